import { defineFrame, type FrameExamples } from '../define';
import { notNews } from '../english-guards';

export default defineFrame({
  id: 'en/cancellation',
  language: 'en',
  scope: { reply: false },
  announces: ['no bonus|christmas_party'],
  announcesAll: [
    [
      ['we|our|us|i|your|this_year|unfortunately|regret'],
      [
        'event|concert|fair|festival|show|party|course|tour|flight(s|)|train(s|)|conference|race|performance|match|trip|class|classes|exhibition|open_day|workshop|deliveries|project|programme|bonus|allowance|sponsorship|funding|subsidy|shuttle',
      ],
      [
        'cancel*|called_off|call_off|not_take_place|will_not|not_happen|scrap*|suspend*|shelv*|discontinu*|ended|stopped|pause*|pausing|no|no_longer',
      ],
    ],
  ],
  unless: [
    ...notNews,
    'cancel* ..4 you|your|subscription|free|any_time|anytime|noise|culture',
    'cannot|not|never ..2 cancel*',
  ],
  instead: ['en/apology', 'en/reaction', 'en/delay', 'en/launch'],
  slots: [
    {
      id: 'why',
      question: 'cancellationWhy',
      answers: ['<reason>', 'storm|snow|strike|wind|fire|flood|ill|illness|sick|police|weather|ice'],
    },
    {
      id: 'hit',
      question: 'cancellationHit',
      answers: [
        '<remedy>',
        '<contact>',
        'tickets|bookings|instead|rebook*|bus|buses|new_date|valid|paid|wages',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'This year’s open day will not take place. We ask for your understanding.',
      slots: ['why', 'hit'],
    },
    {
      text: 'With a heavy heart we have to cancel our summer concert. We had looked forward to it so much.',
      slots: ['why', 'hit'],
    },
    { text: 'We have ended our sponsorship of the cup.', slots: ['why', 'hit'] },
    { text: 'There will be no bonus at our company in December. I am sorry.', slots: ['why', 'hit'] },
  ],
  silent: [
    'We have to cancel our concert on Saturday because the soloist is ill. Tickets are refunded automatically.',
    'You can cancel your contract with us at any time.',
    'Back in 2011 we had to cancel the fair.',
    'According to reports a rival is cutting bonuses.',
    'We are not cancelling our open day.',
  ],
};
