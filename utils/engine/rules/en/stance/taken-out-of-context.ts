import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/taken-out-of-context',
  dimension: 'stance',
  kind: 'out-of-context',
  severity: 'consider',
  advice: 'sayWhatYouMeant',
  phrases: [
    'taken|ripped|lifted|pulled|torn|quoted [completely|entirely|totally|badly|so] out_of [all|any|its] context',
    'my|our words|remark(s|)|sentence|statement|comment(s|)|quote ..4 out_of [all|any|its] context',
  ],
  unless: [
    'i|we quoted|misquoted|took|ripped|pulled|lifted|have_taken|had_taken',
    'not|never|hardly ..4 context',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair',
});

export const examples: Examples = {
  flags: [
    '⟦My words were taken out of context⟧.',
    '⟦The quote has been ripped out of its context⟧.',
    'To be clear: ⟦our statement was lifted completely out of context⟧.',
    '⟦That line was torn out of context⟧, as everybody who was there knows.',
    '⟦I was quoted out of context⟧.',
    '⟦These remarks were pulled out of all context⟧, by people who were not in the room.',
  ],
  passes: [
    'We quoted her out of context, and I’ve apologised to her.',
    'The sentence was not taken out of context, I said it and I was wrong.',
    'Was my sentence taken out of context? No.',
    'In the context of the merger, the figure is small.',
    'Here is the whole sentence with its context.',
    '“Taken out of context” is what people say when they have no answer.',
  ],
};
