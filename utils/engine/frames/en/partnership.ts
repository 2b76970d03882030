import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis } from '../english-guards';

export default defineFrame({
  id: 'en/partnership',
  language: 'en',
  scope: { channels: ['post', 'article'] },
  announces: [
    'team(ing|ed|)|partner(ing|ed|)|link(ing|ed|)|join(ing|ed|) ..1 up|forces|with ..6 <capital>',
    'strategic|exclusive|new|exciting|powerful|perfect|amazing|great|fantastic|long-term ..1 collaboration|cooperation|partnership|alliance|partner|match|tie-up|liaison',
    'perfect|ideal|strong|great match|partner|fit ..3 in|with|for|<capital>',
    'stronger_together|better_together|joining_hands|join_hands|hand_in_hand_with|side_by_side_with',
    'we ..3 work|working|cooperate|join|collaborate|partner ..2 with|together_with ..2 <capital> ..2 university|institute|group|foundation|institut|college|hospital|ag|gmbh|ltd|plc|inc|school|clinic|bank|club|city',
    'together with ..2 <capital> ..3 we',
    'contract|agreement|deal|cooperation|partnership|alliance ..3 with ..3 <capital> ..3 signed|sealed|agreed|done|official|fixed',
    'new|proud|official partner|partners|partnership|cooperation|alliance|collaboration',
    'shaking|shook hands ..4 with|on',
    'new|strategic|exciting|our|long-term|exclusive|close|closer|landmark|official ..1 partnership|alliance|cooperation|co-operation|collaboration|partner ..2 with|between ..4 <capital>',
    'partnership|alliance|cooperation|co-operation|collaboration ..1 with ..3 <capital>',
    'strategic partner|partnership|partners|alliance|cooperation|collaboration',
    'partner(ed|ing|s|)|team(ed|ing|)_up|join(ed|ing|)_forces|cooperat(e|ing|ed)|collaborat(e|ing|ed)|working_together|work_together|link_up|linking_up ..2 with ..3 <capital>|a|one',
    'memorandum_of_understanding|mou|letter_of_intent|framework_agreement|cooperation_agreement|partnership_agreement',
    'we|our ..4 join(ed|ing|)_forces|teaming_up|team_up|joined_forces',
    '<capital> and <capital> ..3 join_forces|joining_forces|team_up|teaming_up|partner|are_partnering|become_partners|working_together',
    'signed|sign|sealed ..3 partnership|cooperation|agreement_with|deal_with|contract_with',
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|no ..3 partner|partnership|cooperation|collaboration',
    'social|works_council|collective|wage|tariff|pay partner(s|)|partnership|agreement',
    'business|life|sparring|managing|senior|external|service|hosting|implementation partner',
    'partnership ..3 ends|ended|over',
    'thank(s|)|grateful ..6 partner|partners|partnership|cooperation|collaboration|collaborating',
    'looking_forward_to_working_together|joy_to_work|enjoyed',
  ],
  instead: ['en/launch', 'en/vague-news', 'en/vague-action', 'en/vague-success', 'en/bold-claim'],
  slots: [
    {
      id: 'what',
      question: 'partnershipWhat',
      answers: [
        'will|to|shall|let|and|can|we|they|together ..3 build|supply|train|deliver|develop|test|install|recycle|produce|run|open|offer|share|teach|equip|repair|print|bake|grow|charge|plant|collect|sell|buy|pay|fund|set_up|insure|finance|digitise|publish|transport|ship|research|measure|host|employ|hire|fit|rent|lease|provide|translate|store|process|clean|serve|brew|restore|convert|replace|heat',
        '<number> ..4 <served>|trucks|tonnes|places|apprentices|charging_points|buses|sites|machines|jobs|houses|beds|turbines|panels|megawatts|stations|pupils|million|euros|pounds|dollars|pairs|doctoral|litres|lorries|vans|engineers|courses',
        'supplies|builds|delivers|trains|develops|tests|installs|recycles|runs|offers|provides|brings|takes|pays|sells|buys|lends|collects|repairs|teaches|shares ..3 us|our|the|<number>|a|it|them|their|your|we',
        'in_return|in_exchange|each_side|the_first_project|first_step|first_result|pilot',
        'from|by|until|starting|in ..1 <month>|<year>|spring|summer|autumn|winter|next_year|next_term',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We are excited to announce our strategic partnership with Helix Group. Together we are shaping the future of mobility!',
      slots: ['what'],
    },
    { text: 'Great news: Kestrel and Brandl join forces. Two strong brands, one vision.', slots: ['what'] },
    {
      text: 'This morning I signed a memorandum of understanding in Riga. A big step for both houses.',
      slots: ['what'],
    },
    { text: 'We are teaming up with Nordvik to unlock new potential for our customers.', slots: ['what'] },
  ],
  silent: [
    'We have a new partnership with Helix: from May they will supply 40 electric trucks and we train their drivers.',
    'Back in 2010 our partnership with Nokia ended.',
    'Thank you to our partners for a great year.',
    'According to reports, two competitors join forces with Apple.',
    'As a managing partner I sign a lot.',
    'We do not need a strategic partner.',
  ],
};
