import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

const offer =
  'event|fair|concert|concerts|festival|summer_party|party|course|courses|class|classes|trip|trips|flight|flights|service|services|show|shows|performance|performances|tour|conference|meeting|bonus|bonuses|christmas_bonus|allowance|subsidy|benefit|benefits|company_car|company_cars|dividend|sponsorship|sponsoring|route|line|lines|programme|program|scheme|project|scholarship|scholarships|discount|guarantee|warranty|canteen|shuttle|nursery|consultation_hours|surgery_hours|pay_rise|pay_rises|overtime|home_delivery|support|version|feature|product|sessions|marathon|match|open_day|market|lessons|internship|internships|order|orders|contract|contracts|delivery|deliveries|treatment|appointments|operations|opening_hours|newsletter|budget|funding|grant|grants';

export default defineFrame({
  id: 'en/cancellation',
  language: 'en',
  announces: [
    `${offer} ..5 cancelled|canceled|called_off|scrapped|axed|withdrawn|discontinued|suspended|dropped|not_take_place|not_be_taking_place|will_not_happen|fall_through|abolished|curtailed|cut_back|scaled_back|not_go_ahead|not_be_going_ahead|ended|terminated|frozen|phased_out|on_hold|put_on_ice|not_be_available|reduced|shortened`,
  ],
  announcesAll: [
    [
      own,
      [
        `cancel|cancelling|canceling|cancelled|canceled|call_off|calling_off|called_off|scrap|scrapping|axe|axing|withdraw|withdrawing|discontinue|discontinuing|suspend|suspending|drop|dropping|end|ending|terminate|terminating|stop|stopping|cut|cutting|freeze|freezing|abolish|pause|pausing|curtail|scale_back|scaling_back|shorten|shortening|reduce|reducing|postpone_indefinitely ..4 ${offer}`,
        'no_longer|not ..3 offer|offering|support|supporting|serve|serving|deliver|delivering|accept|accepting|sponsor|sponsoring|stock|produce|producing|sell|selling|maintain|provide|providing|run|running|fund|funding|pay|take_on|admit|carry',
        'end|ending|ended|terminate|terminating|terminated|suspend|suspending|suspended|pause|pausing|paused|withdraw|withdrawing ..4 cooperation|co-operation|collaboration|partnership|sponsorship|sponsoring|contract|contracts|relationship|support|funding',
        'no christmas_bonus|bonus|bonuses|dividend|pay_rise|pay_rises|special_payment|christmas_party|salary_increase|summer_party',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|instead_of|rather_than ..2 cancel|cancelled|cancelling|scrap|scrapped|stop|cut|drop|end|ending|discontinue',
    'you|customers|guests|members|subscribers|tenants can ..4 cancel',
    'costs|waste|emissions|plastic|energy|queue|waiting|risk|error|errors|paper|time|workload|jargon|bureaucracy|speed|number_of',
    'happily|at_last|finally|good_riddance',
    'cut|end|stop ..3 short|up|day|week|year|month',
    'out_of_order|in_order_to',
  ],
  instead: ['en/reaction', 'en/apology', 'en/vague-news', 'en/vague-action', 'en/vague-success', 'en/launch'],
  slots: [
    {
      id: 'why',
      question: 'cancellationWhy',
      answers: [
        '<reason>',
        'cost(s|)|demand|staff_shortage|shortage|safety|storm|weather|flood|ill|illness|strike|deficit|participants|registrations|bookings|budget|funding|law|ban|permit|audience',
      ],
    },
    {
      id: 'hit',
      question: 'cancellationHit',
      answers: [
        '<remedy>',
        '<contact>',
        'alternative(s|)|instead|rebook*|reschedul*|new_date|next_year|later_date|replac*|switch|transfer|tickets ..3 valid|back|refunded',
        '<number> ..3 <served>|participants|people',
        'affect(s|ed) ..3 <number>|all|everyone|only',
      ],
    },
    { id: 'when', question: 'cancellationWhen', answers: ['<moment>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'With a heavy heart we have to cancel our summer concert. We had looked forward to it so much.',
      slots: ['why', 'hit', 'when'],
    },
    { text: 'We have ended our sponsorship of the cup.', slots: ['why', 'hit', 'when'] },
    { text: 'From January we will discontinue the shuttle to our hospital.', slots: ['why', 'hit'] },
    { text: 'There will be no bonus at our company in December. I am sorry.', slots: ['why'] },
  ],
  silent: [
    'We have to cancel our concert on Saturday because the soloist is ill. Tickets are refunded automatically.',
    'You can cancel your contract with us at any time.',
    'Back in 2011 we had to cancel the fair.',
    'According to reports a rival is cutting bonuses.',
    'We are not cancelling our open day.',
  ],
};
