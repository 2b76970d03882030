import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, own } from '../english-guards';

const thing =
  'app|apps|system|systems|server|servers|network|networks|mobile_network|broadband|internet|website|web_site|site|webshop|shop|store_online|online_shop|online_store|portal|hotline|phone_lines|phones|telephones|service|services|booking_system|booking|bookings|online_banking|mobile_banking|banking|card_payments|payments|payment|cash_machines|atms|tills|checkout|cloud|software|platform|platforms|power|power_supply|electricity|grid|heating|district_heating|water_supply|water|lines|api|interface|login|log-in|sign-in|data_centre|data_center|signalling|trains|lifts|accounts|calendars|calendar|email|mail|streaming|stream|ticketing|ticket_system|ordering_system|order_system|dashboard|dashboards|database|e-learning|exam_platform|terminals|control_room|chat|checkouts|patient_records|hospital_system|production_line|helpdesk|charging_network|charging_points|charging_stations|tracking|sync|messaging';

export default defineFrame({
  id: 'en/outage',
  language: 'en',
  isGrave: true,
  announces: [
    'customers|users|you|passengers|patients|guests|clients|members|tenants|students|people|shops ..4 unable|could_not|cannot|can_not|not_able ..3 pay|log|call|book|reach|travel|order|access|withdraw|use|sign|open|send|receive|watch|print|charge',
    'took|taking|take|had|needed ..2 break|nap|breather|rest|day_off|timeout|time-out ..4 on|this|yesterday|last|for',
    'app|system|server|servers|website|platform|network|booking_system|portal|machines|hotline ..3 took|taking|take|had|needed ..3 break|nap|breather|rest|day_off|timeout|time-out',
  ],
  announcesAll: [
    [
      [
        '<own>|you|your|customers|users|passengers|patients|guests|yesterday|<weekday>|this_morning|last_night|today|weekend|currently|hours',
      ],
      [
        'hiccup|hiccups|glitch|glitches|instability|instabilities|unavailability|degradation|limitations|limitation|irregularities|disturbance|downtime|nap|turbulence|performance_issues|bottleneck|bottlenecks|temporary_restrictions ..8 system|systems|platform|service|app|website|logging|login|log|cloud|payment|payments|network|servers|environment|portal|shop|customers|users|booking',
        'system|systems|platform|service|app|website|cloud|payment|payments|network|servers|portal|shop|booking ..8 hiccup|hiccups|glitch|glitches|instability|unavailability|degradation|limitations|irregularities|disturbance|nap|turbulence|performance_issues|technical_challenges|technical_challenge|challenges_with',
        'you|customers|users|some|many ..2 may|might|will|could ..2 have ..1 experienced|noticed|seen|encountered ..5 issues|problems|difficulties|limitations|delays|errors|disruption|disruptions|interruptions|slow|outages|restrictions|trouble',
        'technical|it|software|hardware|system|network|server|power fault|failure|defect|breakdown|malfunction|trouble|problems ..6 delay|delayed|delays|affected|affecting|last_night|yesterday|today|<weekday>|we|our|not|weekend|caused|meant|led',
        'could|can not|no_longer ..1 reach|contact|call us|our ..5 on|for|since|yesterday|today|this|last|by|<weekday>',
        'phones|phone_lines|lines|hotline|screens|tills|servers|tickets_machines|machines|lights|heating|lifts|displays|ticket_machines|cash_machines|cameras|sirens|pumps ..3 silent|dead|dark|went_out|out|black|cold|failed|gave_up|down|stopped|broke|froze|on_strike|struck ..4 for|on|since|yesterday|last|this|in|<weekday>|over|most',
        'waiting_in_vain|error_messages|error_message|spinning_wheel|timed_out|waited_in_vain|gave_up_the_ghost|had_a_bad|blank_screen|blank_page|nothing_worked|nothing_works|ground_to_a_halt|knocked_out|came_to_a_standstill',
        'trouble|problems|difficulties|issues with|at|in|on ..3 our ..3 server|servers|system|systems|app|website|network|platform|booking_system|phones|phone_system|booking|payment|payments|checkout|portal|it|software|delivery|deliveries',
        'parts|part|large_parts|half of ..2 our|the ..2 network|system|grid|website|town|city|service|customers ..6 fault|affected|down|without|failed|dark|cut_off',
        'calls|messages|payments|orders|emails|bookings|deliveries|salaries|parcels|letters|trains|invoices|prescriptions|alarms|alerts ..3 did|do|could|were|are ..1 not ..2 get_through|go_through|arrive|reach|processed|delivered|sent|come_through|paid|run|go_out|answered',
        'payment|payroll|night|batch|data|print|delivery run ..2 failed|went_wrong|crashed|stopped',
        'not ..3 got|get|receive|received|have ..4 salary|pension|pay|parcel|order|money|delivery|ticket|invoice|results ..3 on_time|yet|as_promised',
        'heating|power|electricity|water|hot_water|internet|gas|signal|reception|supply|lights ..6 failed|cut_off|went_out|went_off|broke_down|interrupted|collapsed|cut_out|lost',
        'delays|backlog|cancellations|waiting_times|long_queues|queues|chaos ..5 our|in|at|with|on ..4 deliver(y|ies)|shipping|dispatch|hotline|call_centre|warehouse|check-in|counter|counters|trains|flights|order|orders|service|parcels|ferries|terminal|<weekday>|weekend',
        'deliveries|orders|parcels|shipments|trains|flights|repairs|appointments|payments|refunds|invoices|letters ..2 are|were|have_been|is|been|being ..1 delayed|late|cancelled|lost|stuck|held_up|postponed|piling',
        'service|network|platform|system|power|it|payment|internet|mobile|website|partial|major|nationwide|hour|hours|long outage(s|)|disruption(s|) ..8 yesterday|today|we|our|<weekday>|this_morning|last_night|customers|users|caused',
        'our|we|us|yesterday|today|<weekday>|this_morning|last_night ..8 outage|system_failure|network_failure|server_failure|power_failure|power_cut|service_disruption|service_interruption|service_degradation|degraded_performance|technical_difficulties|technical_issues|technical_issue|technical_problem|technical_problems|technical_fault|it_problems|it_issues|it_incident|system_error|system_issues|connectivity_issues|loading_issues|login_issues|blackout|downtime',
        '<number> hours|minutes ..4 offline|of_downtime|without_service|in_the_dark|down',
      ],
    ],

    [
      [`our|the|all_our|all|your ..3 ${thing}`, `${thing}`],
      [
        'went|was|were|is|are|been|being|go|goes|gone|stayed|knocked|still|currently ..2 down|offline|dark|dead|unavailable|inaccessible|unreachable|out_of_action|out_of_service|frozen|interrupted|disrupted|unstable|unresponsive|not_available|out',
        'crash(ed|es|)|collapsed|failed|fell_over|broke_down|stopped_working|stopped_responding|froze|timed_out|gave_out|cut_out|dropped_out|blacked_out|buckled|packed_up|went_under|ground_to_a_halt|came_to_a_standstill|shut_down_unexpectedly',
        'could|can|was|were not|unable|able ..4 log|access|use|reach|book|pay|order|open|call|send|receive|connect|sign|load|see|get|withdraw|trade|check|print|charge|travel|work',
        'unable_to|no_access|not_working|did_not_work|not_function|limited_availability|restricted_availability|intermittent|intermittently|slow_or|very_slow|long_loading|unplanned_downtime|hiccup|hiccups|glitch|teething|instability',
        'let|left ..2 you|customers|users|people|many|thousands|<number> ..3 down|without|stranded|offline|in_the_dark',
        'outage(s|)|disruption|interruption|failure',
      ],
      [
        'yesterday|today|tonight|<own>|<weekday>|this_morning|last_night|last_week|this_week|this_weekend|last_weekend|overnight|currently|right_now|at_the_moment|since|for_several|for_a_while|hours|minutes|some_of_you|many_of_you|temporarily|<month>|between|from',
      ],
    ],
    [
      own,
      [
        'outage|disruption|technical_difficulties|technical_issues|system_failure|service_interruption|incident',
      ],
      [
        'yesterday|today|tonight|<weekday>|this_morning|last_night|since|resolved|restored|back_online|back_up|fixed|experienced|experiencing|suffered|working_on|hours|weekend|currently',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    '^ if|imagine|suppose|what_if|whenever|should|would|could|how|why|is|are|do|does',
    '^ when you|your|a|an|people|it|something',
    'scenario(s|)|simulat(e|ed|ion)|drill|rehears*|exercise|practise|practised|practiced|stress_test|webinar|survey|study|podcast',
    'no|not|never|without|zero|single|fewer|less|avoid|prevent|reduce(d|)|protect|instead_of|only ..3 outage(s|)|downtime|disruption(s|)|interruption(s|)|failure(s|)|incident(s|)',
    'not|never ..2 down|offline|crash|crashed|fail|failed|affected|interrupted',
    'planned|scheduled|maintenance_window|announced|from_now_on|will_be|would|migrate|migrating|upgrade|upgrading|deliberately|on_purpose|switch_off|switched_off_the|turn_off|turned_off',
    'sales|costs|prices|numbers|emissions|complaints|waiting_times|consumption|bills|rate|demand|orders ..3 down',
    'calm(s|ed|ing|)|slow|slowing|sit|sat|settle|come|came|write|wrote|written|bring|brought|turn|turned|narrow|boil(s|ed|)|put|track|tracked|broken|break down',
    'down <number>|by',
    'down|up to|the|by <number>|road|line|street|corridor|hall|aisle',
    'hurt|injured|killed|died|stolen|leaked|hackers|ransomware',
    'did_not_work_out|at_work|work_hard|working_group',
    'could|can not|never ..2 have|be_prouder|be_more|agree|wait|imagine|stress|thank|be_happier|ask_for|do_it|help|tell|say|believe|stop|afford',
    'go|goes|went|going|is|are live|now_live|out_now|launch*|available|now_available|published',
    'bookings|orders|tickets|places ..3 open|opened|full',
    'too|sold out',
    'find|found|turned|turn|point|carry|carried|carrying|figure|figured|set|roll|rolled|rolling|worked|start|started|came out',
    'data|privacy|safety|security|diplomatic incident',
  ],
  instead: [
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
      id: 'affected',
      question: 'outageAffected',
      answers: [
        '<number> ..4 <served>|devices|machines|terminals|vehicles|trains|sites|tills|transactions|calls|prescriptions|people|masts|meters|deliveries|exams|appointments',
        '<share>',
        'dozens|hundreds|thousands|tens_of_thousands|millions of',
        'all|every|each|everyone|everybody|none ..2 <served>|of_you|of_our|of_them|sites|using|on_the|in|who',
        'affected|hit|concerned ..3 <number>|all|everyone|only|every',
        'a|one|single ..2 customer|client|user|branch|region|site|store|hospital|town|district',
        'nobody|no_one|no_customer|no_data',
        '<number> of you|our|them|us|the',
      ],
    },
    {
      id: 'since',
      question: 'outageSince',
      answers: [
        '<moment>',
        'for <number>|about|around|almost|nearly|over|more_than',
        '<number> hours|minutes|days',
        'since|until|between|at <number>',
      ],
    },
    {
      id: 'cause',
      question: 'outageCause',
      answers: [
        '<reason>',
        'faulty|defective|digger|excavator|cable|certificate|configuration|misconfigur*|setting|settings|memory|disk|overload(ed|)|update|upgrade|attack|ddos|short_circuit|fire|flood|flooding|water|lightning|storm|bug|typo|human_error|switch|router|battery|batteries|firmware|hardware|provider|supplier|power_supply|transformer|database_filled|script|expired|valve|pump|fibre|fiber|data_centre_operator|traffic|query|patch|migration',
      ],
    },
    {
      id: 'next',
      question: 'outageNext',
      answers: [
        '<change>',
        'measures|lessons|second_line|second_server|second_connection|failover|redundancy|report|post-mortem|back_up_system|spare|credit(s|ed|)|refund(s|ed|)|compensat*|voucher(s|)|root_cause_analysis',
        'by|until|from <weekday>|<month>|tomorrow|tonight|noon',
        'replac(e|ed|ing)|repair(ed|ing|s|)',
        '<contact>',
      ],
      unless: [
        'still|currently|right_now|at_the_moment|presently|working_on|working_hard|working_flat|working_with',
      ],
    },
    {
      id: 'back',
      question: 'outageBack',
      onlyIf: [
        'still|currently|right_now|at_the_moment|presently|working_on|working_hard|working_flat|working_around|working_with',
      ],
      answers: [
        'back|restored|resolved|fixed|running_again|up_again|online_again|up_and_running|recovered|works_again|working_again|working_normally|stable',
        'expect(ed|)|estimate(d|)|next_update|status_page|status_update|keep_you_posted_every|update_you|update_here|every_hour|every_two_hours|hourly',
        'by|until|before|within <number>|noon|midnight|tonight|tomorrow|<weekday>|evening|lunchtime|the_end',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Yesterday our booking platform was unavailable at times. We apologise for the inconvenience.',
      slots: ['affected', 'cause', 'next'],
    },
    {
      text: 'We are currently experiencing technical difficulties with online banking. Our teams are working on it.',
      slots: ['affected', 'since', 'cause'],
    },
    {
      text: 'Our servers crashed this morning because an update was faulty. The team did a great job.',
      slots: ['affected', 'next'],
    },
    {
      text: 'On Tuesday between 9 and 11, 4,000 customers could not log in to our app.',
      slots: ['cause', 'next'],
    },
    {
      text: 'The service disruption on Monday left our customers in the dark for a while. We take this very seriously.',
      slots: ['affected', 'cause', 'next'],
    },
  ],
  silent: [
    'On 6 May 3,100 surgeries could not use our system between 7:50 and 13:25. A certificate had expired. Monitoring now covers all servers.',
    'If you want to use the app on Saturday between 2 and 5, it will not work: scheduled maintenance.',
    'Last night our new platform went live without a single minute of downtime.',
    'What if your server went down tomorrow? Today our team practised exactly that.',
    'Back then our network was down for a whole day.',
    'Electricity use in our network is down 3 per cent since last year.',
    'We sat down with our service team yesterday.',
    'I could not be prouder of our app team this week.',
  ],
};
