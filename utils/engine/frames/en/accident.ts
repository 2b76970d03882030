import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, own } from '../english-guards';

const place =
  'plant|factory|site|works|warehouse|depot|mill|foundry|laboratory|lab|hotel|building|hall|quarry|mine|yard|ward|clinic|store|shop|kitchen|ship|ferry|train|bus|coach|tram|building_site|construction_site|workshop|refinery|tank|line|platform|pool|ride|lift|crane|pipeline|substation|school|campus|brewery|dairy|bakery|port|terminal|office|storage|boiler|turbine|pipe';

export default defineFrame({
  id: 'en/accident',
  language: 'en',
  isGrave: true,
  announces: [],
  announcesAll: [
    [
      ['we|our|us|ours|my'],
      [
        'event|incident|occurrence|mishap|tragedy|accident|situation|emergency ..4 at|in|on|inside|near our ..3 premises|facility|site|plant|works|factory|warehouse|laboratory|lab|depot|pool|hotel|ward|kitchen|property|grounds|yard|refinery|location|station|terminal|power_station|building_site|hospital|park|school|campus',
        'regrettable|unfortunate|tragic|terrible|sad|serious ..1 event|incident|occurrence|mishap|accident|situation',
        'thoughts|prayers|hearts ..4 with|to|go ..4 colleague|colleagues|families|family|employee|employees|worker|workers|team|injured|those ..8 accident|incident|occurrence|event|involved|fire|explosion|injured|yesterday|night',
        'due_to|because_of|following|after ..2 incident|accident|mishap|leak|fire ..3 at|in|on ..3 site|plant|facility|premises|works',
        'fire|blaze ..1 broke_out|broken_out|started|spread|destroyed|damaged ..8 our|hall|plant|warehouse|works|night|shift|roof|building|floor|kitchen|yesterday|<weekday>|morning',
        'explosion|fire|blast|landslide|avalanche|collapse ..3 shook|hit|destroyed|damaged|struck|tore ..3 our|the',
        'tragic|terrible|serious|fatal|grave|bad|dreadful|severe|deadly ..1 accident|event|incident|fall|injury|injuries|loss ..6 our|at|on|in|plant|site|<weekday>|yesterday|today|work',
        'ammonia|chlorine|gas|acid|oil|chemicals|smoke|diesel|chemical|solvent|fumes|steam|sewage|water ..3 escaped|leaked|spilled|spilt|released|poured|got_into|ran_into|entered ..6 our|from|at|into|river|plant|store|cold|tank|works|site|stream',
        'scaffold|scaffolding|crane|roof|wall|ceiling|ladder|platform|lift|bridge|shelf|tower|boiler|stage|grandstand|floor ..4 came_down|collapsed|gave_way|fell|overturned|toppled|crashed|burst|tipped ..5 our|site|at|on|in',
        'tram|trams|train|trains|bus|buses|ferry|ferries|lorry|lorries|coach|van|plane|ship|truck|forklift|gondola|cable_car ..4 collided|derailed|overturned|ran_into|crashed|hit|ran_aground|caught_fire|left_the_rails|left_the_road|came_off',
        'something|things ..2 went|gone ..2 wrong ..3 on|at|in ..3 site|plant|works|warehouse|ward|platform|mill|track|quarry|lab|laboratory|pool|kitchen',
        'guest|patient|passenger|child|colleague|employee|worker|apprentice|visitor|resident|pupil|student|swimmer|climber ..3 fell|collapsed|drowned|got_into_difficulties|got_caught|was_trapped|was_hit|was_struck|trapped|crushed|slipped|burned|scalded|died|injured|hurt ..6 our|at|in|on|from|by|into',
        'incident ..4 ward|plant|site|works|pool|line|platform|hall|laboratory|quarry|kindergarten|school|kitchen|depot|tunnel|track ..6 <weekday>|yesterday|last|week|today|night|morning|this',
        '<number>|one|two|three ..3 injured|hurt|dead|killed|casualties ..6 our|plant|site|fire|accident|explosion',
        `fire|explosion|blast|accident|gas_leak|chemical_leak|spill|derailment|collapse|industrial_accident|workplace_accident|serious_incident|tragic_incident|fatal_incident|incident|blaze|leak|collision|crash ..4 at|in|on|near our|the|one_of_our ..3 ${place}`,
        `at|in|on our ..4 ${place} ..8 accident|fire|explosion|injured|died|killed|leak|blaze|incident|hurt|burned|burnt|collapsed|exploded|caught_fire|lost_his_life|lost_her_life|lost_their_lives`,
        `our ..3 ${place} ..3 caught_fire|burned_down|burnt_down|exploded|is_on_fire|collapsed|derailed|sank|ran_aground|burned|burnt|was_on_fire`,
        'a|an|one|two|three|our ..3 colleague(s|)|employee(s|)|worker(s|)|contractor(s|)|apprentice|driver|guest(s|)|passenger(s|)|visitor(s|)|patient|child|pupil ..4 was|were|has_been|have_been|died|lost ..3 injured|killed|hurt|died|fatally|seriously_injured|burned|burnt|crushed|life|lives|electrocuted|hospitalised|hospitalized|in_hospital',
        'colleague|employee|worker|contractor|apprentice|driver ..3 died|lost_his_life|lost_her_life|killed ..6 work|site|accident|plant|our|<weekday>|yesterday|shift|<month>',
        'accident ..6 our ..4 colleague(s|)|employee(s|)|worker(s|)|passenger(s|)',
      ],
    ],

    [
      own,
      ['fire|explosion|accident|chemical_leak|gas_leak|derailment|oil_spill|spillage|blaze'],
      ['yesterday|last_night|this_morning|today|<weekday>|last_week'],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    '^ if|imagine|suppose|what_if|whenever|should|would|could|how|why|is|are|do|does',
    'scenario(s|)|simulat(e|ed|ion)|drill|rehears*|exercise|practise|practised|practiced|webinar|survey|study|podcast|training|trained|first_aid|course|insurance',
    'no|not|never|without|zero|fewer|less|nobody|avoid|prevent|reduce(d|) ..4 accident(s|)|injur*|incident(s|)|fire|hurt|died|killed',
    'days|years|hours|months without|accident-free|since_the_last',
    'accident rate(s|)|frequency|numbers|figures|statistics|prevention|insurance|research',
    'by accident|happy_accident|no_accident|not_an_accident',
    'fire brigade|service|department|station|fighters|alarm|door|doors|extinguisher|exit|safety|protection|pit|place',
    'on_fire ..3 about|for|today',
    'campfire|under_fire|fired_up|crash_course|leaked|data|server|servers|website|app|login|network|market|stock|share',
    'old_age|long_illness|after_a_short|cancer|peacefully|retired|anniversary|memorial|founder|heart_attack',
    'security|cyber|it|data|privacy incident',
    'leak|leaks|spill ..3 roof|coffee|memo|documents|information|tap',
  ],
  instead: [
    'en/apology',
    'en/outage',
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
      id: 'hurt',
      question: 'accidentHurt',
      answers: [
        'injur(ed|y|ies)|hurt|killed|died|dead|death(s|)|fatal(ly|)|unhurt|uninjured|unharmed|casualt(y|ies)|lost_his_life|lost_her_life|lost_their_lives|hospital|burn(s|)|poisoned|smoke_inhalation|broken_leg|broken_arm|treated|recovering|harmed|safe_and_well|everyone_is_safe|all_safe|out_safely|evacuated_safely|everyone_got|rescued',
        'nobody|no_one|none ..3 hurt|injured|inside|harmed|danger|site|there|work|building',
      ],
    },
    { id: 'when', question: 'accidentWhen', answers: ['<moment>'] },
    {
      id: 'cause',
      question: 'accidentCause',
      answers: [
        '<reason>',
        'investigat*|not_yet_know|do_not_know|do_not_yet|not_known|unknown|unclear|too_early|police|inspectorate|safety_executive|experts|examin(e|ed|ing)|faulty|defect*|failed|failure|broke|burst|overheated|short_circuit|battery|spark|welding|valve|brake(s|)|inquiry|inquest|findings',
      ],
    },
    {
      id: 'next',
      question: 'accidentNext',
      answers: [
        '<contact>',
        '<change>',
        'counsel*|support(s|ed|ing|)|look_after|looking_after|cared_for|care_for|chaplain|psycholog*|famil(y|ies)|relatives|paid|wages|stopped|stands_still|standing_still|suspended|closed|resume|reopen|production|alternative|fund|collection',
        'until|by|from <weekday>|<month>|tomorrow',
      ],
    },
  ],
  source: 'Coombs: instructing and adjusting information first',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'There was a fire at our plant in Tralee. The fire crews did outstanding work.',
      slots: ['hurt', 'when', 'cause'],
    },
    {
      text: 'Last night there was an explosion at our mill. Our thoughts are with everyone affected.',
      slots: ['hurt', 'cause', 'next'],
    },
    { text: 'A colleague was seriously injured at our building site yesterday.', slots: ['cause', 'next'] },
    {
      text: 'Yesterday an incident occurred at our depot in Hull. We are in close contact with the authorities.',
      slots: ['hurt', 'cause', 'next'],
    },
  ],
  silent: [
    'On Tuesday at 6 a.m. there was a fire at our plant in Tralee. Nobody was hurt. Police are examining a battery. The night shift is paid in full and you can call me.',
    'We have worked 1,000 days without an accident at our plant.',
    'What we learned when we practised: an explosion at our plant, eight o’clock, nobody reachable. It was a drill.',
    'Our kitchen team is on fire today, three stars in the guide!',
    'Back in 2004 there was an accident at our plant.',
    'The new fire door at our hotel arrived yesterday.',
    'According to reports there was a fire at a competitor.',
  ],
};
