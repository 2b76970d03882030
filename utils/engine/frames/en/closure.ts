import { defineFrame, type FrameExamples } from '../define';
import { lesser, notNews, own } from '../english-guards';

const site =
  'site|plant|branch|branches|store|stores|shop|shops|factory|mill|works|office|offices|warehouse|depot|hotel|restaurant|clinic|ward|school|library|pool|theatre|museum|location|locations|production|line|bakery|brewery|newspaper|title|programme|service|platform|counter|counters|department|unit|facility|station|hospital|campus|centre|center|workshop|foundry|yard';
const shut =
  'clos(e|es|ed|ing|ure)|shut|shuts|shutting|wind_down|winding_down|wound_down|discontinu*|mothball*|phase_out|phased_out|phasing_out|cease(s|)|ceasing|give_up|giving_up|transformed|transition*|relocat*|merged_into|bundl*|sunset*|sunsetting|wave_goodbye|last_time|switch_off';

export default defineFrame({
  id: 'en/closure',
  language: 'en',
  scope: { reply: false },
  isGrave: true,
  announces: [
    'printed|print ..2 edition|issue|version|newspaper|copy ..8 digital|end*|last|no_longer|discontinu*|cease*|farewell',

    `${site} ..4 not ..3 continue*|renew*|reopen|survive|future|carry_on`,
    'no ..1 future|place|room for|in ..3 <capital>|location|plant|site|shop|branch|store',

    'doors|gates|lights|shutters|curtain ..4 last_time|for_good|forever|final_time|closing|close|closed',
    `last|final day|shift|edition|issue|service|evening of|at|in ..3 ${site}`,
    `end of ..3 production|operations|manufacturing ..3 in|at <capital>`,
    `closure of ..4 ${site}`,
  ],
  announcesAll: [
    [
      own.concat('will|to_be'),
      [
        `${shut} ..4 ${site}`,
        `${site} ..8 ${shut} ..4 in|on|by|at|end|good|permanently|year|into|doors`,
        `${site} ..4 will|to|be|is|are|has|have ..2 ${shut}`,
      ],
    ],
  ],
  unless: [
    'road|street|between',

    ...notNews,
    'reopen*|temporar*|renovat*|refurbish*|weekend|bank_holiday|christmas|until_further_notice|tonight|hour(s|)|minutes|open_again|deal|loop|gap|books|sale|results|close_to|closely|storm|snow|flood|ice',
    'not|never|no ..3 close|closing|closure|shut',
    'transformed ..5 culture|way|leadership|team|organisation',
  ],
  instead: [...lesser, 'en/restructuring', 'en/layoffs'],
  slots: [
    {
      id: 'terms',
      question: 'closureTerms',
      exact: { phrases: ['<number> ..3 <headcount>|<jobs>'], question: 'closureTermsOf' },
      answers: ['<terms>', 'everyone|all|nobody|no_one ..6 keeps|keep|stay|moves|offered|loses|move'],
    },
    {
      id: 'affected',
      question: 'closureAffected',
      answers: [
        '<quantity> ..3 <headcount>|<jobs>|of_us',
        'all|both|everyone|nobody ..4 stay|keep|move|loses',
        '<terms>',
      ],
    },
    { id: 'when', question: 'closureWhen', answers: ['<deadline>'] },
  ],
  source: 'Coombs: instructing and adjusting information first',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We are closing our plant in Lowestoft at the end of June. The decision was not an easy one.',
      slots: ['terms', 'affected'],
    },
    {
      text: "After 40 wonderful years we're sunsetting the Dundee site. Thank you for the memories!",
      slots: ['terms', 'affected', 'when'],
    },
    {
      text: 'Our store in Kilkenny will close its doors for good, because the rent has doubled.',
      slots: ['terms', 'affected', 'when'],
    },
    {
      text: 'The branch in Aalen will be closed permanently on 1 March. 14 people work there, and the lease was too expensive.',
      slots: ['terms'],
    },
    { text: 'We have decided to wind down our office in Prague.', slots: ['terms', 'affected', 'when'] },
  ],
  silent: [
    'The Hotel Sandringford in Harbury will close on 31 October. Fifty-three of us work here. Eight are retiring, the other 26 will be made redundant with double the statutory payment. The building needs 4.2 million pounds for the roof.',
    'Our shop is closed on Monday for stocktaking and reopens on Tuesday.',
    'We are not closing the plant in Ulm, whatever you may have read.',
    'We closed the deal last night in our office.',
    'When firms close a site, they rarely talk to the town first.',
    'Back in 2012 we closed our store in Leeds.',
    'We are closing the gap between our office and the shop floor.',
    'The road to our plant will be closed between 8 and 12.',
  ],
};
