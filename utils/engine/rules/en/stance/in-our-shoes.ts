import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/in-our-shoes',
  dimension: 'stance',
  kind: 'obviousness',
  severity: 'polish',
  advice: 'giveTheReason',
  phrases: [
    'any|every|anyone|anybody ..3 in|into our|my shoes|place|position|situation|seat|boat',
    'in|into our|my shoes ..3 would|will|might',
    'worth his|her|their|its|the salt',
    'count|work ..3 on ..2 fingers',
    'anyone|anybody|everyone|everybody|those|whoever who ..2 ever ..8 know(s|)|understand(s|)|will|can',
    'no|not need|needs|take|takes|require ..2 expert|degree|genius|study|crystal|mathematician|rocket',
    'simple|basic|simply|purely ..1 matter|question|case of ..2 arithmetic|maths|math|logic|economics|physics|common_sense|supply',
    'only|just ..1 logical|natural|normal|fair|right|sensible|reasonable|human that|to|for',
    'nobody|no_one|who ..2 seriously ..3 believe*|think*|expect*|claim*|want*|doubt*|question*|dispute*',
    'everyone|everybody|every_child|anyone|we_all|you_all ..2 knows|know|understands|can_see|agrees|would_have|is_aware',
    'come(s|)|be as no|a surprise',
    'any|every|all sane|sensible|reasonable|rational|thinking|serious|responsible|halfway|half-decent|decent ..1 person|people|company|business|employer|manager|observer|adult|customer|owner',
    'stands to reason',
    'speaks|speak for ..1 itself|themselves',
    'say no_more',
    'only thing|option|answer|conclusion that_makes|makes|that_made ..1 sense',
  ],
  unless: ['<ownership>', 'apply|invite*|welcome|job', 'no ..1 degree'],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦Any chair in our position would have signed⟧.',
    '⟦Every lawyer worth her salt would tell you the same⟧.',
    '⟦You can count on your fingers what that costs⟧.',
    '⟦Anyone who has ever run a kitchen knows the pressure⟧.',
    '⟦It stands to reason that rents follow⟧.',
    '⟦Nobody can seriously expect us to answer at night⟧.',
  ],
  passes: [
    'Anyone in our Leeds office can help.',
    'Anyone who has ever lost a parent is invited.',
    'Every lawyer in the team has read it.',
    'The logical next step is a test in May.',
    'No degree is required for the job.',
    'She put herself into the shoes of a first-time buyer.',
  ],
};
