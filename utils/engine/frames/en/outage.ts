import { defineFrame, type FrameExamples } from '../define';
import { lesser, notNews, own } from '../english-guards';

const system =
  'service(s|)|app|website|site|system(s|)|platform|server(s|)|network|portal|login|checkout|payment(s|)|card(s|)|till(s|)|power|electricity|heating|internet|line(s|)|phone(s|)|online_banking|online_shop|booking(s|)|trains|train|trams|buses|flights|lift(s|)|deliveries|data_centre|mailbox|atms|water|tap|gas|signal|dashboard|cloud|store|shop|terminal(s|)';
const down =
  'down|fail(s|ed|ing|ure)|crash*|outage(s|)|unavailable|not_available|interrupt*|disrupt*|offline|slow|frozen|froze|stuck|unreachable|broke|broken|collapsed|not_work*|not_load*|went_dark|hiccup(s|)|hiccough|glitch*|wobble*|degraded|instab*|cut_off|cloudy|discolour*|discolor*|brown|unresponsive|stopped|standstill|technical_issue(s|)|technical_problem(s|)|technical_difficult*|bumpy';

export default defineFrame({
  id: 'en/outage',
  language: 'en',
  scope: { reply: false },
  isGrave: true,
  announces: [
    'unable|not|cannot|trouble|struggled|couldn_t ..3 log_in|use_the|access|order|pay|book|call_us|reach_us|sign_in ..6 app|site|website|account(s|)|us|system|portal|card(s|)|some',

    `${system} ..1 crashed|failed|froze|collapsed`,
    'outage(s|)|blackout|power_cut',

    `${system} ..4 was|were|is|are|has|have|had|been|being|experienc*|suffer*|on ..4 ${down}`,
    `${down} ..3 of|in|on|with|affect* ..4 ${system}`,
    'trouble|difficult*|issues|problems|unable|could_not|cannot ..3 log|logging|access*|connect*|reach*|pay|paying|book|booking|order|ordering|use|using ..5 <own>|app|in|system|account(s|)|service|online|website|site',
    'some|many|you|customers|users ..5 notice*|experience*|seen|had|face* ..4 outage|glitch*|trouble|difficulties|disruption(s|)|hiccup(s|)|interruption(s|)|slowness|delays|cloudy|errors',
    'power_cut|power_outage|power_failure|blackout|system_failure|server_failure|service_disruption|outage ..8 we|our|us|today|yesterday|customers|affected|morning|night',
  ],
  unless: [
    'nobody|account|invoices',

    '<number> per_cent|percent|%',

    ...notNews,
    'not|never|no|without ..3 outage|fail*|down|interrupt*|disrupt*|crash*|stopped',
    'planned|maintenance|broke|slow ..2 record|food|down|even|work|news|things|and_steady',
    'settle|sat|sit|write|wrote|broke|slowed|calm|turn|cut|comes|come|boil|walk|narrow|go|bring|brought down',
    'fail_fast|failed_bank|too_slow|slow_down|not_work_for|downstream',
  ],
  instead: lesser,
  slots: [
    {
      id: 'affected',
      question: 'outageAffected',
      onlyIf: own,
      answers: [
        '<quantity> ..4 <served>',
        '<share>',
        '<number> ..3 affected|failed|could_not|people',
        'all|every|everyone ..3 <served>',
      ],
    },
    {
      id: 'since',
      question: 'outageSince',
      onlyIf: own,
      answers: [
        '<number> ..2 am|pm|minutes|hours|hour|seconds',
        'from|between|at|since|until <number>|noon|midnight|<weekday>|<month>',
        'for ..1 <number>|an|two ..2 hours|hour|minutes|days',
        '<deadline>',
      ],
    },
    {
      id: 'cause',
      question: 'outageCause',
      onlyIf: own,
      answers: ['<reason>', 'was|were|had ..3 <fault>', 'do_not|not know ..4 cause|why|yet|how'],
    },
    { id: 'next', question: 'outageNext', onlyIf: own, answers: ['<change>', '<remedy>', '<contact>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Yesterday our booking platform was unavailable at times. We apologise for the inconvenience.',
      slots: ['affected', 'since', 'cause'],
    },
    {
      text: 'We are currently experiencing technical difficulties with online banking. Our teams are working on it.',
      slots: ['affected', 'since', 'cause'],
    },
    {
      text: 'Our servers crashed this morning because an update was faulty. The team did a great job.',
      slots: ['affected', 'since', 'next'],
    },
    {
      text: 'On Tuesday between 9 and 11, 4,000 customers could not log in to our app.',
      slots: ['cause', 'next'],
    },
    {
      text: 'The service disruption on Monday left our customers in the dark for a while. We take this very seriously.',
      slots: ['affected', 'since', 'cause'],
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
