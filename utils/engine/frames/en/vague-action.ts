import { defineFrame, type FrameExamples } from '../define';
import { history, hypothesis } from '../english-guards';

/** News of any kind that is put off or wrapped up: steps without a name, dates without a day. */
export default defineFrame({
  id: 'en/vague-action',
  language: 'en',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'in due course|time',
    'in the near|foreseeable future',
    'in|over the coming|next|following days|weeks|months|years|quarters',
    'as_soon_as_possible|as_soon_as_we_can|at_the_appropriate_time|when_the_time_is_right|at_the_right_time|at_a_later_date|in_a_timely_manner|step_by_step|at_short_notice|asap',
    'more|further|additional ..1 information|details|news|updates|announcements ..3 follow|soon|shortly|come|coming|due|later|available|time',
    'we|i ..2 will|shall ..2 keep|inform|update|communicate|share ..3 posted|informed|updated|you|more|details|soon|further',
    'appropriate|necessary|all|various|certain|comprehensive|corresponding|suitable|decisive|concrete|initial|immediate|required|robust|additional|extensive|several|relevant ..1 measures|steps|actions|action|precautions|changes|adjustments|improvements',
    'measures|steps|action|actions|changes|adjustments ..2 have|has|were|are|will|is ..2 taken|initiated|introduced|implemented|made|underway|put_in_place|set_in_motion|being_taken',
    'looking ..1 into it|this|the|what|how|every',
    'working|work ..3 hard|flat_out|closely|around_the_clock|tirelessly|full_speed|intensively|with_all|on_a_solution|on_solutions|on_this|to_resolve|to_fix',
    'do|doing ..2 everything ..3 can|power|possible|our',
    'fully|currently|internally|thoroughly investigating|reviewing|looking_into|examining|analysing|analyzing|evaluating|assessing',
    'internal|thorough|full|comprehensive|detailed review|investigation|analysis|inquiry|audit|evaluation',
    'solution|fix|improvement|answer|decision|announcement ..2 soon|shortly|coming',
    'soon|shortly ..3 be|we|our|you|the',
    'will|are ..5 soon|shortly',
  ],
  unless: [
    ...history,
    ...hypothesis,
    'not|never|no ..3 soon|measures|steps|shortly',
    'too soon|shortly',
    'as soon as|after',
    'soon|shortly after|before|afterwards|became|found|realised|realized|learned|learnt|had|got|was|were|i|it',
    'get|see|speak|back|well ..3 soon',
    'over the past|last',
  ],
  instead: ['en/vague-news'],
  slots: [
    {
      id: 'next',
      question: 'vagueActionWhich',
      answers: [
        '<month>|<weekday>|<year>',
        'today|tomorrow|yesterday|tonight|this_morning|this_afternoon|last_night|immediately|from_now_on',
        'next|this|last|coming week|month|year|quarter|spring|summer|autumn|winter|term|semester|season|weekend|evening',
        'within|in|for|after|by|until|from|at|before|since ..1 <number>',
        '<number> ..3 <timespan>|per_cent|percent|%|euro|euros|pounds|dollars|million|<served>|<jobs>|tonnes|sites|places|kilometres|miles|machines|times|points',
        '€|£|$ <number>',
        '<contact>',
        'end|beginning|middle of ..1 year|month|week|quarter|term',
        '<share>',
        'christmas|easter|quarter|half-year|noon|midnight|year-end',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'We have taken all necessary measures and will keep you informed.', slots: ['next'] },
    { text: 'Great things are coming to our customers soon. More details to follow.', slots: ['next'] },
    { text: 'We are looking into it, and we are doing everything in our power.', slots: ['next'] },
    { text: 'In due course there will be a review of our procedures.', slots: ['next'] },
    { text: 'Over the coming months we will communicate in a more open way.', slots: ['next'] },
  ],
  silent: [
    'We are looking into it; you will have the report by 14 June.',
    'Soon after, I found the mistake.',
    'Get well soon, Tomasz!',
    'It was too soon to judge.',
    'As soon as the bread is out, we open the doors.',
    'Over the coming weeks 40 of our drivers learn first aid, four evenings each.',
  ],
};
