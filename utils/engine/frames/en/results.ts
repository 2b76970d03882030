import { defineFrame, type FrameExamples } from '../define';
import { notNews } from '../english-guards';

const figure =
  'revenue(s|)|sales|turnover|profit(s|)|earnings|ebit|ebitda|margin(s|)|order_book|orders|order_intake|bookings|cash_flow|growth|quarter|q1|q2|q3|q4|year|result(s|)|dividend|income';
const moved =
  'up|down|grew|grown|growing|rose|risen|fell|fallen|increas*|decreas*|declin*|improv*|better|higher|lower|record|strong|stronger|strongest|best|doubled|tripled|exceeded|beat|outperform*|jumped|soared|softer|dip*|healthy|through_the_roof|robust|solid|excellent|fantastic|ahead_of';

export default defineFrame({
  id: 'en/results',
  language: 'en',
  scope: { reply: false, channels: ['post', 'article'] },
  announces: [
    `${figure} ..3 ${moved}`,
    `${moved} ..3 ${figure} ..6 ever|history|behind|company|we|our|us|so_far|<number>`,
    'write-down|write-off|writedown|impairment|value_adjustment|provision_of|goodwill_adjustment',
    'what_a quarter|half|half-year',
    'strong|record|fantastic|great|solid|excellent|tremendous|successful|best ..1 year|quarter|half|first_half|numbers|figures|results|performance',
  ],
  unless: [
    'expect|forecast|hope',

    ...notNews,
    'exam|football|match|test_results|medical|school|blood|donat*|crime|poverty|best_team|study|students|pay|nights|wages|pilot|ships|rent|complaints|customers_say',
  ],
  instead: ['en/launch'],
  slots: [
    {
      id: 'figure',
      question: 'resultsFigure',
      answers: [
        '<number> ..2 per_cent|percent|%|pc|points|million|billion|thousand',
        '<money>',
        'from <number> ..2 to',
        'doubled|tripled|halved|third|half|quarter_of|fifth',
      ],
    },
    {
      id: 'compared',
      question: 'resultsCompared',
      onlyIf: ['<number> ..2 per_cent|percent|%|pc'],
      answers: [
        'from <number>',
        'compared|versus|vs|year-on-year|year_on_year|than|same_period|previous_year|prior_year|prior-year|last_year|against|on_the_year|a_year_ago|a_year_earlier|after|instead_of',
        '<pastyear>|2023|2024|2025',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We look back on a record year. Thank you to our fantastic team!',
      slots: ['figure'],
    },
    {
      text: 'Our results are out, and what a strong quarter it was: once again we grew significantly.',
      slots: ['figure'],
    },
    {
      text: 'Our revenue rose by 14 per cent. I could not be prouder of everyone here.',
      slots: ['compared'],
    },
    {
      text: 'The most successful year in the history of our company is behind us, far better than last year.',
      slots: ['figure'],
    },
  ],
  silent: [
    'Our revenue rose from 212 to 241 million euros, 14 per cent more than the year before. Profit fell to 9 million because of the fire.',
    'We expect a record year.',
    'Back in 2007 we had a record year and thought it would last.',
    'According to analysts the competitor had a strong quarter.',
    'The exam results are out, and I am proud of my son.',
    'Our sales team is great.',
    'Off the record, running a hotel is fun.',
  ],
};
