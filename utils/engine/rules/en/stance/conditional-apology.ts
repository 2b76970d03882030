import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'en/stance/conditional-apology',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'stop',
  advice: 'nameTheHarm',
  all: [
    ['<apology>'],
    [
      'if anyone|anybody|someone|somebody|some|people|certain',
      'if <customers> ..5 <feeling>',
      'if <customers>|people|you|any|our|my|this|that|it|these|those|i|we|the|they|what ..7 <perceived>',
      'if you|they|she|he|anyone ..4 <feeling>|had|took|feel|take|found|find|got|thought|saw|see|misunderstood',
      'if i|we ..4 <feeling>|given|let|make|made|left|offend|upset|hurt|crossed',
      'if that|this|it is|was ..2 how|so|the_case|the_impression',
      'should anyone|anybody|someone|somebody|you|this|that|it|my|our|any|the|some|customers|people|i|we ..6 <perceived>|<feeling>|feel|have|be|given|come',
      'where|to_the_extent|wherever [that] i|we|this|it|my|our|any|anyone|people|customers|you ..5 <perceived>|<feeling>|given|come|fell|have_caused',
      'in_case ..5 <perceived>|<feeling>|anyone|someone|given',
    ],
  ],
  except: [],
  unless: [],
  extent: 'clause',
  source: 'Leopold, non-apology cues: the condition leaves open whether anything happened',
});

export const examples: Examples = {
  flags: [
    '⟦I am sorry if anyone felt talked down to on Thursday⟧.',
    '⟦If my remark about part-timers upset people, I apologise⟧.',
    '⟦Should any of our guests have been left with a poor impression, we regret it⟧.',
    '⟦My apologies if that came across as cold⟧, it was a long day.',
    '⟦We’re sorry if our wording landed badly with some of you⟧.',
    '⟦If that is how it was heard, then I’m sorry⟧.',
    '⟦I apologise to the extent that my comment caused offence⟧.',
    '⟦Should you have felt overlooked, please forgive us⟧.',
    '⟦We regret it if customers felt misled by the label⟧.',
  ],
  passes: [
    'We charged 340 of you twice and I am sorry.',
    'If your parcel is not there by Friday, ring me on this number. And sorry again for Monday.',
    'Sorry if this is a long one.',
    'Apologies if I have forgotten anyone on this list.',
    'I would be sorry if we lost you as a reader.',
    'You will be sorry if you miss the keynote.',
    'I apologise to Maria Keller for the way I spoke to her on Monday.',
    'If the train is late, we refund the fare.',
  ],
};
