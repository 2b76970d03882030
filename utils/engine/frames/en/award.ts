import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

export default defineFrame({
  id: 'en/award',
  language: 'en',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'we|our ..5 won|win|received|receive|awarded|been_awarded|honoured_with|honored_with|presented_with|bagged|scooped|collected|earned ..5 award|awards|prize|prizes|trophy|medal|title|accolade|seal|star|certificate|distinction',
    'we|our ..5 named|voted|ranked|recognised|recognized|rated|certified|crowned|chosen|selected|listed|shortlisted ..3 as|among|best|top|one_of|number|most|first|for|the|a',
    'award-winning|multi-award-winning',
    'top employer|workplace|company|100|10|50|innovator',
    'great place to_work',
    'number|no one|1 ..3 in|employer|for',
    'best employer(s|)|workplace|workplaces|place_to_work|bank|hospital|hotel|school|service ..4 <number>|again|award|in|country|region|germany|britain|europe',
    'highest|best ..2 rating|score|ranking|grade',
    'award|prize|distinction|accolade ..4 goes_to|went_to|for_our',
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|no ..3 award|prize|won|win',
    'won|win ..4 customer|customers|contract|tender|order|trust|hearts|match|game|case|lottery|bid|pitch|argument|back',
    'she|he|they|you ..3 won|received|was_awarded|named',
    'awarded ..3 contract|grant|scholarship|scholarships|tender',
    'best ..2 guest|friend|teacher|team_ever|idea|coffee|part|thing|moment|we_can',
  ],
  slots: [
    {
      id: 'who',
      question: 'awardWho',
      answers: [
        'by|from|in|of ..3 <capital> ..2 magazine|institute|guide|association|university|survey|ranking|newspaper|foundation|jury|ministry|chamber|index|report|study|agency|awards|award|prize|society|council|academy|federation',
        '<capital> guide|award|awards|prize|magazine|ranking|index|survey|trophy|medal|association|institute|foundation|chamber|society|league|report|list|certificate|label|seal|star',
        'by|from the|a ..6 association|chamber|magazine|ministry|foundation|institute|jury|newspaper|readers|guild|council|university|society|city|town|state|federation|employees|customers|guests|inspectors|patients|students',
        'jury|juror|judges|inspectors|awarded_by|according_to|voted_by|presented_by|readers_of|michelin|gault|trustpilot|kununu|glassdoor|ecovadis|forbes|statista',
        'by|from|according_to <capital>',
        'graduate_survey|https|http|www',
      ],
    },
    {
      id: 'what',
      question: 'awardWhat',
      answers: [
        'for ..2 our|its|the|a|an|being|how|having|redesigning|building|best|most|their|his|her|making|<number>',
        'because|reason|criteria|criterion|measured|judged|assessed|rated_by|based_on|asked|surveyed|anonymous|tested|compared|out_of|of <number>',
        '<number> ..3 companies|hotels|firms|employees|entries|applicants|criteria|points|patients|candidates|schools|restaurants|banks|colleagues|questions|submissions|bakeries|people|kitchens|years|students|times',
        'category|kitchen|dish|bread|recipe|work_on|project|machine|app|building|apprenticeship|training',
        'took ..3 <number>|years',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'We are a top employer! So proud of this amazing team.', slots: ['who', 'what'] },
    { text: 'We have been named one of the most innovative companies. Innovation is in our DNA.', slots: ['who', 'what'] },
    { text: 'Our team won an award last night. What an evening!', slots: ['who', 'what'] },
    { text: 'Our hospital has been certified as best workplace by the Kessler Institute. Onwards and upwards!', slots: ['what'] },
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
