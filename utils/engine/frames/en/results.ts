import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

const measure =
  'revenue(s|)|sales|turnover|profit(s|)|earnings|net_income|operating_income|operating_profit|ebit|ebitda|order_intake|orders|order_book|margin(s|)|cash_flow|bookings|passenger_numbers|guest_numbers|occupancy|market_share|customer_numbers|circulation|result|results|arr|gmv';

export default defineFrame({
  id: 'en/results',
  language: 'en',
  scope: { channels: ['post', 'article'] },
  announces: [
    'crush(ed|ing)|smash(ed|ing)|nail(ed|ing)|kill(ed|ing)|rock(ed|ing)|knocked ..3 it|targets|goals|quarter|expectations|records|park',
    'explosive|exponential|phenomenal|tremendous|incredible|amazing|unprecedented|massive|rapid|stellar|impressive|breathtaking|accelerated|sustained|continued|hyper ..1 growth|momentum|success|quarter|year|numbers|results|performance|demand|traction',
    'record-breaking|record_breaking|record-high|all-time_high|hockey_stick|hockey-stick|hypergrowth|hyper-growth|on_all_cylinders|another_milestone|huge_milestone|major_milestone',
    'outpac(e|ed|ing)|outgrow(n|ing|)|outgrew|outperform(ed|ing|) ..3 market|competition|industry|sector|competitors',
    'again ..1 delivered|achieved|grew|grown',
    'sales|orders|bookings|demand|revenue|profit|profits|numbers|growth|subscriptions|customer_numbers|visitor_numbers|figures|downloads|users ..3 through_the_roof|exploded|explode|skyrocketed|sky-high|at_a_record|all-time|soared|surged|rocketed|going_crazy|off_the_charts|excellent|outstanding|impressive|fantastic|speak_for|brilliant|pleasing|better_than_ever|doubled|tripled|multiplied',
    'numbers|figures|results|quarter|year ..3 are_in|is_in|in_the_books|behind_us|in_the_bag|speak_for_themselves',
    'we ..3 grew|grown|grow|growing ..3 faster|again|more|strongly|than|profitably|market|double-digit',
    'faster|better|stronger|more_strongly than ..2 market|competition|industry|competitors|sector',
    'in|into|back_in the black',
    'deliver(ed|ing|)|achiev(ed|ing)|post(ed|ing)|report(ed|ing)|record(ed|ing)|generat(ed|ing) ..4 growth|profit|record|results|result|revenue|margin|returns',
    'strongest|best|most_successful|biggest|highest ..2 year|quarter|month|season|summer|result|half-year|start|sales',
    'our ..2 margin|margins|profit|result|results|revenue|sales|order_book ..4 improved|better|significantly|markedly|considerably|substantially|clearly|strongly|noticeably',
    'record ..1 year|quarter|half|month|season|revenue|sales|turnover|profit|results|result|earnings|figures|growth|order_intake|order_book|orders',
    'best|strongest|most_successful ..1 year|quarter|half|month|season|financial_year|fiscal_year|result|results ..6 our|we|history|ever|company|since',
    'our|we ..3 strong|excellent|outstanding|solid|robust|pleasing|impressive|great|good|encouraging|remarkable|fantastic|stellar ..1 quarter|results|result|figures|numbers|year|financial_year|half-year|performance|business_performance|growth|start_to_the_year|first_half|half',
    'another|a|very successful|strong|record ..1 year|financial_year|fiscal_year|quarter|half ..3 behind_us|draws|comes|came|closed|for_us|for_our',
    'double-digit|triple-digit|significant|substantial|strong|record|profitable|above-average growth',
    'exceed(ed|ing|)|beat|beating|surpass(ed|ing|)|outperform(ed|ing|)|smashed|topped ..3 expectations|targets|target|market|plan|budget|forecast',
    `our ..3 ${measure} ..4 grew|rose|increased|doubled|tripled|climbed|jumped|soared|improved|were_up|are_up|is_up|was_up|went_up|higher|fell|declined|dropped|slipped|were_down|are_down|is_down|was_down|went_down|halved|risen|grown`,
    `we ..3 grew|grown|increased|improved|doubled|tripled|boosted|lifted|raised|expanded ..3 our|${measure} ..3 ${measure}|again|significantly|strongly|considerably|substantially|market_share|by`,
    'returned|back|return ..2 in|to ..1 profit|profitability|the_black|growth',
    'annual|half-year|quarterly|full-year|interim results|figures|accounts ..4 out|published|presented|here|are|show',
    'we ..2 turned a profit',
    'our ..2 loss|losses|deficit ..4 grew|widened|narrowed|rose|fell|shrank|reduced|smaller',
  ],
  announcesAll: [
    [
      own,
      [
        'grew|growing|grow ..2 faster|profitably|strongly|significantly|considerably|substantially|dynamically|again',
        'best_year|best_quarter|record_year|record_quarter|all-time_high|new_heights|new_high',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'expect(s|ed|)|forecast|outlook|guidance|will|aim|aiming|plan_to|hope|next_year|by <year>',
    'great|good|fantastic|wonderful|happy|new year',
    'off_the_record|on_record|record_store|world_record|track_record|record_label|marathon|football|match|league|tournament|personal_best|running|race|applause|weather|temperature|rainfall|heat|swim',
    'not ..4 record|best_year|results',
    'exam|survey|study|election|test|lab|medical|search|clinical|trial results|result',
    'team ..3 grew|grow|growing|grown',
    'personal|professional|spiritual|mental|plant growth',
    'beat the|our drum|heat|clock|traffic|cancer|record_for',
    'number(s|) of ..3 women|accidents|complaints|applicants|apprentices',
    'sales team|department|force|people|manager|director|colleague|staff|training|teams',
  ],
  instead: ['en/launch', 'en/vague-news', 'en/vague-action', 'en/vague-success', 'en/bold-claim'],
  slots: [
    {
      id: 'figure',
      question: 'resultsFigure',
      answers: [
        '<number> ..2 million|billion|m|bn|thousand|euro|euros|pounds|dollars|francs|per_cent|percent|%|kroner|kronor|zloty|percentage_points|basis_points|tonnes|units|guests|customers|passengers|nights|cars|subscribers|members|vehicles|machines|orders|bottles|copies|patients',
        '€|£|$ <number>',
        'eur|usd|gbp|chf <number>',
        '<share>',
        'doubled|tripled|halved|quadrupled ..6 to <number>',
        'from <number> to <number>',
      ],
    },
    {
      id: 'compared',
      question: 'resultsCompared',
      answers: [
        'than|compared|versus|vs|year-on-year|year_on_year|yoy|previous_year|prior_year|prior-year|last_year|the_year_before|year_earlier|a_year_ago|instead_of|up_from|down_from|against|after <number>',
        'than|compared_with|compared_to|versus|vs|year-on-year|year_on_year|year-over-year|yoy|previous_year|prior_year|prior-year|last_year|year_before|year_earlier|year_ago|up_from|down_from|previous_quarter|a_year_before|same_period|like-for-like|instead_of',
        'from <number> ..3 to',
        'in|after|since <year>',
        '<number> in <year>',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We look back on a record year. Thank you to our fantastic team!',
      slots: ['figure', 'compared'],
    },
    {
      text: 'Our results are out, and what a strong quarter it was: once again we grew significantly.',
      slots: ['figure', 'compared'],
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
