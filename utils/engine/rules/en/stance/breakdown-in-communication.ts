import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/breakdown-in-communication',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'passive-evasion',
  severity: 'consider',
  advice: 'sayWhoActed',
  reason: 'nounWithoutDoer',
  phrases: [
    'there <be>|seems_to_have_been|may_have_been ..3 breakdown|mix-up|misunderstanding|hiccup(s|)|glitch(es|)|oversight(s|)|irregularities|discrepancies|confusion|error(s|)|mistake(s|)|incident|issue(s|)|problem(s|) in|with|around|at|between|during|on|when|here|somewhere|along|over',
    'human|technical|internal|unfortunate error|oversight|mix-up|misunderstanding',
    'lesson(s|)|learning(s|) <be> ..2 learned|drawn|taken',
    'chain|combination|set of unfortunate|unforeseen|unhappy|errors|circumstances|events',
    'access ..5 <be> ..2 possible',
    '<be> ..2 inadvertently|temporarily|briefly|mistakenly accessible|exposed|published|available|public',
  ],
  except: [
    'there was no|never|not_a|zero',
    'no|zero|without|not ..3 error|mistake|misunderstanding|issue(s|)|problem(s|)|incident',
  ],
  unless: [
    'i|we made|caused|had|left|put|forgot|built|chose|wrote',
    'no|without ..2 incident(s|)|error(s|)|problem(s|)|issue(s|)',
  ],
  unlessNear: [
    '<ownership>',
    'i|we made|caused|forgot|left|put|copied|sent|changed|chose|planned|built|wrote|did_not|misread|had',
  ],
  notInQuestion: true,
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦There was a breakdown in communication between our sites⟧.',
    '⟦There seems to have been a mix-up with the vouchers⟧.',
    '⟦Due to an internal oversight the refund has not gone out⟧.',
    '⟦Rest assured that lessons have been learned⟧.',
    '⟦It was an unfortunate chain of events⟧.',
    '⟦Access to the folder was temporarily possible⟧.',
    '⟦Records were briefly accessible from outside⟧.',
    '⟦This came about through a combination of unforeseen circumstances⟧.',
  ],
  passes: [
    'There was a misunderstanding about the date, and it was our mistake.',
    'There was no incident at the Dover site last year.',
    'Access was possible because I had left the test account open. We made that error in May.',
    'We learned three lessons in Tampere.',
    'The old printer jammed daily, so Kurt bought a new one.',
    'Communication is our trade.',
    'What tired people do wrong is what our training is about.',
  ],
};
