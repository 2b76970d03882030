import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/blame-predecessor',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'blame-shift',
  severity: 'consider',
  advice: 'startWithYourPart',
  reason: 'blamePredecessor',
  phrases: [
    'inherited ..4 mess|problem(s|)|situation|backlog|debt(s|)|decision(s|)|contract(s|)|system(s|)|failure(s|)|culture|company|house|balance_sheet|portfolio|loss(es|)|chaos|site|shambles|burden(s|)|legacy|structure(s|)|from|this|these',
    'my|our ..1 <predecessor>',
    '<predecessor> ..3 left|signed|made|decided|chose|ordered|bought|agreed|failed|ignored|neglected|let|took|cut|approved|set_up|hid|never|did_not|had|are|is|was',
    'under|by|of|from|before the|my|our|previous|former|earlier|old|prior <predecessor>',
    'under previous|former|old|earlier management|ownership|leadership',
    'before my|our time|arrival|watch|tenure',
    'before i|we took_over|arrived|joined|started|came|took_office|took_charge',
    'not on my|our watch',
    'long before i|me|my|we|us',
    'sins|mistakes|failings|failures|errors|neglect|legacy|decisions of|from the|my|our|previous|former|past ..2 <predecessor>|past|management|years|owners|leadership|era',
    'clean(ing|) up after|someone|somebody|others|their|the_mess',
    'picking|pick up the_pieces',
    'years of neglect|mismanagement|underinvestment|under-investment|complacency',
    'legacy issue(s|)|problem(s|)|decision(s|)|failing(s|)|contract(s|)',
  ],
  unless: [
    '<ownership>',
    'thank|thanks|grateful|learned|learnt|taught|admire|credit|wise|wisely|built|founded|proud|handed|handover',
    'my job|responsibility|mine|ours',
    'years before',
  ],
  unlessNear: ['<ownership>', 'mine now', 'my|our responsibility|job', 'thank|thanks|grateful'],
  notInQuestion: true,
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦The contracts were signed long before I arrived⟧.',
    '⟦We inherited these problems from the old board⟧.',
    '⟦My predecessor never ordered the inspection⟧.',
    '⟦All this happened under previous management⟧.',
    '⟦I spend most days cleaning up after others⟧.',
    '⟦That decision dates from before our time⟧.',
    '⟦These are the sins of the past⟧, not ours.',
    '⟦After years of neglect nobody should be surprised⟧.',
  ],
  passes: [
    'I inherited a well-run house from my predecessor, and I’m grateful.',
    'My predecessor taught me to read balance sheets.',
    'The contract is mine now, whoever signed it. We should have cancelled it.',
    'We were open before we took lunch breaks.',
    'He was a former chief executive of the port.',
    'I thank my predecessor Ines for eleven years.',
    'The legacy of the founder is a scholarship.',
  ],
};
