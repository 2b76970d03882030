import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

const place =
  'plant|site|factory|hall|centre|center|lab|laboratory|headquarters|data_centre|data_center|warehouse|logistics_centre|clinic|campus|production|hotel|office|branch|store|shop|hospital|school|ward|gigafactory|studio|showroom|hub|location|line|fleet';

export default defineFrame({
  id: 'en/investment',
  language: 'en',
  scope: { channels: ['post', 'article'] },
  announces: [
    'massive|heavy|substantial|significant|major|record|considerable|large-scale investment|investments',
  ],
  announcesAll: [
    [
      own,
      [
        'invest(s|ed|ing|) ..3 heavily|massively|substantially|significantly|considerably|a_lot|continuously|consistently|millions|in_the_future|in_our_future|in_people|in_our_people|in_technology|in_modern|in_state-of-the-art|in_cutting-edge|in_ai|in_artificial|in_digital*|in_quality|in_innovation|in_growth',
        'heavily|massively|substantially|significantly|considerably|continuously invest(s|ed|ing|)',
        `build(ing|)|open(s|ing|ed|)|construct(ing|)|set(ting|)_up|establish(ing|)|inaugurat(e|ing|ed) ..3 new|second|third|another|our_first ..3 ${place}`,
        `new ..2 ${place} ..4 open(s|ing|ed|)|built|emerging|under_construction|rising|inaugurated|taking_shape`,
        'financing_round|funding_round|series_a|series_b|seed_round|capital_increase|fundraise ..4 closed|completed|successful|raised|oversubscribed',
        'closed|closing|completed|raised ..4 financing_round|funding_round|series_a|series_b|seed_round|capital_increase|fresh_capital',
        'pay|wages|salaries ..3 rise|rising|increase|raised|up',
        'rais(e|ing|ed)|increas(e|ing|ed) ..2 wages|salaries|pay',
        'invest ..2 in ..2 future|people|quality|technology|innovation|growth|region',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'time|heart|energy|trust|nerves|love|effort|hours|patience ..3 invest(ed|ing|)',
    'invest(ed|ing|) ..4 time|heart|energy|trust|nerves|love|effort|hours|evenings',
    'not|no ..3 invest|investing|new_plant|build|open',
    'open ..3 letter|question|door|doors|mind|debate|day|source|air',
    'investor|investors|return_on_investment',
  ],
  instead: ['en/reaction', 'en/vague-news', 'en/vague-action', 'en/vague-success', 'en/launch'],
  slots: [
    {
      id: 'much',
      question: 'investmentMuch',
      answers: [
        '<number> ..2 million|billion|m|bn|euro|euros|pounds|dollars|francs|per_cent|percent|%|square|jobs|places|rooms|beds|people|colleagues|seats|machines|tonnes|cents|pence|staff|employees|desks|metres',
        '€|£|$ <number>',
        'undisclosed|confidential',
        '<number> of',
      ],
    },
    { id: 'when', question: 'investmentWhen', answers: ['<moment>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'We are investing heavily in our future and in modern technology.', slots: ['much', 'when'] },
    {
      text: 'Our funding round is successfully closed! Thank you to all who believe in us.',
      slots: ['much', 'when'],
    },
    {
      text: 'We are building a new plant in Tralee. That is a commitment to the region.',
      slots: ['much', 'when'],
    },
    { text: 'In autumn 2027 we open a new laboratory. Exciting!', slots: ['much'] },
  ],
  silent: [
    'By 2028 we invest 40 million euros in a new plant in Tralee.',
    'We invested a lot of time and heart.',
    'According to reports a competitor is building a new plant.',
    'Back in 1999 we built a new plant.',
  ],
};
