import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/out-of-context',
  dimension: 'stance',
  unlessText: [],
  kind: 'out-of-context',
  severity: 'polish',
  advice: 'sayWhatYouMeant',
  phrases: [
    'clip|headline ..6 leaves|left|missing|does_not_reflect|misses|shortened',
    'i ..1 never said|wrote|called|meant ..2 that|any|anything|such|so|this|what|it|anyone|those',
    'ripped|lifted|pulled|cut|taken|removed ..4 context|interview|talk|longer|hour|minute|minutes',
    'misquoted',
    'my|our words ..4 twisted|turned|misread|misunderstood',
    'spun|turned ..3 something|into|round|against',
    'one|a|single|that|this|half|few ..1 sentence|line|clip|slide|remark|word|seconds|words ..4 out_of|from|of ..4 minute*|hour*|interview|talk|page(s|)|call',
    'anyone|whoever|everyone|those|people|you|please|critics|just|simply|only|should|could ..4 read|watch|listen|hear|reads|heard|seen|saw ..4 full|whole|complete|rest ..2 interview|talk|clip|sentence|thing',
    'read|reading something|things|too_much|a_lot|more ..1 into|in|than',
    'not what i|we ..1 said|meant|wrote|intended',
    'what i|we ..1 meant|wanted|intended|tried to|was|were|is|by',
    'it|that|this|remark|comment|post|line|joke|which|slide ..3 meant|intended|said|written|posted ..3 joke|funny|wink',
  ],
  except: ['twisted wire*|knee|tower|cables'],
  unless: ['i|we quoted|misquoted|twisted|misread|misunderstood|took|misinterpreted'],
  unlessNear: [],
  notInQuestion: true,
  extent: 'clause',
  weigh: [
    {
      scope: {
        reply: false,
      },
      severity: 'polish',
    },
  ],
  source: 'Benoit, image repair',
});

export const examples: Examples = {
  flags: [
    '⟦My remark was taken completely out of context⟧.',
    '⟦The interview was heavily shortened and I’ve been misquoted⟧.',
    '⟦That is not what I said⟧.',
    '⟦One line out of a forty-minute talk is making the rounds⟧.',
    '⟦What I actually meant was that everyone should have the choice⟧.',
    '⟦It was obviously meant as a joke⟧.',
    '⟦The clip leaves out what I said before⟧.',
    '⟦People are reading things into my post that aren’t there⟧.',
    '⟦Anyone who has heard the whole interview knows better⟧.',
    '⟦My words have been twisted by two newspapers⟧.',
    '⟦I never said that part-timers are lazy⟧.',
  ],
  passes: [
    'We quoted her out of context, and I’ve apologised to her.',
    'I misread the table: the figure is 14, not 41.',
    'The twisted cables were replaced on Monday.',
    'She never said a word about it.',
    'The report with the method is on page 9.',
    'That’s not what we hoped for in Ghent.',
    'What do you mean by fair?',
  ],
};
