import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis } from '../english-guards';

export default defineFrame({
  id: 'en/donation',
  language: 'en',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'giv(e|es|ing) ..1 back ..3 is|to|in|matters|our',
    'with|through every|each ..2 purchase|order|click|bottle|booking|ticket|bar|product|coffee|pair ..2 you|we ..4 good|help|support|donate|give|save|plant|change|make_a_difference',
    'support|supporting|supports|help|helping|stand_by|care_for ..3 less_fortunate|underprivileged|disadvantaged|those_in_need|children|orphans|homeless|needy|local_community|local_communities|vulnerable|a_good_cause|communities ..5 project|projects|christmas|this|with|by|because|us|africa|need|need_it|$|and|year|again',
    'charitable|generous|heartfelt|big-hearted ..1 contribution|gesture|donation|giving|commitment|sum',
    'for every|each ..6 sold|bought|purchased|ordered|booked|like|comment|order|booking|pair|guest ..3 we ..3 give|donate|plant|pass|pay',
    'generous|considerable|large|handsome|proud|substantial|nice|tidy|impressive ..1 sum|amount|donation|cheque|contribution ..6 to|for|gone|collected|together|raised',
    'collected|collecting|collect ..4 for ..4 shelter|hospice|victims|children|charity|cause|hospital|school|fund|refugees|families|club|ukraine|food_bank',
    'give|giving|gave|given ..1 something|back|part|money|away ..3 to ..5 children|need|charity|community|society|cause|region|victims|poor|others',
    'our|we ..6 charity_run|charity_auction|charity_concert|charity_partner|good_cause|good_causes|social_projects|social_project|charitable_causes|charitable_projects|raffle|benefit_concert',
    'support|supports|supporting|supported ..4 people_in_need|children_in_need|social_projects|good_cause|good_causes|charitable|flood_victims|victims|refugees|those_in_need|local_charities|charities',
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
  instead: ['en/launch', 'en/vague-news', 'en/vague-action', 'en/vague-success', 'en/bold-claim'],
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
    {
      text: 'This year we are donating again instead of sending Christmas cards. Giving is in our nature.',
      slots: ['amount', 'whom'],
    },
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
