import { defineFrame, type FrameExamples } from '../define';
import { lesser, notNews, own } from '../english-guards';

export default defineFrame({
  id: 'en/accident',
  language: 'en',
  scope: { reply: false },
  isGrave: true,
  announces: [
    'colleague(s|)|employee(s|)|worker(s|)|apprentice(s|)|guest(s|)|passenger(s|)|visitor(s|) ..3 injured|hurt|killed|burned|died|trapped|hospitalised',
    'cleaning_agent|product|oil|acid|ammonia|solvent|slurry|foam|chemical(s|) ..4 escaped|leaked|got_into|found_its|found_their|discharged|flowed|entered',
  ],
  announcesAll: [
    [
      [
        `our|site|plant|terminal|hall|depot|works|warehouse|factory|premises|yard|line|station|pool|school|hotel|park|stadium|platform|<weekday>|yesterday|last_night|this_morning|last_week|this_week`,
      ],
      [
        'fire|explosion|blaze|gas_leak|spill|leak|accident|incident|occurrence|mishap|collision|derail*|collapse|collapsed|gave_way|came_down|exploded|overturned|caved_in|escaped|leaked|spilled|spilt|overfilled|injured|evacuated',
      ],
      [
        'occurred|happened|broke_out|was|were|had|is|are|has|have|led|caused|there|saw|came|gave|collapsed|fell|burst|escaped|leaked|exploded|overturned|found',
      ],
    ],
  ],
  unless: [
    'fined|inspectorate_has|storm|snowed',

    'on_fire|accident_on|poster|feelings|certified|cyber*|cybersecurity|alert|anybody',

    ...notNews,
    'fire|events ..1 drill|brigade|safety|alarm|team|festival|sale|extinguisher(s|)|door',
    'not|no|never|without ..3 accident(s|)|injured|hurt|incident(s|)|spill',
    'sport|football|match|marathon|ski*|holiday|kitchen_table|prices|sales|market|asleep|love|temperature|revenue|profit|record|festival|evening|our_event|tickets|speaker(s|)|webinar|open_day',
  ],
  unlessText: ['drill|rehears*|practised|exercise_of'],
  instead: [...lesser, 'en/outage'],
  slots: [
    {
      id: 'hurt',
      question: 'accidentHurt',
      onlyIf: own,
      answers: [
        'injur*|hurt|unharmed|unhurt|killed|died|dead|deaths|hospital|casualt*|fallen_ill|fell_ill|ill|illness(es|)|danger|burned|safe_and|recovering|passed_away|lost_his_life|lost_her_life|lost_their_lives|buried|funeral|widow',
        'all|everyone ..4 safe|well|out|accounted|evacuated',
      ],
    },
    {
      id: 'cause',
      question: 'accidentCause',
      onlyIf: own,
      answers: ['<reason>', 'investigat*|examin*|inquiry|inspectorate|prosecutor|not_know|do_not_yet'],
    },
    { id: 'next', question: 'accidentNext', onlyIf: own, answers: ['<deadline>', '<contact>', '<change>'] },
    { id: 'when', question: 'accidentWhen', onlyIf: own, answers: ['<moment>', '<month>'] },
  ],
  source: 'Coombs: instructing and adjusting information first',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'There was a fire at our plant in Tralee. The fire crews did outstanding work.',
      slots: ['hurt', 'cause', 'next'],
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
