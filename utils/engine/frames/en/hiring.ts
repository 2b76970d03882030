import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis } from '../english-guards';

export default defineFrame({
  id: 'en/hiring',
  language: 'en',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'rockstar(s|)|rock_star(s|)|ninja(s|)|a-player(s|)|a-players|top_talent|top_talents|game_changers_wanted|high_performers|high-performer(s|)|superstars|unicorns|talents|doers|visionaries|overachievers|digital_natives ..4 wanted|needed|join|welcome|looking|on_board|for|we|our|us|apply',
    'need|want|seek|looking_for|searching_for|hunting|recruit ..3 rockstar(s|)|rock_stars|ninja(s|)|a-player(s|)|a-players|top_talent|talents|talent|high_performers|superstars|doers|visionaries|reinforcements',
    'scaling|growing|expanding|building|strengthening|grow|expand ..2 our ..2 team|teams|crew ..4 and|so|need|want|looking|$',
    'wanted|gesucht ..4 for our ..3 team|culture|company',
    'room|space|place|places|home|seats ..3 for ..4 people|minds|talent|talents|heads|colleagues|doers|you|brains',
    'team ..5 growing|grows|needs_you|is_looking|looks_for|wants_you|waiting_for_you|seeks',
    'we_want_you|we_need_you|reinforcements_wanted|help_wanted',
    'we are hiring|recruiting|growing_and_looking',
    'we are ..2 looking for ..4 talent|talents|people|colleagues|person|someone|minds|personalities|team_members|reinforcement|teammates|heroes|stars|rockstars|applicants|candidates|engineer|engineers|developer|developers|nurses|nurse|manager|apprentices',
    'join our ..2 team|family|crew|journey',
    'become part of our|the team|family|journey',
    'we ..2 hire|hiring|recruit|seek|need ..4 talent|talents|people|colleagues|engineers|developers|nurses|apprentices|drivers|cooks|reinforcement',
    'apply now|today|here',
    'job_opening|job_openings|job_advert|job_alert|now_hiring',
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|stop|stopped|freeze|no ..3 hiring|hire|recruiting|looking|recruit',
    'hiring freeze|manager|managers|process|practice|mistake',
    'looking_for ..3 trouble|excuses|answers|generators|a_way',
    'laid_off|redundant|redundancies|leaving_us',
    'hotel|visit|event|evening|conference|live|webinar ..5 join_our',
    'applied_for',
  ],
  instead: ['en/launch', 'en/vague-news', 'en/vague-action', 'en/vague-success', 'en/bold-claim'],
  slots: [
    {
      id: 'job',
      question: 'hiringJob',
      answers: [
        '<number> ..2 <jobs>|apprentices|trainees',
        'engineer(s|)|developer(s|)|nurse(s|)|driver(s|)|cook(s|)|chef(s|)|baker(s|)|teacher(s|)|lecturer(s|)|electrician(s|)|mechanic(s|)|accountant(s|)|controller|head_of|director_of|doctor(s|)|physician(s|)|midwife|midwives|lawyer(s|)|apprentice(s|)|apprenticeship(s|)|trainee(s|)|reporter(s|)|editor(s|)|designer(s|)|technician(s|)|consultant(s|)|analyst(s|)|receptionist(s|)|waiter(s|)|scientist(s|)|researcher(s|)|professor|project_manager(s|)|product_manager(s|)|sales_manager(s|)|account_manager(s|)|office_manager|welder(s|)|plumber(s|)|carpenter(s|)|roofer(s|)|pharmacist(s|)|tester(s|)|clerk(s|)|buyer(s|)|planner(s|)|coder(s|)|secretary|assistant|housekeeper(s|)|warehouse|bookkeeper|translator(s|)|pilot(s|)|operator(s|)|architect(s|)|cfo|coo|cto|cleaner(s|)|gardener(s|)|person_to|somebody_who|someone_who|colleague_who',
      ],
    },
    {
      id: 'apply',
      question: 'hiringApply',
      answers: [
        '<number> ..2 <jobs>|apprentices|trainees',
        'engineer(s|)|developer(s|)|nurse(s|)|driver(s|)|cook(s|)|chef(s|)|baker(s|)|teacher(s|)|lecturer(s|)|electrician(s|)|mechanic(s|)|accountant(s|)|controller|head_of|director_of|doctor(s|)|physician(s|)|midwife|midwives|lawyer(s|)|apprentice(s|)|apprenticeship(s|)|trainee(s|)|reporter(s|)|editor(s|)|designer(s|)|technician(s|)|consultant(s|)|analyst(s|)|receptionist(s|)|waiter(s|)|scientist(s|)|researcher(s|)|professor|project_manager(s|)|product_manager(s|)|sales_manager(s|)|account_manager(s|)|office_manager|welder(s|)|plumber(s|)|carpenter(s|)|roofer(s|)|pharmacist(s|)|tester(s|)|clerk(s|)|buyer(s|)|planner(s|)|coder(s|)|secretary|assistant|housekeeper(s|)|warehouse|bookkeeper|translator(s|)|pilot(s|)|operator(s|)|architect(s|)|cfo|coo|cto|cleaner(s|)|gardener(s|)|person_to|somebody_who|someone_who|colleague_who',
        '<contact>',
        'https|http|www|link|careers_page|career_page|careers_site|jobs_page|job_portal|write_to|write_me|apply ..5 by|at|via|to|with|until|here|before|me',
        'send ..4 cv|application|me|us|line|letter|email|message|to',
        'message|call|ring|write|email|dm|contact|talk_to|speak_to|ask ..2 me|us|<capital>|our',
        'come by|along|in|round|to',
        'details|advert|description|ad|advertisement|application ..4 here|below|comments|website|link|page|comment|by|until|to',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We are hiring! Are you passionate and ready to make a difference? Then become part of our journey.',
      slots: ['job', 'apply'],
    },
    { text: 'We are looking for talents who want to shape the future with us.', slots: ['job', 'apply'] },
    { text: 'We need talents! We are hiring all over the country.', slots: ['job', 'apply'] },
    { text: 'Join our amazing team. Write to me if you burn for innovation.', slots: ['job'] },
  ],
  silent: [
    'We are looking for two nurses for the night shift in Leiden, 3,400 euros a month. Call me on 0711 440.',
    'We are not hiring this year.',
    'When companies are hiring, they promise the moon.',
    'Our hiring manager taught me to listen.',
    'If you are hiring, please look at them first.',
    'Back in 2015 we were looking for engineers all over Europe.',
  ],
};
