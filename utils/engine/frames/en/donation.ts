import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis } from '../english-guards';

export default defineFrame({
  id: 'en/donation',
  language: 'en',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'we|our|i ..5 donat(e|ed|es|ing)|donation|donations',
    'donation ..3 of|to|from|for ..6 we|our|<capital>|<number>',
    'part|share|portion|percentage|proceeds|all|some|cent|euro|pound|dollar ..6 goes|go|will_go|donated|went ..2 to ..4 charity|children|cause|causes|project|projects|hospice|relief|fund|victims|association|foundation|shelter|good',
    'proceeds ..4 go|goes|went|benefit|donated',
    'we ..4 support|supporting|supported|help|helping ..5 charity|charities|hospice|children_in_need|relief_fund|food_bank|food_banks|good_cause|good_causes|victims|aid_organisation|red_cross',
    'cheque|check ..3 handed|presented|over',
    'handed|hand|presented ..3 over ..3 cheque|check',
    'we ..4 give|giving|gave ..2 back ..4 community|society|region',
    'fundrais(er|ing)|raised_money|raising_money ..8 we|our|for',
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|no ..3 donat*|donation|donations',
    'blood|organ|plasma donation|donor|donors|donations',
    'donate ..2 blood|plasma',
    'you|please|readers|donors ..3 donate|give',
    'donations ..2 welcome|go_to|to_the',
  ],
  slots: [
    {
      id: 'amount',
      question: 'donationAmount',
      answers: [
        '<number> ..2 euro|euros|pounds|dollars|francs|million|thousand|per_cent|percent|%|cents|pence|kroner|zloty|laptops|meals|beds|books|bikes|computers|parcels|generators|blankets|tonnes|hours|days|toys|trees|coats|tablets|places|bicycles|tickets|kilos|loaves',
        '€|£|$ <number>',
        '<share>',
        'one|a|an euro|pound|dollar|cent|tenth|minibus|van|ambulance|playground|day|hour ..3 per|of|for|each|every|to',
        'entire|all|whole ..2 proceeds|takings|profit|revenue|amount|fee',
      ],
    },
    {
      id: 'whom',
      question: 'donationWhom',
      answers: [
        'to|for|support(s|ed|ing|)|help(s|ed|ing|) ..3 <capital>',
        'hospice|food_bank|red_cross|shelter|kindergarten|children_hospital|relief_fund|fire_brigade|school|library|association|charity_called|sports_club|ward|clinic|orchestra|museum|lifeboat|refuge|youth_club|animal_home|university|foundation',
        'to|for the|a|our ..4 hospital|hospice|school|club|fund|association|shelter|library|charity|home',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'This year we are donating again instead of sending Christmas cards. Giving is in our nature.', slots: ['amount', 'whom'] },
    { text: 'Part of the proceeds goes to a good cause. Shop with a big heart!', slots: ['amount', 'whom'] },
    { text: 'We donated to the hospice in Tralee, because giving matters.', slots: ['amount'] },
    { text: 'Our donation of 5,000 euros shows what we stand for.', slots: ['whom'] },
  ],
  silent: [
    'We have donated 20,000 euros to the hospice in Tralee; it pays for two night nurses until March.',
    'Please donate blood on Friday.',
    'We do not donate to political parties.',
    'According to the paper a rival donated a million.',
    'Donations go to the island council’s relief fund; we have paid in 50,000 dollars.',
    'Back in 2015 we donated blankets.',
  ],
};
