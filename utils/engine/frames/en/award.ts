import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis } from '../english-guards';

export default defineFrame({
  id: 'en/award',
  language: 'en',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'humbled|honoured|honored|proud|thrilled|grateful|delighted|privileged ..3 be|been|among|receive|received|accept|win|won|have|named ..8 top|award|best|named|prize|recognised|recognized|ranked|list|winners|winner|gold|selected|title|innovator|innovators|leaders|finalist|certified',
    'taken|took|brought|bring|bringing|won|win ..2 home|gold|silver|bronze|first_place|the_title|the_trophy|the_cup',
    'crowned|elected|voted|named ..1 <capital> ..1 of',
    'officially ..2 award-winning|certified|best|great|top|the',
    'most ..1 innovative|family-friendly|attractive|popular|valuable|admired|trusted|loved|sustainable ..1 employer|employers|company|companies|hospital|brand|brands|bank|workplace|hotel|school|university|start-up',
    'employer|company|hotel|brand|entrepreneur|manager|school|hospital|start-up|product|innovation|restaurant of the year',
    'among|one_of ..2 best|top|most|leading|finest|greatest ..6 country|world|europe|region|germany|britain|ireland|city|employers|hospitals|hotels|schools|companies|industry|sector',
    'officially ..5 best|most|top|family-friendly|great|excellent|certified|leading|number_one',
    'recognised|recognized|honoured|honored|distinguished|awarded|certified|crowned|celebrated|voted|rated ..2 as|for|best|top',
    'first|second|third|1st|2nd|3rd place|prize|rank ..5 for|in|at|goes|went|our|we',
    'we|our ..4 won|winner|winners|win|victory|finalist|finalists|nominated|shortlisted|shortlist ..4 award|prize|year|category|title|competition|for|of|in',
    'we did it|have_done_it ..8 award|employer|best|prize|top|winner',
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
  instead: ['en/launch', 'en/vague-news', 'en/vague-action', 'en/vague-success', 'en/bold-claim'],
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
