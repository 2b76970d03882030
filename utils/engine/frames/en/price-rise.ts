import { defineFrame, type FrameExamples } from '../define';
import { lesser, notNews } from '../english-guards';

const price =
  'price(s|)|fee(s|)|rate(s|)|tariff(s|)|charge(s|)|subscription(s|)|fare(s|)|premium(s|)|rent(s|)|cost(s|)|membership|contribution(s|)|surcharge|postage|plans|pricing|ticket(s|)|handling';
const rise =
  'rais(e|es|ed|ing)|increas(e|es|ed|ing)|adjust(s|ed|ing|ment|ments)|adapt(s|ed|ing)|updat(e|es|ed|ing)|rise(s|)|rising|up|higher|dearer|harmonis*|harmoniz*|align*|revis*|changing|change(s|)|pass_on|passing_on|introduc*|evolv*|round*|more_expensive|goes_up|go_up|going_up|optimis*|optimiz*|moderni*';

export default defineFrame({
  id: 'en/price-rise',
  language: 'en',
  scope: { reply: false },
  isGrave: true,
  announces: [
    'not|unable ..4 hold|keep|maintain|absorb ..3 price(s|)|fare(s|)|rent(s|)|rates|cost(s|)',
    'carries|carry|attracts|incur(s|) ..3 contribution|surcharge|fee|supplement|levy',
    'pay|cost|costs|paying ..2 more|extra ..6 from|soon|next|in_future|for_your|for_our',
    `${price} ..6 harmonis*|harmoniz*|adjusted|adapted|rounded|raised|increased`,
  ],
  announcesAll: [
    [
      ['we|our|us|you|your|will|are|is|be'],
      [`${price}`],
      [
        `${rise}|contribut*|reflect*|new|modest|slightly|bit_more|little_more|recalibrat*|evolv*|round*|index*|reform*|restructur*|goes_up|go_up|more`,
      ],
    ],
  ],
  unless: [
    'hospice|charity|donat*|paint|colours',

    ...notNews,
    'not|never|no|without|instead_of|avoid* ..4 raise|raising|increase*|rise|adjust*|pass_on|fee|dearer',
    'lower*|cheaper|reduc*|fell|cut|falling|interest_rate(s|)|share_price|success_rate|response_rate|salaries|wages|pay_rise|birth|heart_rate|at_any_cost|revenue|churn|sales|margin',
  ],
  instead: lesser,
  slots: [
    {
      id: 'amount',
      question: 'priceRiseAmount',
      answers: [
        '<money>',
        '<number> per_cent|percent|%|pc',
        'by|from|to|instead_of <number>',
        'half|third|tenth|quarter ..2 more|higher',
        'doubl*',
      ],
    },
    { id: 'when', question: 'priceRiseWhen', answers: ['<moment>', 'renewal|effective'] },
    { id: 'why', question: 'priceRiseWhy', answers: ['<reason>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'In order to keep investing in quality, we will be adjusting our prices on 1 March.',
      slots: ['amount'],
    },
    {
      text: 'Like many, we can no longer absorb rising costs and have to pass them on to our customers.',
      slots: ['amount', 'when'],
    },
    {
      text: 'We are evolving our pricing. The new plans reflect the value you get from us.',
      slots: ['amount', 'when', 'why'],
    },
    { text: 'Our subscription fee goes up from 12 to 14 euros from January.', slots: ['why'] },
    { text: 'A moderate price adjustment awaits our members in 2027.', slots: ['amount', 'why'] },
  ],
  silent: [
    'From 1 May a monthly ticket with us costs 62 euros instead of 58, because diesel and wages have risen. Existing passes stay valid.',
    'We will not be raising our prices this year.',
    'Our prices stay the same until Christmas.',
    'Energy prices have risen, and our foundry feels it.',
    'According to Reuters our competitor is raising prices by ten per cent.',
    'We are raising wages by 4.2 per cent from April.',
    'We raised 40,000 euros for the hospice with our tickets.',
    'Back in 2019 we raised our prices and lost a third of our guests.',
  ],
};
