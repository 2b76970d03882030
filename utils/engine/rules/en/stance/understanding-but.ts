import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/understanding-but',
  dimension: 'stance',
  kind: 'but-apology',
  severity: 'consider',
  advice: 'endWithTheApology',
  reason: 'concessionBut',
  phrases: [
    'understand|appreciate|hear|sympathise|see|get|respect|know ..6 frustrat*|anger|angry|upset|disappoint*|annoy*|inconvenien*|concern(s|)|pain|worr*|feeling(s|)|confusion|criticism|unhappy|difficult|hard|strongly ..6 <but> [also|please|again|then|now] <excuse>',
    'hear|get|understand|see you|that|it|your_point ..5 <but> [also|please] <excuse>',
    'understandable ..4 <but> [also|please] <excuse>',
  ],
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦I understand your anger, but the contract is the contract⟧.',
    '⟦We hear your concerns, but let’s stick to the facts⟧.',
    '⟦I get that people are upset, but we did nothing unusual here⟧.',
    '⟦I hear you, but rules are there for everyone⟧.',
    '⟦Your disappointment is understandable, but it was never promised⟧.',
    '⟦We appreciate how frustrating it is, however our prices are in line with the market⟧.',
  ],
  passes: [
    'I understand the anger, and I would feel the same.',
    'We hear your concerns, and two of them are right.',
    'I see the harbour from here, but not the sea.',
    'I understand the worry, but you deserve an answer today, so here it is.',
    'We know it’s hard, so the helpline is open at night.',
    'I get it now, but it took me ten years.',
  ],
};
