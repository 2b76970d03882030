import { defineFrame, type FrameExamples } from '../define';
import { lesser, notNews, own } from '../english-guards';

const cut =
  'cut|cuts|cutting|axe|axing|shed|shedding|eliminat*|slash*|reduc*|lose|losing|trim*|scrap*|abolish*|streamlin*|optimis*|optimiz*|right-siz*|rightsiz*|downsiz*|resiz*|reshap*|consolidat*|rebalanc*|adjust*|adapt*|align*|shrink*|slim*';
const size =
  '<jobs>|headcount|workforce|personnel|payroll|staffing|manpower|talent_base|human_resources|staff_numbers|staff_levels|team_size|number_of_people|number_of_employees';
const gone =
  'go|going|gone|cut|axed|lost|eliminated|redundant|affected|impacted|disappear*|discontinued|abolished|removed|at_risk|dissolved|released|laid_off|let_go|dismissed|displaced|fall_away|not_be_replaced|phased_out';

export default defineFrame({
  id: 'en/layoffs',
  language: 'en',
  scope: { reply: false },
  isGrave: true,
  announces: [
    'not ..1 all|everyone|everybody|every ..4 able|place|come|coming|journey|follow|find|role|with_us|along',
    'adjust|adjusting|reduc*|rightsiz*|streamlin*|lower* ..4 cost_base|capacity|capacities|personnel_costs|staff_costs|labour_costs|people_costs',

    'redundanc(y|ies)|layoff(s|)|lay-off(s|)|job_cuts|job_losses|staff_cuts|headcount_reduction|workforce_reduction|reduction_in_force|right-sizing|rightsizing|downsizing|delayering ..6 we|our|us|today|announce*|will|programme|program|plan',
    `<quantity> ..3 <jobs> ..5 ${gone}`,
    '<headcount> ..3 will|are|have ..3 made_redundant|redundant|laid_off|let_go|dismissed|released|affected|impacted|displaced',
    `colleagues|people|employees|talent(s|)|friends|teammates|team_members ..4 leaving|leave|exit*|transition*|depart*|moving_on|new_journey*|adventure*|new_opportunit*|next_chapter|elsewhere|outside ..3 us|the_company|the_business|the_team|company|our|from|together`,
    'colleagues|people|employees|those|everyone|all ..2 who ..2 will_not|are_not|are_no_longer|have_to|must ..4 with_us|leave|go|stay|continue|journey|future',
    'people|personnel|staff|workforce|hr|headcount|team measures|actions|reductions|adjustments|optimisation|optimization',
    'release|releasing|released|offboard* ..5 team|staff|colleagues|people|employees|workforce|talents',
  ],
  announcesAll: [
    [
      own,
      [
        `${cut} ..4 ${size}`,
        `${size} ..5 ${gone}|in_line|into_line|reduction(s|)|cuts`,
        'lay|laying|laid ..5 off',
        'let|letting ..5 <headcount>|friends|some|many|part|them|you|<number> ..4 go',
        'let|letting go ..3 <headcount>|friends|some|many|part',
        'part|parting|parted|separat* ways|with|from|company|ourselves ..6 <headcount>|friends|talent',
        'right-siz*|rightsiz*|downsiz*|resiz*|slimming',
        'goodbye|good-bye|farewell ..5 <headcount>|friends|talented',
        'releas*|terminat*|sack|sacking|dismiss|dismissing ..4 <headcount>|contracts',
        'smaller|leaner|fewer|less|healthier|reduced ..1 size|team|teams|workforce|headcount|organisation|organization|company|firm|crew|people|colleagues|employees|hands|staff|set-up|footprint|roles|shoulders',
        'voluntary|severance|leaver|departure redundancy|scheme|programme|program|package',
        'not|no_longer ..3 renew*|extend*|need|have|replace|fill ..4 contracts|roles|jobs|positions|posts',
      ],
    ],
  ],
  unless: [
    'not ..3 created',

    'jobs|job|roles ..8 created',
    'hair|cooking|recipe|children|homes',

    ...notNews,
    'not|never|without|avoid*|prevent*|rather_than|instead_of|no ..4 redundan*|layoffs|job_cuts|jobs|laid_off|fired|letting|firing|dismissals',
    'nobody|no_one|none|not_a_single|not_one ..5 go|leave|redundant|job|fired|leaving',
    'save*|saving|protect*|secur*|keep|keeping|create*|creating|created|new|open|hire|hiring|recruit* ..4 jobs|roles|positions|people|colleagues',
    'carbon|emissions|plastic|waste|energy|accidents|absence|workload|meetings|retire*|retiring|parental|maternity|interns|supplier|fewer_trucks|children',
    'redundant server(s|)|power|cable(s|)|line(s|)|system(s|)|pump(s|)',
    'let|letting ..5 go home|first|ahead|on|to|back|through|of',
  ],
  instead: [...lesser, 'en/restructuring', 'en/leader-change'],
  slots: [
    {
      id: 'count',
      question: 'layoffsCount',
      answers: [
        '<quantity> ..3 <jobs>|posts|redundancies|dismissals|contracts',
        '<number> ..3 <headcount>|of_us|of_our|of_you|of_them|leave|leaving|go',
        'nobody|no_one|none ..6 go|leave|redundant|job|dismissed',
        '<share>',
        'all|entire|whole ..2 team|department|workforce|staff|crew',
      ],
    },
    {
      id: 'terms',
      question: 'layoffsTerms',
      exact: {
        phrases: ['<number> ..3 <jobs>|<headcount>', '<number> of our|us'],
        question: 'layoffsTermsOf',
      },
      answers: ['<terms>'],
    },
    {
      id: 'when',
      question: 'layoffsWhen',
      answers: [
        '<deadline>',
        'leave|leaves|leaving|left|last_day|told|effective|starts ..4 today|yesterday|<weekday>',
      ],
    },
  ],
  source: 'Coombs: instructing and adjusting information first',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Today is a hard day. As we simplify how we look after customers, we will be parting ways with some wonderful colleagues in support. Please look at them first if you are hiring.',
      slots: ['count', 'terms', 'when'],
    },
    {
      text: "We're rightsizing the team to set ourselves up for the future.",
      slots: ['count', 'terms', 'when'],
    },
    {
      text: 'In spring we overhired. So this week 46 of our 310 jobs will go. I am sorry.',
      slots: ['terms'],
    },
    {
      text: 'I had to say goodbye to a number of great colleagues this morning. It was the toughest decision of my career, and the market left us no choice.',
      slots: ['count', 'terms', 'when'],
    },
    {
      text: 'Our board has approved a workforce reduction in Europe, because orders have collapsed. It takes effect on 1 March.',
      slots: ['count', 'terms'],
    },
    {
      text: 'Roughly two dozen roles in marketing are being eliminated. We will treat everybody with respect.',
      slots: ['terms', 'when'],
    },
    {
      text: 'We have made the difficult decision to let some of our people go. They built this place with us.',
      slots: ['count', 'terms', 'when'],
    },
    {
      text: 'From April we will carry on with a smaller team because funding has dried up.',
      slots: ['count', 'terms'],
    },
  ],
  silent: [
    'We are cutting 46 of our 310 jobs, most of them in marketing. Those affected leave at the end of May with four months’ pay. The reason is a plan I signed off.',
    'We are not cutting jobs, and we will not cut any next year.',
    'When firms cut jobs, they often forget the ones who stay. We talk too little about that.',
    'According to press reports our competitor will lay off 300 people.',
    'Back in 2009 we had to lay off a third of the team. I still know every name.',
    'If you were laid off by one of the big platforms, my inbox is open. We are hiring.',
    'We said goodbye to Marta today, who retires after 31 years.',
    'No redundancies, no short time: our orders hold up, and we keep all 80 jobs.',
    'We cut meeting time by a third, and nobody on our team misses it.',
    'Would we lay off people to please an analyst?',
  ],
};
