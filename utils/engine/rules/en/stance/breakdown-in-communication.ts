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
    'there <be>|seems_to_have_been|appears_to_have_been|must_have_been|may_have_been ..3 breakdown|lapse|lapses|mix-up|misunderstanding|misunderstandings|miscommunication|hiccup(s|)|glitch(es|)|oversight(s|)|irregularities|shortcomings|inconsistencies|discrepancies|confusion|slip-up|error(s|)|mistake(s|)|deficiencies|failings|incident|weaknesses|mishap|issue(s|)|problem(s|) in|with|around|at|between|during|on|when|regarding|concerning|here|somewhere|along|over',
    'breakdown in communication(s|)',
    'communication|communications breakdown|failure|mishap|glitch|hiccup|mix-up',
    'due_to|owing_to|because_of|as_a_result_of|thanks_to|following|down_to an|a|some|human|internal|administrative|technical|unforeseen|the ..3 error|oversight|misunderstanding|glitch|mix-up|hiccup|fault|miscommunication|misconfiguration|bug|irregularity|breakdown|lapse|difficulties|slip-up|mishap|circumstances|irregularities',
    'human|administrative|clerical|technical|operational|internal|procedural|unfortunate error|oversight|mix-up|misunderstanding|lapse|failing',
    'lesson(s|)|learning(s|) <be> ..2 learned|learnt|drawn|taken',
    'lessons will be learned|learnt',
    'chain|series|combination|string|sequence|set|concatenation of unfortunate|unlucky|unforeseen|unhappy|errors|circumstances|events|mishaps|misunderstandings',
    'unfortunate|unhappy|regrettable|unlucky incident|event(s|)|circumstances|coincidence|situation|occurrence|episode|constellation|turn_of_events|chain',
    'access ..5 <be> ..2 possible',
    'could <be> ..2 viewed|accessed|seen|read|downloaded|opened ..4 by ..2 others|third|unauthorised|unauthorized|outsiders|strangers|anyone',
    '<be> ..2 inadvertently|accidentally|unintentionally|temporarily|briefly|mistakenly accessible|visible|exposed|published|disclosed|available|public',
    'has emerged|transpired that',
  ],
  except: [
    'came to light in|at',
    'there was no|never|not_a|n’t|zero',
    'no|zero|without|not ..3 error|mistake|misunderstanding|issue(s|)|problem(s|)|incident',
  ],
  unless: [
    '<ownership>',
    'i|we made|caused|had|left|put|forgot|built|chose|wrote',
    'by me|us',
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
