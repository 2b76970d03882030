import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/why-somebody-left',
  dimension: 'risk',
  kind: 'personal-data',
  severity: 'polish',
  advice: 'leaveThePersonOut',
  reason: 'personalDismissal',
  phrases: [
    'let|sacked|fired|dismissed <capital> ..2 because|for|after|due_to|over',
    '<capital> ..1 was|were|got ..2 sacked|fired|dismissed|let_go|terminated|suspended ..2 because|for|due_to|over',
    '<capital>|he|she ..2 did_not|was_not|failed_to|could_not ..3 pass|probation|perform|deliver|cut_it|make_the_grade|up_to|meet|cope|manage',
    'failed ..1 his|her probation',
    'his|her ..1 performance|attitude|output|numbers|appraisal|productivity|sales_figures|references|probation ..4 below|poor|weak|disappoint*|dropped|wanting|left_much|not_good|not_enough|not_up',
    'his|her ..1 salary|pay|bonus|wage|severance|package|payslip|hourly_rate',
    '<capital>|he|she earns|earned|makes|is_paid|was_paid|gets ..1 <number> ..2 year|month|hour|euros|pounds',
    'warning letter|letters',
    '<number>|final|written|formal ..1 warning(s|)',
    'applicant|candidate ..5 named|called|from|who|told|cv|interview ..6 could_not|did_not|salary|smell*|late|accent|spelling|nervous|rejected',
  ],
  except: [
    'was|were let_go of',
    'after ..1 years|decades|eleven|ten|nine',
    'earns|earned|makes <number> percent|per_cent|points',
    'for|after ..1 more',
    'his|her pay|salary|bonus ..2 publish*|annual_report',
    'suspended|removed the|from_the_ceiling',
  ],
  unless: [
    'i|we sacked|fired|removed ..2 myself|ourselves',
    'permission|consent|agreed',
    'my own',
    'ceo pay',
    'statue|film|novel|novels|goal|match|minister|president',
    'i|me was|were|got ..2 fired|sacked|dismissed',
    'annual report',
    'the board published',
    'law|court|wrongly|unfairly',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦We let Marco go because he kept missing his targets⟧.',
    '⟦Jana was dismissed for fiddling her expenses⟧.',
    '⟦He did not pass probation⟧, as simple as that.',
    '⟦Her performance had been below par for two years⟧.',
    '⟦Mr Lund earns 94,000 euros a year⟧, for the record.',
    '⟦Pete had received two written warnings before we acted⟧.',
  ],
  passes: [
    'Marco leaves us after eleven years to open a bakery.',
    'I was fired from my first job.',
    'We let go of 46 people and I signed it.',
    'Jana was elected to the works council.',
    'Nurses here earn 6 per cent more than in 2024.',
    'The chairman’s pay is in our annual report.',
  ],
};
