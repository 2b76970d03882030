import { defineFrame, type FrameExamples } from '../define';
import { notNews } from '../english-guards';

/** New rules for customers: returns, hours, conditions. */
export default defineFrame({
  id: 'en/terms-change',
  language: 'en',
  scope: { reply: false },
  announces: [
    'returns_window|return_policy|returns_policy|returns|return_shipping|terms_and_conditions|conditions|terms_of_use|terms_of_service|cancellation_policy|opening_hours|opening_times|warranty|privacy_policy|loyalty_programme|loyalty_program|bonus_points|allowance|delivery_times|booking_conditions|timetable ..6 optimis*|optimiz*|updat*|chang*|adjust*|adapt*|moderni*|simplif*|revis*|shorten*|harmonis*|harmoniz*|new|streamlin*',
    'optimis*|optimiz*|updat*|chang*|adjust*|adapt*|moderni*|simplif*|revis*|harmonis*|harmoniz*|streamlin* ..4 returns_window|return_policy|returns|conditions|terms|opening_hours|opening_times|warranty|privacy_policy|loyalty_programme|bonus_points|delivery_times|timetable',
  ],
  unless: [
    ...notNews,
    'working_conditions|market_conditions|weather|in_terms|long-term|short-term|returns_on|return_on|winning|living',
  ],
  slots: [
    {
      id: 'what',
      question: 'restructuringWhat',
      answers: [
        '<number> ..2 <timespan>|months|am|pm|points',
        'instead_of|from <number>',
        '<money>',
        'no_longer|replaces',
      ],
    },
    { id: 'why', question: 'cancellationWhy', answers: ['<reason>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Good to know: our returns window has been optimised. You can count on us as always!',
      slots: ['what', 'why'],
    },
    { text: 'We are simplifying our booking conditions for you. Enjoy the journey!', slots: ['what', 'why'] },
    {
      text: 'Our opening hours are being adapted. Thank you for your understanding.',
      slots: ['what', 'why'],
    },
    { text: 'We have updated our terms of use to serve you better.', slots: ['what', 'why'] },
  ],
  silent: [
    'From 1 May you can return goods within 14 days instead of 30, because one parcel in three came back worn; the returns policy changes for new orders only.',
    'Working conditions have changed since my father ran the mill.',
    'Opening hours change from Monday: we close at 6 pm, because nobody came after six.',
    'Returns on capital have been revised by the analysts.',
  ],
};
