import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/draw-a-line',
  dimension: 'stance',
  kind: 'minimising',
  severity: 'polish',
  advice: 'giveTheFullNumber',
  phrases: [
    'draw(ing|n|) a|the line under|beneath',
    'consider|regard|see|view|declare|treat ..3 matter|topic|subject|issue|discussion|case|chapter|affair|file|this|that|it ..1 as closed|settled|over|done|dealt_with',
    'closed|over for us|me',
    'mere|a|purely|technical|small|tiny|minor technical|detail|formality|footnote|side_issue|side-issue|technicality|cosmetic|teething|drop_in ..2 detail|formality|issue|problem(s|)|matter|nature|ocean|bucket|technicality|blemish',
    'thimbleful|molehill|storm_in_a_teacup|storm_in_a_tea_cup|drop_in_the_ocean|drop_in_the_bucket|hill_of_beans',
    'bit|little|touch|shade|tad on ..1 the ..2 side',
    'meant|intended|thought|supposed ..2 as|to_be|in ..3 fun|joke|laugh|banter|jest|humour|humor|cheek|good_spirit',
    'bit|piece of ..1 fun|banter|nonsense|mischief|cheek|teasing',
    'just|only|merely a|some|one|two ..3 blip|hiccup|glitch|slip|dent|scratch|smudge|pebble|bruise|detail|number|word|minutes|hours|drops',
    'who would|could ..1 ever ..1 want|care|mind|notice',
    'no harm|damage|drama|big_deal|biggie|tragedy|scandal',
    'not the|a|an end|world|drama|tragedy|scandal|disaster|catastrophe|crime ..1 of_the_world|to_us',
    'life|world|show|business goes_on|moves_on|keeps_turning|must_go_on',
    'let us|me ..1 move_on|look_ahead|look_forward|leave_it|put_this|put_it|turn_the_page|not_dwell|focus_on_the',
    'turn|close the|this page|chapter',
    'hardly|barely|scarcely worth|noticeable|visible|a_mention|matters|affects|anybody|anyone',
  ],
  unless: [
    '<ownership>',
    'not|never|no|more_than ..3 closed|technicality|detail|formality',
    'is not|no ..1 joke|fun',
  ],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦Let’s draw a line under it⟧.',
    '⟦For us the matter is settled and we regard it as closed⟧.',
    '⟦It’s a technical detail⟧.',
    '⟦The soup was a bit on the salty side⟧.',
    '⟦It was only meant as a bit of fun⟧.',
    '⟦Life goes on⟧.',
  ],
  passes: [
    'We drew a line on the floor for the queue.',
    'The file is closed when the last claim is paid.',
    'The technical details are on page 4.',
    'Meet us on the south side of the square.',
    'The case is not closed.',
    'It’s more than a technicality.',
  ],
};
