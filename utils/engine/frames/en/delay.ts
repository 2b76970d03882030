import { defineFrame, type FrameExamples } from '../define';
import { notNews } from '../english-guards';

export default defineFrame({
  id: 'en/delay',
  language: 'en',
  scope: { reply: false },
  announces: [
    'need|needs|ask|take|takes|taking ..3 more_time|longer|patience|bit_longer|little_longer|extra_time',
    'later|longer than ..2 planned|expected|announced|promised|hoped',

    'delay(s|ed|)|postpon*|pushed_back|push_back|pushing_back|put_back|behind_schedule|take_longer|takes_longer|taking_longer|later_than|slipped|backlog|on_hold|deferred|put_off ..8 we|our|us|you|your|deliver*|order(s|)|launch|opening|project|parcel(s|)|start|completion|decision|work(s|)|release',
    'deliver*|order(s|)|launch|opening|project|parcel(s|)|start|completion|release|works|construction|move|building ..7 delay*|postpon*|behind|later|longer|slip*|pushed_back|put_back|deferred|on_hold',
    'bit|little|somewhat|slightly more_patience|longer|later ..4 than|for|with|until|until',
  ],
  unless: [
    ...notNews,
    'no|not|without|avoid* ..2 delay*|postpone*|longer',
    'flight_home|jet|my_train|later_than_me|we_postponed',
  ],
  instead: ['en/apology', 'en/launch'],
  slots: [
    {
      id: 'until',
      question: 'delayUntil',
      answers: [
        '<deadline>',
        '<number> ..2 <timespan>',
        'two|three|several|few <timespan>',
        'tomorrow|<weekday>',
        '<year>',
      ],
    },
    {
      id: 'why',
      question: 'delayWhy',
      answers: ['<reason>', 'was|were|is|are missing|faulty|late|ill|sick|broken'],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'The opening of our new station is unfortunately delayed a little. We thank you for your understanding.',
      slots: ['until', 'why'],
    },
    {
      text: 'Our new building will be finished later than planned. The team is giving its all.',
      slots: ['until', 'why'],
    },
    { text: 'Please bear with us: our delivery times are longer at present.', slots: ['until', 'why'] },
    { text: 'We have to postpone the launch of our app, because a test is still running.', slots: ['until'] },
  ],
  silent: [
    'Our new building will be ready on 3 March, later than planned: a component of the fire alarm was missing.',
    'The new software has halved our waiting times.',
    'Our schedule holds, nothing is delayed.',
    'Back in 2009 our first pump was delivered two years later than planned.',
  ],
};
