import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

const price =
  'price(s|)|fee(s|)|tariff(s|)|rate(s|)|fare(s|)|rent(s|)|premium(s|)|subscription(s|)|subscription_fee(s|)|charge(s|)|pricing|price_list|list_prices|membership(s|)|dues|licence_fee(s|)|license_fee(s|)|tuition|tuition_fees|ticket(s|)|admission|season_ticket|contribution(s|)|surcharge(s|)|delivery_fee|plan(s|)|postage|toll';

export default defineFrame({
  id: 'en/price-rise',
  language: 'en',
  isGrave: true,
  announces: [
    'contribute|contributing|chip_in|share ..4 to|towards|in ..2 upkeep|cost|costs|running|maintenance',
    'harmoni(s|z)(e|ing|ed)|updat(e|ing|ed)|moderni(s|z)(e|ing|ed)|optimi(s|z)(e|ing|ed)|recalibrat(e|ing|ed)|review(ing|ed|)|evolv(e|ing) ..3 price|prices|pricing|fees|plans|tariffs|rates|subscription',
    'price correction|adaptation|adjustment|adjustments|update|updates|architecture|harmonisation|harmonization|evolution|step|alignment|change|changes|model_change|moderation|optimisation',
    'update|updates|change|changes|adjustment|adjustments|correction ..3 to|of|in ..2 your|our|the|membership ..2 fee|fees|price|prices|pricing|rates|tariffs|plan|plans|subscription',
    'value-based|usage-based|dynamic|new|simplified|fairer|updated price|prices|pricing|fee|fees',
    'has its price',
    `bring|bringing|adapt|adapting|align|aligning|adjust|adjusting|rais(e|ing)|rethink|rethought|rework|reworked|revis(e|ed|ing)|lift|lifting|increas(e|ing) ..2 our|your|the ..3 ${price}`,
    `${price} ..4 adapted|adjusted|raised|increased|aligned|reflect|reflecting|reflects|rise|rising|go_up|going_up|move_up|move_with|higher|revised|updated|changed|dearer|in_line|into_line|catch_up`,
    'subscription|ticket|tickets|loaf|coffee|bread|stay|room|membership|meal|care|place|service|delivery|lunch|menu|bottle|journey|app|plan|licence|license|lesson|visit|night|parcel|beer|pass|electricity|gas|heating|parking|product|products ..4 cost|costs|costing|become|becomes|becoming|get|gets|getting|be ..4 more|dearer|more_expensive|pricier',
    'no_longer|not ..3 hold|keep|maintain|absorb|bear ..2 prices|price|costs|fees|increase|increases|rates|rents|them',
    'no_longer ..2 free|free_of_charge|complimentary|included|at_no_cost',
    'free version|plan|tier|offer|service|delivery|shipping|parking|account ..5 phased_out|end|ends|ending|discontinued|withdrawn|limited|dropped|stop|stops|no_longer|comes_to',
    'small|modest|moderate|additional|new|little|extra contribution|charge|fee|surcharge|supplement|price_adjustment|price_increase|increase ..1 for|of|in|to|on|from|per',
    'introduc(e|ing)|add|adding|charg(e|ing)|levy|levying|ask|asking ..3 service_charge|fee|surcharge|contribution|booking_fee|supplement|delivery_charge|handling_fee|deposit|toll|extra',
    'price|prices|fee|fees|rates|tariffs|rents ..6 moderately|slightly|modestly|somewhat|carefully',
    `our ..3 ${price} ..5 will|are|is|have|has|to|must ..4 rise|rising|increase|increasing|go_up|going_up|be_adjusted|adjusted|be_raised|raised|be_increased|increased|change|changing|be_updated|updated|be_revised|revised|risen|gone_up|be_higher|be_aligned|aligned`,
    'price|fee|tariff|fare|rent|premium|tuition increase(s|)|rise(s|)|adjustment(s|)|hike(s|)|revision|update ..8 <deadline>|we|our',
    'we|our|us ..8 price|fee|tariff|fare|rent|premium|subscription|pricing|cost|inflation|energy|fuel increase(s|)|rise(s|)|adjustment(s|)|hike(s|)|surcharge|revision|update|updates|changes|alignment',
    `will|to cost <number> ..4 more|instead_of|rather_than|up_from`,
    `cost|costs|costing|pay|paying ..4 <number> ..3 instead_of|rather_than|up_from|compared_with`,
    `${price} ..6 rise(s|)|rising|increase(s|)|go|going|goes ..3 from <number>`,
    `${price} ..4 rise(s|)|increase(s|)|goes_up|go_up ..3 by <number>`,
    'no_longer be|stay|remain|offer ..6 free|free_of_charge|at_no_cost',
    '^ prices|fees|fares|rents|tariffs|subscriptions ..3 going_up|rising|increasing|will_rise|will_increase|will_go_up|go_up',
  ],
  announcesAll: [
    [
      own,
      [
        `rais(e|es|ing|ed)|increas(e|es|ing|ed)|adjust(s|ing|ed|)|put_up|putting_up|hik(e|ing|ed)|lift(ing|ed|)|up|upping|revis(e|ing|ed)|updat(e|ing|ed)|align(ing|ed|)|rebas(e|ing|ed)|realign(ing|ed|)|index(ing|ed|)|reset(ting|)|harmonis(e|ing|ed)|restructur(e|ing|ed)|modernis(e|ing|ed)|simplif(y|ying|ied)|evolv(e|ing) ..4 ${price}`,
        `put|putting ..4 ${price} ..2 up`,
        'pass|passing|passed ..8 on ..2 to',
        'pass|passing ..2 on ..4 cost(s|)|increase(s|)',
        'cost(s|)|increase(s|) ..4 passed_on|pass_on|passing_on',
        'charge|charging|ask|asking|bill|billing ..4 more',
        'introduc(e|ing|ed)|add|adding ..3 surcharge|service_fee|service_charge|delivery_fee|booking_fee|delivery_charge|handling_fee|energy_supplement|charge_for|fee_for',
        'start|begin|starting|introduc(e|ing) charging|charging_for|to_charge|paid_plan|paid_tier|a_fee|paywall',
        'dearer|more_expensive|cost_more|cost_you_more|pay_more|paying_more|costs_more',
        `${price} ..5 go_up|going_up|goes_up|rise|rising|will_increase|increasing|be_adjusted|have_to_change|move_up|have_to_rise|will_change|adjusting`,
        'new|different|adjusted|updated|revised|adapted|evolved|value-based prices|price_list|pricing|price_model|tariff|tariffs|price_structure|pricing_structure|pricing_model|fee_structure|rates',
        'price|pricing|tariff|fee adjustment(s|)|increase(s|)|rise(s|)|measures|harmonisation|realignment|correction',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|no|without|nor|avoid|avoided ..5 raise|raising|increase|increases|increasing|rise|rises|hike|go_up|adjust|adjusting|pass|put_up|surcharge|more|higher|dearer|expensive|adjustment|adjustments',
    'stay(s|ing|)|remain(s|)|unchanged|freez(e|ing)|frozen|froze|hold|holds|stable|lower(s|ed|ing|)|cut(s|ting|)|reduc(e|es|ed|ing)|cheaper|drop(s|ped|)|fall(s|ing|)|halv(e|ed|ing)|the_same_price|same_price|discount(s|ed|)|reduction',
    'share_price|prize|at_any_price|priceless|price_we_pay|pay_the_price|interest_rate(s|)|exchange_rate(s|)|success_rate|response_rate|birth_rate|growth_rate|occupancy|return_rate|completion_rate|employment_rate|churn_rate|error_rate|rate_of|win_rate|response_rates|retention|recycling_rate|conversion',
    'raw_material|energy|gas|wheat|oil|flour|cocoa|steel|electricity|wholesale|commodity|market|house|fuel|food|input|paper|coffee prices|price|costs ..4 rise|rising|rose|risen|up|increase|increased|increasing|doubled|are|have|went',
    'wages|pay_rise|salaries|salary|pay_more_to|paying_farmers|donation(s|)|fundrais*|funding|capital|target(s|)|guidance|dividend|forecast|awareness|the_bar|message|baton|torch|lesson|expertise',
    'pass|passing|passed ..4 savings|knowledge|experience|lower',
    'raise|raising|raised|increase|increasing|increased|improve ..3 standards|quality|efficiency|service|output|production|capacity|share',
    'subscription|membership(s|)|ticket|subscriptions|tickets|plan|plans|memberships ..4 grew|sold',
    'ticket|tickets|plan|plans|booking|premium ..3 updated|simplif*|revised',
    'business|action|recovery|rescue|emergency|development|master plan(s|)',
    '^ admission|tickets|entry ..3 free',
  ],
  instead: [
    'en/launch',
    'en/apology',
    'en/vague-news',
    'en/vague-action',
    'en/vague-success',
    'en/bold-claim',
    'en/incident',
    'en/reaction',
    'en/delay',
  ],
  slots: [
    {
      id: 'amount',
      question: 'priceRiseAmount',
      answers: [
        '<number> ..1 per_cent|percent|%|pc|cents|cent|pence|p|euro|euros|pounds|dollars|francs|eur|gbp|usd|chf|pounds_a|kroner|kronor|zloty',
        '€|£|$ <number>',
        'from <number> to',
        'to <number> from',
        '<number> instead_of|rather_than <number>',
        '<number> a|per month|year|week|night|head|pack|person|kilo|litre|ticket|seat|user|hour|day',
        'price_list|new_prices_here|price_table|calculator|one_euro|a_euro|a_pound|a_dollar|double(s|)|doubling',
        'by <number>',
      ],
    },
    {
      id: 'when',
      question: 'priceRiseWhen',
      answers: [
        '<deadline>',
        'today|tomorrow|yesterday',
        'next|your|from_the ..1 bill|invoice|renewal|billing_cycle|renewal_date|season',
        'upon|at|on renewal',
        'when ..3 renews|renew|runs_out',
      ],
    },
    {
      id: 'why',
      question: 'priceRiseWhy',
      answers: [
        '<reason>',
        'cost(s|)|inflation|wage(s|)|wage_agreement|collective_agreement|energy|minimum_wage|rent|raw_materials|ingredients|suppliers|flour|butter|diesel|fuel|tax|levy|invest(ing|ment|)|pay_for|pays_for',
      ],
    },
    {
      id: 'existing',
      question: 'priceRiseExisting',
      audiences: ['customers'],
      answers: [
        'existing|current|new ..2 customers|contracts|contract|members|subscribers|clients|tenants|policies|plans|bookings|orders|users',
        'cancel(s|led|lation|ling|)|terminate|notice|opt_out|switch|leave|object|right_to|guarantee(d|)|fixed_price|fixed-price|price_lock|exempt|discount(s|)|concession(s|)|hardship|unchanged|stay(s|)|remain(s|)|keep|until_your|old_price|already_booked|booked|anyone_who|if_you|everyone|all_customers|all_members|every_customer|same|free',
        '<contact>',
      ],
    },
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
