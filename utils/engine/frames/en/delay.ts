import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

const thing =
  'opening|completion|delivery|deliveries|start|move|commissioning|changeover|introduction|launch|payout|payment|payments|market_launch|construction|building|refurbishment|renovation|release|project|rollout|roll-out|migration|premiere|festival|conference|shipment|shipments|orders|bridge|tunnel|line|station|hospital|school|update|app|product|tour|publication|results|reopening|repairs|extension';

export default defineFrame({
  id: 'en/delay',
  language: 'en',
  announces: [
    `${thing} ..4 delayed|postponed|pushed_back|put_back|put_off|take_longer|taking_longer|slip|slipped|slips|behind_schedule|later_than|deferred|rescheduled|moved_back|held_up|overdue|delay|not_be_ready|not_ready|not_open_on|late`,
    'later|longer ..1 than ..2 planned|announced|expected|promised|thought|hoped|scheduled|intended|anticipated',
    'not ..3 meet|keep|hold|make ..3 schedule|deadline|date|timetable|timeline',
    'behind schedule|plan',
    'delivery|waiting|processing|lead|response time|times ..4 longer|extended|increased|up|lengthened',
    'longer ..1 delivery|waiting|processing|lead|response times|time',
    'ask|asking|beg|appreciate|thank ..4 patience|bear_with_us',
    'bear with us',
    'currently|at_the_moment ..5 unavailable|out_of_stock|not_available|unable_to_deliver|sold_out',
    'supply_bottleneck|supply_bottlenecks|delivery_delays|delivery_backlog|supply_issues|supply_chain_issues',
  ],
  announcesAll: [
    [
      own,
      [
        `postpon(e|ing|ed)|delay(ing|ed|)|push(ing|ed|)_back|put(ting|)_back|put(ting|)_off|defer(ring|red|)|reschedul(e|ing|ed) ..4 ${thing}`,
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'no|not|never|without ..2 delay|delays|delayed|postponed|later',
    'no_longer|halved|shortened|reduced|cut|fell|shorter|faster',
    'years|months|minutes|days ..1 later|late ..2 i|we|she|he|they|and',
    'patience ..3 is|was|pays|virtue',
  ],
  instead: ['en/apology', 'en/vague-news', 'en/vague-action', 'en/vague-success', 'en/launch', 'en/forecast'],
  slots: [
    {
      id: 'until',
      question: 'delayUntil',
      answers: [
        '<deadline>',
        'on|to|for <weekday>|<number>',
        'tomorrow|tonight|new_date',
        'by|until|to <number>|<weekday>',
      ],
    },
    {
      id: 'why',
      question: 'delayWhy',
      answers: [
        '<reason>',
        'supplier(s|)|component(s|)|part(s|)|missing|shortage|permit|approval|inspection|authority|council|material(s|)|weather|frost|rain|strike|road_closure|raw_material*|ill|fault|fire_alarm|test(s|)|software',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'The opening of our new station is unfortunately delayed a little. We thank you for your understanding.',
      slots: ['until', 'why'],
    },
    {
      text: 'Our new building will be finished later than planned. The team is giving its all.',
      slots: ['until', 'why'],
    },
    { text: 'Please bear with us: our delivery times are longer at present.', slots: ['until', 'why'] },
    { text: 'We have to postpone the launch of our app, because a test is still running.', slots: ['until'] },
  ],
  silent: [
    'Our new building will be ready on 3 March, later than planned: a component of the fire alarm was missing.',
    'The new software has halved our waiting times.',
    'Our schedule holds, nothing is delayed.',
    'Back in 2009 our first pump was delivered two years later than planned.',
  ],
};
