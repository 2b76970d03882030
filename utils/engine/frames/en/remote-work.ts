import { defineFrame, type FrameExamples } from '../define';
import { lesser, notNews } from '../english-guards';

export default defineFrame({
  id: 'en/remote-work',
  language: 'en',
  scope: { reply: false },
  announces: ['attendance|presence ..6 required|ensured|mandatory|expected|compulsory|obligatory|the_norm'],
  announcesAll: [
    [
      ['we|our|you|your|everyone|everybody|all|team|teams|employees|colleagues|will|from'],
      [
        'office(s|)|desk(s|)|on-site|on_site|in_person|presence|attendance|home_office|home-office|home_working|working_from_home|work_from_home|remote|remotely|hybrid|remote_work|remote_working|under_one_roof|face_to_face|mobile_working|kitchen_table|flexibility|in-office',
      ],
      [
        'back|return*|come_in|coming_in|again|rule(s|)|policy|expect*|require*|ensured|mandatory|compulsory|days|norm|end|ends|over|reduc*|limit*|no_longer|more_often|model|exception|brought|together|principle|obligation|normal|belong*|where_the_magic',
      ],
    ],
  ],
  unless: [
    'not|never ..2 order|force|call|require',
    '^ i am|was',
    ...notNews,
    'power|trains|storm|snow|ball|track|post_office|box_office|head_office_in|office_dog|front_office|back_office|furniture|i_was|i_work',
  ],
  instead: lesser,
  slots: [
    {
      id: 'days',
      question: 'remoteDays',
      answers: ['<number> ..2 day(s|)|times', '<weekday>', 'every day', 'full-time|five_days|daily|<share>'],
    },
    { id: 'when', question: 'remoteWhen', answers: ['<deadline>'] },
    { id: 'why', question: 'remoteWhy', answers: ['<reason>', 'survey|asked'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'It is time to come back to the office, all of us. I look forward to the buzz!',
      slots: ['days', 'when', 'why'],
    },
    {
      text: 'We have updated our hybrid working policy because we believe in culture.',
      slots: ['days', 'when'],
    },
    { text: 'From March we expect everyone back in the office at least three days a week.', slots: ['why'] },
    {
      text: 'Our new home office policy takes effect in May and brings more presence.',
      slots: ['days', 'why'],
    },
  ],
  silent: [
    'From 1 March we expect everyone in the office on Tuesdays and Thursdays, because new colleagues told us they had met nobody in six months. Carers are exempt.',
    'When companies order everyone back to the office, the best leave first.',
    'We will not order anyone back to the office.',
    'Our new office has a crèche.',
    'Back in 2020 we sent everyone home.',
    'I am back in the office after three weeks in Norway.',
  ],
};
