import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, own } from '../english-guards';

const measure =
  'revenue(s|)|sales|turnover|profit(s|)|earnings|growth|margin(s|)|ebit|ebitda|result|results|order_intake|orders|business|demand|year|break_even|break-even|second_half|profitability|cash_flow|market_share';

export default defineFrame({
  id: 'en/forecast',
  language: 'en',
  scope: { channels: ['post', 'article'] },
  announces: [
    'on_track|on_course|poised|set|well_positioned|ready|destined ..3 to|for ..4 leader|number_one|growth|double|triple|leap|market_leader|unicorn|dominate|success|record|become|profit',
    'growth|revenue|sales|profit|demand|orders|business ..1 will ..3 accelerate|explode|double|triple|grow|rise|increase|soar|recover|improve|skyrocket|pick_up|continue|fall|drop|decline',
    'by|until|in <year> ..2 we|our ..4 will|want|aim|be',
    'the_best_is_yet|unstoppable|sky_is_the_limit|only_the_beginning|just_the_beginning|just_getting_started|next_growth_phase|next_phase_of_growth',
    'next_year|this_year|the_year|coming_year|second_half|first_half|coming_years|next_quarter|this_quarter|the_coming_months|2026|2027|2028 ..5 will|we_will|going_to ..5 black|better|weaker|stronger|worse|difficult|grow|growth|record|profit|profitable|harder|tougher|double|red|challenging|successful|good|loss|slower',
    'will|going_to ..4 grow|shrink|expand|turn_profitable|be_profitable|break_even|double ..4 next|coming|this|years|year|by|again|strongly|significantly',
    'will|going_to ..2 not ..3 reach|meet|achieve|hit|make ..4 promised|planned|target|targets|forecast|goal|goals|plan|announced|expected|budget|figures|spring',
    'weaker|stronger|better|worse|lower|higher ..2 than ..3 thought|expected|planned|announced|forecast|hoped|predicted|budgeted',
    'look|looking|expect|confident|optimistic|optimism ..6 coming_year|next_year|second_half|coming_months|year_ahead|months_ahead|rest_of_the_year|future_growth',
    'profit warning',
    'our ..2 guidance|outlook|forecast|full-year_guidance|annual_forecast|targets_for ..5 <year>|year|lower|raise|confirm|cut|revised|revise|reduced|withdraw|adjust|adjusting|raised|lowered|unchanged|reaffirm|suspended|is|for|remains',
    'lower(ed|ing|)|rais(e|ed|ing)|confirm(ed|ing|)|cut(ting|)|revis(e|ed|ing)|withdraw(n|ing|)|suspend(ed|ing|)|adjust(ed|ing|)|reaffirm(ed|ing|)|upgrad(e|ed|ing)|downgrad(e|ed|ing) ..2 our|the ..2 guidance|outlook|forecast|expectations|full-year|targets',
    `we ..2 expect|anticipate|forecast|predict|foresee|project|assume|are_expecting ..5 ${measure}`,
    `we ..1 are ..2 confident|optimistic|convinced ..6 ${measure}|coming_year|next_year|<year>|quarter`,
    `we ..1 will|plan_to|aim_to|intend_to|want_to ..2 double|triple|quadruple ..4 ${measure}`,
    'not meet|reach|achieve|hit ..3 targets|forecast|guidance|plan|expectations|target',
    'miss|missing|fall_short_of|fell_short_of|below ..2 our ..2 targets|forecast|guidance|expectations|plan',
    'cautiously_optimistic|visibility_remains|visibility_is',
  ],
  announcesAll: [
    [
      own,
      [
        'challenging|weaker|softer|difficult|strong|stronger|better ..2 second_half|year_ahead|quarter_ahead|outlook|than_expected|than_planned|than_forecast',
      ],
      ['expect|will|outlook|guidance|forecast|profit|sales|revenue|orders'],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    '^ if|imagine|suppose|what_if|should|would|could|how|why|is|are|do|does|who',
    'weather|rain|storm|snow|flood|river|wind ..4 forecast',
    'forecast ..3 rain|snow|weather|to_fall|storm|river',
    'not ..2 expect|forecast|predict',
    'webinar|podcast|seminar|panel|study',
    'expect ..3 you|everyone|our_staff|visitors|guests|suppliers|phishing|calls|too_much|applause|from_you',
    'baby|election|football|match',
    'demand ..2 an|a|that|answers|better|more',
  ],
  instead: [
    'en/results',
    'en/launch',
    'en/vague-news',
    'en/vague-action',
    'en/vague-success',
    'en/bold-claim',
  ],
  slots: [
    {
      id: 'figure',
      question: 'forecastFigure',
      answers: [
        '<number> ..2 million|billion|m|bn|euro|euros|pounds|dollars|francs|per_cent|percent|%|percentage_points',
        '€|£|$ <number>',
        '<number> to|and <number>',
        '<share>',
        'zero|flat|break_even|break-even|black_zero|double|triple|halve|unchanged|on_a_par',
        'from <number>',
        '<number> customers|guests|units|orders|patients|passengers|sites|stores|machines|cars',
      ],
    },
    {
      id: 'why',
      question: 'forecastWhy',
      answers: [
        '<reason>',
        'based_on|on_the_assumption|assuming|assumption|assume|provided|depends|depend|backlog|order_book|signed|contracts|orders_in_hand|customers|tariffs|demand|inflation|interest_rates|exchange_rate|strike|energy|wages|delay(s|ed|)|cost(s|)|launch|new_plant|postponed|contract|project|supply',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We are lowering our guidance for the full year. We remain convinced of our strategy.',
      slots: ['figure', 'why'],
    },
    { text: 'We expect strong growth next year. The best is yet to come!', slots: ['figure', 'why'] },
    { text: 'We will double our revenue by 2029.', slots: ['why'] },
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
