import { defineFrame, type FrameExamples } from '../define';
import { notNews } from '../english-guards';

const outlook =
  'guidance|forecast(s|)|outlook|full_year|full-year|target(s|)|ambition(s|)|expectations|budget|plan_for_the_year|financial_year|fiscal_year|second_half|h2|projection(s|)|business_plan';

export default defineFrame({
  id: 'en/forecast',
  language: 'en',
  scope: { reply: false, channels: ['post', 'article'] },
  announces: [
    'profit warning',
    'expect|expecting|anticipate ..6 weaker|softer|lower|stronger|better|below|challenging|slower|muted|strong ..4 year|half|quarter|result(s|)|months|sales|margin',
  ],
  announcesAll: [
    [
      ['we|our|us|i'],
      [`${outlook}`],
      [
        'below|revis*|lower*|adjust*|cut|cutting|reduc*|miss|missed|suspend*|withdraw*|raise|raising|trim*|updat*|behind|correct*|short_of|not_meet|not_reach|out_of_reach|headwinds|visibility|softer|softness|weaker|muted|confidence|confident|optimis*|narrow*|specify*|challenging|ambitious|strong',
      ],
    ],
  ],
  unless: [...notNews, 'weather|rain|storm|training_plan|climate|emission*|co2|rate_cut'],
  instead: ['en/results', 'en/launch'],
  slots: [
    {
      id: 'figure',
      question: 'forecastFigure',
      answers: [
        '<number> ..3 per_cent|percent|%|million|billion|points',
        '<money>',
        '<number> to|and|instead_of <number>',
      ],
    },
    { id: 'why', question: 'forecastWhy', answers: ['<reason>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Our guidance for the full year has been adjusted. We remain calm.', slots: ['figure', 'why'] },
    {
      text: 'We are lowering our guidance for the full year. We remain convinced of our strategy.',
      slots: ['figure', 'why'],
    },
    { text: 'We expect strong growth next year. The best is yet to come!', slots: ['figure', 'why'] },
    {
      text: 'We will not meet our targets this year, because two large projects were postponed.',
      slots: ['figure'],
    },
  ],
  silent: [
    'We now expect revenue of 380 to 395 million euros instead of 420, because two customers have postponed orders.',
    'The river is forecast to fall by Sunday afternoon.',
    'We expect every guest to feel at home.',
    'According to analysts the market will grow strongly.',
    'What if we had cut our forecast in spring?',
    'Back in 2008 we lowered our guidance twice.',
  ],
};
