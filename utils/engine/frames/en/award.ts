import { defineFrame, type FrameExamples } from '../define';
import { notNews, own } from '../english-guards';

export default defineFrame({
  id: 'en/award',
  language: 'en',
  scope: { reply: false, channels: ['post', 'article'] },
  announces: [
    'award(s|)|prize|trophy|gold|medal|accolade|finalist|shortlisted|top_employer ..6 we|our|us|proud|humbled|honoured|honored|grateful|team',

    'top <number>',

    '=No $',
    'number_one_in|number_1_in|our_number_one|no_1|market_leader|market_leaders|world_champion|best_employer|top_employer|great_place_to_work|best_in_class|leading_provider|best_in_town',
    '=No <number>',
    'won|win|wins|winning|received|awarded|honoured|honored|named|voted|crowned|ranked|recognised|recognized|certified|scooped ..6 award(s|)|prize|title|medal|seal|certificate|best|employer|innovat*|no|number|place|star|leader|excellence',
    'officially|again|now|once_more ..3 best|top|leading|most_innovative|number_one',
  ],
  unless: [
    'vat|account|phone|telephone|invoice|remains|sign',

    'never|not|no|hope ..3 won|win|award*',
    ...notNews,
    'scholarship|my_daughter|my_son|pupil(s|)|employee_of|nominations|vote_for|tender|contract|lottery|heart|customers_won|award_winning_app|second_prize|farmer|no_matter|clients_won|trust',
  ],
  instead: ['en/launch'],
  slots: [
    {
      id: 'who',
      question: 'awardWho',
      onlyIf: own,
      answers: [
        'by|from|of|at|in the ..2 <capital>',
        'in|from|by|according_to|at <capital> ..2 ranking|survey|award(s|)|magazine|guide|prize|index|institute|association|foundation|survey|report',
        'jury|judges ..2 of|from|at',
        '<capital> guide|award(s|)|prize|institute|magazine|survey|index|association|foundation|academy',
      ],
    },
    {
      id: 'what',
      question: 'awardWhat',
      onlyIf: own,
      answers: [
        'for|because|out_of|among|measured|judged|based_on|criteria|compared|ahead_of|behind|points|per_cent',
        '<number> ..3 entries|companies|applicants|firms|teams|criteria|years|guests|customers|students',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'We are a top employer! So proud of this amazing team.', slots: ['who', 'what'] },
    {
      text: 'We have been named one of the most innovative companies. Innovation is in our DNA.',
      slots: ['who', 'what'],
    },
    { text: 'Our team won an award last night. What an evening!', slots: ['who', 'what'] },
    {
      text: 'Our hospital has been certified as best workplace by the Kessler Institute. Onwards and upwards!',
      slots: ['what'],
    },
  ],
  silent: [
    'Last night our kitchen won its first star in the Coastline Guide. It took four years and two broken ovens.',
    'We won a new customer yesterday.',
    'Congratulations on the award, Tomasz!',
    'Back in 1998 we won a prize for our bread.',
    'According to reports a competitor was named employer of the year.',
    'We have never won an award, and our guests still come.',
  ],
};
