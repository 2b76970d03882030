import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/contact-details-of-others',
  dimension: 'risk',
  kind: 'personal-data',
  severity: 'polish',
  advice: 'leaveThePersonOut',
  reason: 'personalContact',
  phrases: [
    'his|her|their|<capital> ..2 private|personal|home|mobile ..1 number|phone|mobile|address|email|e-mail|line|house',
    'call|ring|phone|write|reach|visit him|her|<capital> ..3 at_home|under|on_0*',
    '<capital> ..2 lives at',
    'here is|are ..3 email|e-mail|message|letter|chat ..3 from|he|she|<capital>|with',
    'his|her|<capital> children|kids|son|daughter|wife|husband ..3 go|goes|attend*|school|works|studies|at',
  ],
  except: ['my|our private|personal|mobile'],
  unless: ['my ..2 number|mobile|line|address|email'],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    'If you disagree, ⟦here is Mr Weber’s private number⟧.',
    '⟦Ring Susan at home⟧, she will explain.',
    '⟦Her home address is no secret in this town⟧.',
    '⟦He lives at 14 Mill Street⟧, in case anyone wants to tell him.',
    '⟦Here is the e-mail she sent me last night⟧.',
    '⟦Her husband works at the council⟧.',
  ],
  passes: [
    'My mobile number is below.',
    'Ring me at home if the line is busy.',
    'Our helpline is open at night.',
    'He lives by the sea.',
    'Their homes were rebuilt after the flood.',
    'Write to Susan at the office, her desk handles refunds.',
  ],
};
