import { defineFrame, type FrameExamples } from '../define';
import { notNews, own } from '../english-guards';

export default defineFrame({
  id: 'en/deal',
  language: 'en',
  scope: { reply: false, channels: ['post', 'article'] },
  announces: [
    'we ..3 sold|selling|sell|divest* ..5 majority|stake|company|business|shares|unit|division|subsidiary|brand',
    '<capital> and <capital> ..4 one|merge|merged|united|combine|combined|joined|joining|join',
    'we|<capital> ..3 acquir(e|es|ed|ing)|bought|buys|buying|purchased|taken_over|takes_over|taking_over|merg(e|es|ed|ing) ..5 <capital>|majority|stake|company|business|shares|competitor|firm|start-up|unit|division|subsidiary',
    '<capital> ..4 acquired|bought|taken_over|merges ..3 by|to|with ..3 <capital>|group|us|family',
    'acquisition|takeover|merger|combination|transaction|closing|sale ..2 of|with|between|has_been|is|was|from ..4 <capital>|complete*|our|business|signed|closed',
    'joins|joining ..2 our|the group|family',
    'from|as_of ..2 today|now ..2 they|we|both|two ..2 are|is one|together|united',
  ],
  unless: [
    'four-day|loan|bakery|whoever',

    'not|never ..2 sell*|acquir*|buy*|merg*',
    ...notNews,
    'coffee|book|tickets|season|cake|house|flat|car|cars|sold_out|bread|machine(s|)|customers|raffle|electricity|land|tractor|van|talent|skills|knowledge|pool|drinks',
  ],
  instead: ['en/partnership', 'en/launch', 'en/restructuring', 'en/results'],
  slots: [
    {
      id: 'staff',
      question: 'dealStaff',
      onlyIf: own,
      answers: [
        '<terms>',
        '<quantity> ..3 <headcount>|<jobs>',
        'staff|team|employees|colleagues|everyone|nobody|jobs ..4 stay*|remain*|keep|keeps|move*|join*|unchanged|transfer*|lose*|redundan*',
      ],
    },
    {
      id: 'price',
      question: 'dealPrice',
      onlyIf: own,
      answers: [
        '<money>',
        '<number> ..1 million|billion|times|per_cent',
        'price|paid ..6 not|confidential|agreed|from|cash|undisclosed',
      ],
    },
    {
      id: 'customers',
      question: 'dealCustomers',
      onlyIf: own,
      audiences: ['customers'],
      answers: [
        'contract(s|)|account(s|)|your|prices|contact(s|) ..5 stay*|remain*|unchanged|continue*|same|keep|move*',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We have acquired Nordlicht Software. Together we will write the next chapter of our success story.',
      slots: ['staff', 'price'],
    },
    {
      text: 'Today we signed the acquisition of Brandl, a family business from Passau.',
      slots: ['staff', 'price'],
    },
    { text: 'We are selling our packaging division to a strong partner.', slots: ['staff', 'price'] },
    {
      text: 'Welcome to the family! On 1 May Kestrel Analytics joins our group. All 40 colleagues stay.',
      slots: ['price'],
    },
  ],
  silent: [
    'On 1 July we take over Brandl, a family business from Passau. All 84 people stay, with their contracts. We pay 11 million euros, half of it borrowed.',
    'We are not selling the company.',
    'We sold 400 machines last year.',
    'According to Reuters a rival is acquiring a start-up.',
    'Back in 2014 we bought a competitor and regretted it.',
    'Customer acquisition costs our start-up dearly.',
  ],
};
