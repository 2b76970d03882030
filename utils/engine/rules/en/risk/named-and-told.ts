import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/named-and-told',
  dimension: 'risk',
  kind: 'personal-data',
  severity: 'polish',
  advice: 'leaveThePersonOut',
  phrases: [
    'mr|mrs|ms|miss|dr|herr|frau ..6 room|flat|bed|apartment|suite|unit <number>',
    'mr|mrs|ms|miss|dr|herr|frau|colleague|employee|patient|customer|guest|tenant|applicant ..8 diagnos*|surgery|burnout|burn-out|divorc*|pregnan*|salary|drunk|therapy|affair|debt*|arrears|overdue|alcohol*|depress*|cancer|operation|miscarriage|bankrupt|rehab|breakdown|lawsuit|warning_letter|sick_leave|off_sick|medication',
    'her|his|their ..1 burnout|burn-out|divorce|pregnancy|salary|therapy|affair|debts|arrears|overdraft|alcohol|depression|diagnosis|cancer|breakdown|home_address|medication|rehab|sick_leave|illness|chemo*|custody|miscarriage',
    'complainant|reviewer|poster|author_of ..6 lives|works|ordered|booked|paid|owes|visited|called|cancelled',
    'checked|looked|look ..3 your|her|his file|account|record(s|)|booking|order|history|profile|chart',
    'according to ..2 our|your records|file|notes|system|logs|account',
    'your ..2 account|file|records|booking|order|card ..2 shows|show|says|was|reveals',
  ],
  unless: ['with ..3 permission|consent', 'digital'],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦Mrs Doyle in room 12 kept the towels⟧.',
    '⟦Mr Hale was drunk at noon⟧.',
    '⟦Her burnout surprised no one⟧.',
    '⟦We checked your file⟧: two late payments.',
    '⟦According to our records you called twice⟧.',
    '⟦Your account shows three reminders⟧.',
  ],
  passes: [
    'The patient record will be digital in May.',
    'Mr Hale leads our Leeds office.',
    'We checked the file of complaints.',
    'Room 12 has a sea view.',
    'Your account manager calls back today.',
    'Mrs Doyle opened the ward.',
  ],
};
