import { defineFrame, type FrameExamples } from '../define';
import { notNews, own } from '../english-guards';

export default defineFrame({
  id: 'en/hiring',
  language: 'en',
  scope: { reply: false, channels: ['post', 'article'] },
  announces: [
    'applicant(s|)|candidate(s|) ..2 should|bring|send|submit',

    'we|are|now|currently hiring|recruiting',
    'we|therefore|always hire|recruit|seek|want ..4 self-starter(s|)|talent(s|)|people|you|rockstar(s|)|ninja(s|)|colleague(s|)|candidates|engineers|developers|nurses|drivers|go-getters|doers',
    'looking|searching for ..4 colleague(s|)|talent(s|)|developer(s|)|engineer(s|)|nurse(s|)|driver(s|)|manager(s|)|reinforcement|people_who|someone|somebody|apprentice(s|)|trainee(s|)|you|rockstar(s|)|ninja(s|)|electrician(s|)|cook(s|)|teacher(s|)|candidate(s|)',
    'join us|our ..3 team|family|crew|journey|ride|adventure|as',
    'apply now|today|here|soon|quickly|by',
    'job|open|vacan* ..1 opening(s|)|position(s|)|role(s|)|spec|advert|ad|offer',
    'floor|team|crew|office|kitchen ..6 wants|needs you',
  ],
  unless: [
    ...notNews,
    'customers|loan|grant|tickets|webinar|for_sale|congratulations|i_am_looking|my_next|open_to_work|shift(s|)|christmas|cause_to|donate|volunteers',
  ],
  instead: ['en/launch', 'en/partnership'],
  slots: [
    {
      id: 'job',
      question: 'hiringJob',
      onlyIf: own,
      answers: [
        '<number>|a|an|two|three|as|for ..3 electrician(s|)|engineer(s|)|nurse(s|)|driver(s|)|developer(s|)|teacher(s|)|lecturer(s|)|baker(s|)|cook(s|)|chef(s|)|technician(s|)|designer(s|)|manager(s|)|analyst(s|)|editor(s|)|reporter(s|)|consultant(s|)|welder(s|)|mechanic(s|)|accountant(s|)|assistant(s|)|clerk(s|)|doctor(s|)|lawyer(s|)|controller|buyer|mason(s|)|plumber(s|)|apprentice(s|)|carer(s|)|gardener(s|)|scientist(s|)|operator(s|)|sales_rep*|fitter(s|)|skipper',
        'head_of|sales_floor|shift_leader|team_lead|officer',
      ],
    },
    {
      id: 'pay',
      question: 'hiringPay',
      onlyIf: own,
      audiences: ['candidates'],
      answers: [
        '<money>',
        '<number> ..4 month|year|hour|salary|gross|per_hour',
        'pay_scale|pay_band|collective_agreement|wage|hours_a_week|tariff',
      ],
    },
    {
      id: 'apply',
      question: 'hiringApply',
      onlyIf: own,
      answers: [
        '<contact>',
        'apply|cv|message|ask|write|ring|call|send|tell|talk ..5 to|by|here|link|me|us|at|online|<capital>',
        'link|https|http|www',
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
