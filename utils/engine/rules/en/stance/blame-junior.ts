import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'en/stance/blame-junior',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'polish',
  advice: 'startWithYourPart',
  reason: 'blameEmployee',
  all: [
    ['a|an|one|our|the|some|by ..3 <scapegoat>', '<scapegoat>'],
    [
      '<fault>',
      'posted|published|sent|pressed|copied|deleted|entered|wrote|shared|forgot|ignored|acted|did|made|took|used|left|misread|misunderstood|put|hit|without|against|had|unfortunately|went',
      'no_longer_with|no_longer_works|has_left',
    ],
  ],
  ordered: true,
  within: 6,
  extent: 'clause',
  except: [],
  unless: [
    'i|we had_not|never|asked|told|failed|let',
    'hurt|injured|died|killed|noticed|spotted|saved|thank|thanks|proud|found',
    'idea',
    'i was',
  ],
  unlessText: ['<concession>'],
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦A trainee pressed the wrong button on Sunday⟧.',
    '⟦The post was written by a temp who acted without approval⟧.',
    '⟦One employee ignored the procedure⟧.',
    '⟦An intern copied the file to the public folder⟧.',
    '⟦This was the work of a rogue employee who is no longer with us⟧.',
    '⟦A junior in accounts sent the letters without checking⟧.',
  ],
  passes: [
    'A trainee noticed the wrong label and stopped the line.',
    'An intern pressed the button because we had not told her what it does. That was our mistake.',
    'I was an intern when I made my first mistake.',
    'One employee was hurt when the shelf fell.',
    'A junior in accounts had the idea.',
    'We hired an apprentice in Ghent.',
  ],
};
