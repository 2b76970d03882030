import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/rules-in-a-post',
  dimension: 'stance',
  kind: 'legalistic',
  severity: 'consider',
  advice: 'speakPlainly',
  unlessText: [],
  scope: {
    reply: false,
  },
  phrases: [
    'within ..2 deadline|notice_period|statutory_period|the_law|the_rules|the_limits',
    'not|no|nor ..2 obliged|obligation|required|entitled|liability|claim ..2 to|by|for|on',
    'strictly ..1 speaking|entitled|obliged|required|not|no|sound|fine|we',
    'accordance|conformity|compliance with ..4 law|rules|regulation(s|)|contract(s|)|terms|agreement(s|)|requirements|standards|procedures|policy',
    'procedure(s|)|requirement(s|)|obligation(s|)|standards|regulation(s|)|rules ..3 were|was|have_been|has_been|are ..2 followed|observed|met|complied|kept',
    'every|all ..2 permit(s|)|approval(s|)|certificate(s|)|licence(s|)|box(es|) ..3 in_place|valid|order|granted|ticked|held|were|are',
    'nothing ..3 illegal|improper',
    'goodwill|voluntary_payment|voluntarily',
  ],
  except: ['voluntarily ..2 help|work|gave|join*'],
  unless: ['i|we voluntarily'],
  unlessNear: [],
  weigh: [
    {
      scope: {
        audiences: ['investors'],
      },
      severity: 'polish',
    },
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦The notices were served within the statutory period⟧.',
    '⟦All permits were in place on the day⟧.',
    '⟦We were not obliged to inform anybody beforehand⟧.',
    '⟦Our lawyers have confirmed that nothing improper took place⟧.',
    '⟦Strictly speaking⟧, the lease ended in March.',
    '⟦The relevant procedures were followed at all times⟧.',
    '⟦The payment is made voluntarily and without recognition of any claim⟧.',
  ],
  passes: [
    'It was lawful, but it was unfair to the people in block C.',
    'Our software helps banks meet all legal requirements.',
    'We go beyond what the law requires.',
    'Two lawyers offer free help for tenants on Thursdays.',
    'The new regulation on batteries applies from May.',
    'We voluntarily help at the food bank.',
  ],
};
