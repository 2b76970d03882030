import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, own } from '../english-guards';

const place =
  'plant|factory|site|works|warehouse|depot|mill|foundry|laboratory|lab|hotel|building|hall|quarry|mine|yard|ward|clinic|store|shop|kitchen|ship|ferry|train|bus|coach|tram|building_site|construction_site|workshop|refinery|tank|line|platform|pool|ride|lift|crane|pipeline|substation|school|campus|brewery|dairy|bakery|port|terminal|office|storage|boiler|turbine|pipe';

export default defineFrame({
  id: 'en/accident',
  language: 'en',
  isGrave: true,
  announces: [
    `fire|explosion|blast|accident|gas_leak|chemical_leak|spill|derailment|collapse|industrial_accident|workplace_accident|serious_incident|tragic_incident|fatal_incident|incident|blaze|leak|collision|crash ..4 at|in|on|near our|the|one_of_our ..3 ${place}`,
    `at|in|on our ..4 ${place} ..8 accident|fire|explosion|injured|died|killed|leak|blaze|incident|hurt|burned|burnt|collapsed|exploded|caught_fire|lost_his_life|lost_her_life|lost_their_lives`,
    `our ..3 ${place} ..3 caught_fire|burned_down|burnt_down|exploded|is_on_fire|collapsed|derailed|sank|ran_aground|burned|burnt|was_on_fire`,
    'a|an|one|two|three|our ..3 colleague(s|)|employee(s|)|worker(s|)|contractor(s|)|apprentice|driver|guest(s|)|passenger(s|)|visitor(s|)|patient|child|pupil ..4 was|were|has_been|have_been|died|lost ..3 injured|killed|hurt|died|fatally|seriously_injured|burned|burnt|crushed|life|lives|electrocuted|hospitalised|hospitalized|in_hospital',
    'colleague|employee|worker|contractor|apprentice|driver ..3 died|lost_his_life|lost_her_life|killed ..6 work|site|accident|plant|our|<weekday>|yesterday|shift|<month>',
    'accident ..6 our ..4 colleague(s|)|employee(s|)|worker(s|)|passenger(s|)',
  ],
  announcesAll: [
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
  instead: ['en/apology', 'en/outage'],
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
