import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/not-the-intention',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'conditional-apology',
  severity: 'consider',
  advice: 'nameTheHarm',
  reason: 'notTheIntention',
  phrases: [
    'not|never ..1 my|our|the|anyone intention|intent|aim [at_all] to|of ..2 offend|upset|hurt|mislead|cause|exclude|insult|alarm|suggest|imply|give|create|belittle|diminish|shame|single|offending|upsetting|hurting|causing|suggesting|deceive|disrespect|attack|discriminate|tread|make',
    'that|this|which was|were not|never ..1 my|our|the intention|intent|aim',
    'it was|is not|never ..1 my|our|the intention|intent|aim $',
    'no offence|offense|harm|disrespect|malice|slight|insult [was|is|at_all] [ever] meant|intended',
    'meant|mean|intended|intend no offence|offense|harm|disrespect|malice|insult',
    'not|never mean|meant|intended|intend to|any ..1 offend|upset|hurt|harm|offence|offense|disrespect|insult|alarm|mislead|belittle|attack|exclude|step',
    'not|never|anything_but meant|intended ..1 as|to_be|in ..3 attack|insult|slight|criticism|disrespect|offensive|offence|offense|that_way|such_a_way|personal|dismissive|sexist|way_it',
    'if ..6 came_across|comes_across|was_read|was_taken|felt|sounded|landed|impression ..8 not|never ..3 meant|intended|mean|intend|intention|intent|case',
    'if the|that|an|this ..1 impression has|was|arose|is|came ',
  ],
  unless: [
    'but it|we|i|that did|does|is',
    'but hurt|offended',
    'yet|still it|we|i did',
    'intention does|do not',
    'no excuse',
  ],
  unlessNear: [
    '<ownership>',
    'intention|intent|intentions do|does not',
    'but|and it|i|we|they did',
    'no excuse',
  ],
  notInQuestion: true,
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦It was never our intention to upset anybody in the trade⟧.',
    '⟦No offence was meant to the people of Hull⟧.',
    '⟦We meant no disrespect⟧, it was a light-hearted evening.',
    '⟦I didn’t mean to offend anyone with that slide⟧.',
    '⟦That was certainly not intended as a slight on part-timers⟧. ⟦That was not our intention⟧.',
    '⟦If that sounded dismissive, it wasn’t meant that way⟧.',
    '⟦The comment was not intended as an attack on teachers⟧.',
  ],
  passes: [
    'It was never my intention to hurt you, but it did, and that is what counts.',
    'It is not our intention to close the Lyon plant.',
    'We never meant to stay in Leeds for thirty years.',
    'The tool is not intended as a replacement for a doctor.',
    'He said: “No offence was meant.”',
    'Good intentions do not bring the files back.',
    'We do not intend to raise prices before 2027.',
  ],
};
