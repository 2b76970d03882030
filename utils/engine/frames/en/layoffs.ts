import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

const people =
  'people|colleagues|employees|workers|staff|teammates|team_members|team_mates|co-workers|coworkers|associates|folks|friends|crew|talent|talents|staffers|members|part_of_our|part_of_the|some_of_our|some_of_you|of_us|of_our|of_you|engineers|developers|designers|journalists|editors|nurses|consultants|recruiters';
const cut =
  'cut|cuts|cutting|axe|axing|axed|shed|shedding|eliminat(e|es|ing|ed)|slash(ing|ed|)|reduc(e|es|ing|ed)|lose|losing|lost|remov(e|ing|ed)|trim(ming|med|)|scrap(ping|ped|)|abolish(ing|ed|)|discontinu(e|ing|ed)|phase_out|phasing_out|drop(ping|ped|)|close_out|delet(e|ing|ed)|suppress(ing|ed|)|cancel(ling|ing|led|ed|)|reducing|retire|retiring';

export default defineFrame({
  id: 'en/layoffs',
  language: 'en',
  isGrave: true,
  announces: [
    '<quantity> ..3 <jobs> ..3 will|are|is|to|would ..3 go|going|disappear|be_cut|be_lost|cut|lost|eliminated|affected|impacted|redundant|be_axed|axed|fall_away|removed|at_risk|be_made|gone|not_be_replaced|abolished|phased_out',
    '<jobs> ..2 at risk ..3 redundancy',
    'we|will|are|is|i make|making|made ..6 redundant',
    '<quantity> ..4 <headcount> ..4 be|being|been|were made_redundant|laid_off|let_go|dismissed',
    '<headcount> ..3 will|are|have ..3 be|been|being made_redundant|laid_off|let_go|dismissed',
    'losing|lose their jobs|job|roles|positions|employment',
  ],
  announcesAll: [
    [
      own,
      [
        `${cut} ..6 <jobs>|headcount|head_count|workforce|staff_numbers|payroll|personnel|manpower|staffing|number_of_employees|number_of_people|number_of_staff`,
        'job|role|staff|headcount|personnel|workforce|post|position|team cuts|losses|reduction|reductions|adjustment|adjustments|measures|eliminations',
        'redundanc(y|ies)|layoff(s|)|lay-off(s|)|reduction_in_force|rif|downsiz(e|ing|ed)|rightsiz(e|ing|ed)|right-siz(e|ing|ed)|rightsizing|delayering|de-layering|resource_action|headcount_action|headcount_synergies',
        'right-size|rightsizing|right-sizing|streamlin(e|ing|ed)|resiz(e|ing|ed)|rationali(s|z)(e|ing|ed)|slim(ming|med|)_down|shrink(ing|)|optimi(s|z)(e|ing|ed)|adjust(ing|ed|)|adapt(ing|ed|)|reduc(e|ing|ed) ..3 team|teams|workforce|headcount|personnel|staffing|staff_levels|staffing_levels|capacities|size_of',
        `lay|laying|laid ..5 off`,
        `let|letting ..1 ${people} ..4 go`,
        `let|letting ..4 <number> ..4 go`,
        `let|letting go ..3 ${people}`,
        'let_go_of|letting_go_of ..4 people|colleagues|employees|team_members|friends|staff',
        `part|parting|parted|separat(e|ing|ed) ways|company|ourselves with|from ..6 ${people}`,
        `separat(e|ing|ed) from ..5 ${people}`,
        `say|saying|said|bid|bidding goodbye|good-bye|farewell|adieu [to] ..5 colleagues|people|employees|friends|teammates|team_members|<number>`,
        `releas(e|ing|ed)|dismiss(ing|ed|)|terminat(e|ing|ed)|sack(ing|ed|) ..4 ${people}|contracts|employment_contracts|employment`,
        'firing|fired|to_fire ..3 <number>|people|employees|colleagues|staff',
        'colleagues|people|employees|teammates|friends|members|<number> ..5 leaving_us|leave_us|leaving_the_company|leave_the_company|leaving_the_business|leave_the_business|leaving_the_team|leaving_the_firm|leave_the_firm|will_be_leaving|transition_out|transitioning_out|exit_the|exiting_the',
        'smaller|leaner|lighter|reduced team|teams|workforce|headcount|organisation_with_fewer',
        'continue|continuing|move_forward|moving_forward|go_on|carry_on|operate|running ..2 with ..2 fewer|smaller|leaner ..2 people|colleagues|team|hands|employees',
        'fewer people|colleagues|employees|roles|jobs|positions|staff',
        'not renew(ing|)|extend(ing|) ..4 contracts',
        '<jobs> ..4 impacted|affected|eliminated|redundant|at_risk|disappear|disappearing|made_redundant|discontinued|cut|abolished|phased_out|duplicated|gone',
        '<headcount> ..4 impacted|affected ..4 today|decision|reorganisation|reorganization|restructuring|changes|reduction|this_week',
        'reduc(e|ing|ed|tion) ..4 by <number> ..3 <headcount>|<jobs>',
        'without <number> of our|us',
        'voluntary redundancy|severance|leaver|departure programme|scheme|program|plan',
        'collective redundancy|dismissal|redundancies',
        'no_longer ..3 need|have ..4 roles|colleagues|people|work_for',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    `not|never|without|avoid|avoided|avoids|avoiding|prevent|prevented|instead_of|rather_than|no ..4 ${cut}|laying|layoff(s|)|lay-offs|job_cuts|job_losses|redundancies|redundancy|redundant|jobs|letting|dismissals|laid|let_go|firing|fired|lose|making|downsizing|parting`,
    'nobody|no_one|none ..5 go|leave|redundant|laid_off|let_go|lose|losing|job|fired|replaced',
    'not_a_single|not_one ..3 job|role|position|person',
    'saved|save|saving|protect|protects|protected|protecting|secure|secures|secured|securing|keep|keeping|kept|create|creating|created|creates|new|add|adding ..4 jobs|roles|positions',
    'open|filled|fill|hire|hiring|hired|advertise|advertising|recruit|recruiting ..4 roles|positions|jobs|people|colleagues',
    'i was|am|have ..3 laid_off|made_redundant|let_go|fired|sacked|redundant',
    'laid_off|let_go|made_redundant|fired|sacked ..2 from|by|at <capital>',
    'you ..4 laid_off|redundant|let_go|lost',
    'recently laid_off|redundant',
    'carbon|emission(s|)|plastic|waste|energy|accidents|injuries|noise|weight|turnover|absence|sick|churn|time_people|workload|meetings|vacancies|open_positions|rooms',
    'retire(s|d|ment|)|retiring|retirees|pension|pensioners|maternity|interns|alumni_evening|sabbatical|graduates|graduating|anniversary|chief_executive|supplier|agency|sponsor|vendor|coach|chatbot',
    'artificial_intelligence|ai|automation|robot(s|) ..8 jobs|roles|redundant|people',
    'redundant ..3 server|servers|power|cable|cables|line|lines|link|links|system|systems|supply|pump|pumps',
  ],
  instead: ['en/restructuring', 'en/leader-change', 'en/apology'],
  slots: [
    {
      id: 'count',
      question: 'layoffsCount',
      answers: [
        '<quantity> ..3 <jobs>',
        '<number> ..3 <headcount>|posts|dismissals|redundancies|layoffs|contracts',
        'one|two|three ..1 colleague|person|employee|role|job|post',
        'all|the|other|another|these|those|remaining|of_the|of_these|last <number>',
        '<number> of us|our|you|them|these|those|the|whom',
        '<share>',
        'by <number> to <number>',
        'nobody|no_one|none ..6 go|leave|leaving|redundant|lose|loses|job|dismissed|laid_off',
        '<number> ..3 leave|leaving|go|going|affected|depart|retiring|retire|move|moving|redundant|are_affected|will',
        'every_one_of|all_of us|our|the|them',
        'entire|whole ..2 team|department|workforce|staff|crew',
        'dozens|dozen|hundreds|thousands of|or_so|or ..3 <headcount>|<jobs>',
      ],
    },
    {
      id: 'terms',
      question: 'layoffsTerms',
      exact: {
        phrases: ['<number> ..3 <jobs>', '<number> ..3 <headcount>', '<number> of our|us'],
        question: 'layoffsTermsOf',
      },
      answers: [
        'severance|redundancy_pay|redundancy_payment|redundancy_package|redundancy_terms|exit_package|exit_packages|pay-off|payoff|compensation|notice_period|garden_leave|gardening_leave|outplacement|social_plan|statutory_payment|statutory_minimum|the_statutory|health_cover|healthcare|health_insurance|medical_cover|visa(s|)|lawyer',
        'pay|paid|payment|salary|salaries|wages|full_pay|weeks_of_pay|bonus_for',
        'month(s|)|week(s|)|year(s|) pay|salary|wages|notice|of_pay|of_salary|of_service|per_year|for_each_year',
        'early_retirement|retire|retiring|retirement|natural_attrition|natural_turnover|attrition|natural_fluctuation|natural_wastage|vacant|vacancies|unfilled|not_be_replaced|fixed-term|voluntary|volunteers|voluntarily|compulsory|forced_redundancies',
        'consult(ation|ing|ations|ed)|works_council|union(s|)|negotiat(e|ed|ing|ions)|employee_representatives|staff_representatives',
        'offered|offering|offer|accepted|found|find|transfer(red|ring|s|)|redeploy(ed|ing|ment|)|retrain(ed|ing|) ..5 job(s|)|role(s|)|position(s|)|work|post(s|)|places|place|other_sites|elsewhere|severance|support_package|course',
        'redeploy(ed|ment|ing)|retrain(ed|ing|)|transfer_company|job_centre|job_search|career_coach(es|ing|)|job_coach(es|ing|)|coaching|careers_service|job_fair|interview_training|hardship_fund|counselling|counseling|placement',
        'nobody|no_one|none|no ..6 dismissed|dismissals|redundancies|redundant|layoffs|sacked|laid_off|fired|let_go|job|jobs',
        'keep ..3 laptop|laptops|insurance|health|benefits|cover|shares|equity',
      ],
    },
    {
      id: 'when',
      question: 'layoffsWhen',
      answers: [
        '<deadline>',
        'leave|leaves|leaving|left|go|goes|last_day|last_working_day|final_day|gone|told|effective|starts|finish ..3 today|tomorrow|<weekday>|yesterday|tonight',
        'today|yesterday|<weekday> ..4 leave|left|last_day|told|last_working_day',
        'notice_period|notice_periods',
      ],
    },
    {
      id: 'why',
      question: 'layoffsWhy',
      answers: [
        '<reason>',
        'cost(s|)|revenue|sales|orders|demand|market|budget|funding|profit|margin|margins|overhired|over-hired|hired_too|too_fast|grew_too|strategy|merger|duplicate|overlap|automat*|software_now|simplify|focus',
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
      slots: ['terms', 'when', 'why'],
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
