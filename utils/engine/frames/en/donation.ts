import { defineFrame, type FrameExamples } from '../define';
import { notNews } from '../english-guards';

export default defineFrame({
  id: 'en/donation',
  language: 'en',
  scope: { reply: false, channels: ['post', 'article'] },
  announces: ['donations go|went|flow'],
  announcesAll: [
    [
      ['we|our|us|part|percentage|share|proceeds|every|each|team|today|proud'],
      [
        'donat*|cheque|charity|charitable|proceeds|fundrais*|good_cause(s|)|give_back|giving_back|gave_back|handed_over|support*|sponsor*|helping|good_deed|benefit*|percentage|share_of|part_of_every|goes_to|flow*',
      ],
      [
        'children|kids|shelter(s|)|hospice|animals|homeless|cause(s|)|charity|charities|community|people_in_need|schools|families|region|refugees|orphan*|youth|clinic|project(s|)|less_fortunate|society|fund|again|cheque|sold|donat*',
      ],
    ],
  ],
  unless: [
    ...notNews,
    'blood|organ|customer_support|please_donate|plasma|support_team|support_desk|it_support|political|party',
  ],
  instead: ['en/launch', 'en/partnership', 'en/sustainability-claim'],
  slots: [
    {
      id: 'amount',
      question: 'donationAmount',
      answers: [
        '<money>',
        '<number> ..3 hours|meals|per_cent|percent|%|laptops|coats|toys|books|beds|trees|tonnes|days|parcels|boxes|cents|pence|tins|bikes|blankets|generators',
      ],
    },
    {
      id: 'whom',
      question: 'donationWhom',
      answers: ['to|for|with|at|of|support* ..3 <capital>', 'to|for ..4 fund|council|foundation|hospital'],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'This year we are donating again instead of sending Christmas cards. Giving is in our nature.',
      slots: ['amount'],
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
