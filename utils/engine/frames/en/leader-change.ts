import { defineFrame, type FrameExamples } from '../define';
import { lesser, notNews } from '../english-guards';

const boss =
  'i|ceo|cfo|coo|cto|cmo|chief|chair|chairman|chairwoman|managing_director|director|president|head|founder|partner|editor|principal|dean|rector|manager|board|he|she|<capital>';

export default defineFrame({
  id: 'en/leader-change',
  language: 'en',
  scope: { reply: false, channels: ['post', 'article'] },
  isGrave: true,
  announces: [
    `${boss} ..3 leaves|resigns|retires|departs|quits ..3 us|company|board|firm|house|group`,

    `${boss} ..5 step* down|aside|back|away`,
    `${boss} ..4 is|are|has|will|to|have|am ..2 leaving|left|leave|resigned|resign|departed|depart|departing|stepping_down|stepped_down|retire|retiring|stood_down ..5 us|company|board|firm|house|group|post|role|<deadline>|mutual|immediate|effect|own_request|position|office|<number>`,
    `no_longer with|part_of|at|in|on|working ..2 company|us|firm|group|board|team|organisation|bank|house`,
    'mutual|best_of ..1 agreement|consent|terms ..5 leave*|leaving|part*|company|board|step*|end*',
    'new|next|incoming|our ..1 ceo|cfo|coo|cto|cmo|chief|managing_director|chair|chairman|chairwoman|head_of|director|president|officer|editor-in-chief',
    'appoint*|named|promoted|welcome|meet|introduc* ..6 as|our|new|to ..3 ceo|cfo|coo|cto|chief|managing_director|chair|chairman|head_of|director|officer|board',
  ],
  unless: [
    'leave|leaves out|room|behind',

    ...notNews,
    'i was|started|became|began',
    'home|holiday|maternity|parental|apprentice(s|)|trainee(s|)|intern(s|)|wedding|birthday|football|school_leavers|award|panel|keynote|podcast|supplier|met|meeting|spoke|lunch|talked|asked|interview|my_new|office_is',
    'not|never ..2 step*|leave|leaving|resign',
  ],
  instead: lesser,
  slots: [
    {
      id: 'successor',
      question: 'leaderSuccessor',
      onlyIf: [
        'leav(e|es|ing)|left|step*|resign*|depart*|no_longer|retir*|part_ways|parted|parting|stood_down',
      ],
      answers: [
        'successor|succeed(s|ed|)|deputy|interim|acting|take_over|takes_over|taking_over|took_over|hand_over|hands_over|handing_over|replac*|in_charge|advertised|covers|follows|follow_him|follow_her|leads|new_ceo|fill_it|cover_for',
      ],
    },
    {
      id: 'why',
      question: 'leaderWhy',
      onlyIf: ['immediate_effect|effective_immediately|no_longer|mutual|surpris*|differences|parted|parting'],
      answers: [
        '<reason>',
        'retir*|health|illness|offer|family|age|wants_to|personal|contract_ends|disagree*|differ*|decided_to|moving_to|joins',
      ],
    },
    {
      id: 'role',
      question: 'arrivalRole',
      onlyIf: ['new|appoint*|welcome|meet|introduc*|named'],
      answers: [
        'responsible|responsibility|in_charge|lead(s|ing|)|run(s|)|takes_over|take_over|look_after|looks_after|succeed(s|)|focus|task|job_is|joins|charge_of',
        '<deadline>',
        '<terms>',
      ],
    },
    {
      id: 'when',
      question: 'leaderWhen',
      onlyIf: ['leav(e|es|ing)|step*|resign*|depart*|retir*'],
      answers: ['<deadline>', '<moment>'],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Our CFO Martin Bellow is leaving the company by mutual agreement. We thank him and wish him all the best.',
      slots: ['successor', 'why', 'when'],
    },
    {
      text: 'Change at the top: Anna Rice leaves our board to pursue new challenges in May.',
      slots: ['successor'],
    },
    {
      text: 'We are parting ways with our chief executive with immediate effect.',
      slots: ['successor', 'why'],
    },
    { text: 'I am stepping down as managing director at the end of March.', slots: ['successor'] },
  ],
  silent: [
    'After 19 years I am stepping down as managing director on 31 March, because I turn 63. Jana Wirth takes over; she has run our plant in Brno since 2018.',
    'From 1 September Ines Vogel will become our new CFO. She comes from the harbour in Gdynia.',
    'My colleague is on maternity leave until May.',
    'According to reports the CEO of a rival is stepping down.',
    'Back in 2008 our CEO left overnight.',
    'Congratulations to the new CEO of Altona, Tomasz Zielinski.',
    'I am not stepping down as CEO.',
  ],
};
