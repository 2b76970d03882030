import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history } from '../english-guards';

export default defineFrame({
  id: 'en/incident',
  language: 'en',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'incident(s|)|event(s|)|occurrence(s|)|happenings|situation|circumstances ..8 regret*|investigat*|serious*|deeply|review*|examin*|affected|shock*|saddened|clarif*|internal*|unfortunate|isolated',
    'isolated|regrettable|unfortunate|recent|unpleasant ..1 incident(s|)|event(s|)|case(s|)|occurrence(s|)|situation|matter',
    'what|that ..2 happened|occurred|went_on ..5 not|never|should|unacceptable|inexcusable|wrong|sorry|shocked|must|cannot|hurt',
    'should_not|should_never|must_not|must_never|cannot|ought_never ..2 happen|happened|have_happened|occur|have_occurred',
    'did_not ..2 come home|back',
    'lost|losing|mourn ..3 colleague|employee|member_of_our|team_member|apprentice|worker ..6 work|site|accident|yesterday|last|this|tragic',
    'situation|state|conditions ..6 unsatisfactory|untenable|tense|difficult|not_acceptable|unacceptable|challenging|critical|under_control',
    'not ..3 arrive|arrived|delivered|ready|complete|work ..3 as|on_time|in_time|promised|planned|expected|everywhere',
    'until further_notice',
    'boil|boiling|legionella|salmonella|listeria|germs|e_coli|bacteria|norovirus ..6 water|found|detected|discovered|in|at|our',
    'no reason|cause ..2 panic|worry|concern|alarm',
    'at_no_time|at_no_point|never|no ..4 danger|risk|threat|hazard ..4 to|for|public|health|neighbours|neighbors|anyone|customers',
    'in|close|constant ..2 contact|dialogue|exchange|touch ..3 authorities|police|regulator|those|families|everyone|family|affected|parties|customers',
    'cooperating|co-operating|working ..3 with ..3 authorities|police|investigators|regulator|prosecutors',
    'as_a_precaution|precautionary ..6 evacuated|closed|shut|cleared|switched_off|sealed|stopped|suspended',
    'quality ..5 not ..4 standard|standards|expect|right|meet|met|good_enough',
    'bumpy|rocky|teething_problems|teething_troubles|growing_pains|hiccups|rough_edges|not_everything ..6 start|we|our|launch|went|ran|begin|beginning|first|as',
    'not everything ..4 went|ran|worked|perfect|smoothly|plan',
    'went|gone|going wrong|awry|off_track|badly',
  ],
  unless: [
    ...hearsay,
    ...history,
    '^ if|imagine|suppose|what_if|whenever|when|how|why',
    'drill|exercise|simulat*|scenario|rehears*|practi(s|c)e(d|)',
    'without ..2 incident|incidents',
  ],
  instead: ['en/vague-news', 'en/vague-action', 'en/vague-success'],
  slots: [
    {
      id: 'what',
      question: 'incidentWhat',
      answers: [
        '<number> ..4 <served>|<headcount>|hours|minutes|tonnes|litres|parcels|letters|machines|meals|orders|beds|cases|complaints|degrees|euros|pounds|per_cent|%',
        'because|caused_by|cause|reason|due_to|mistake|forgot|wrong|failed|failure|fault|leak|fire|broke|broken|burst|mixed_up|confused|injured|hurt|stole|stolen|found|sent|left|lost|closed|late|missing|blocked|flooded|delayed|cancelled|double|empty|cold|hot|dirty|slow|long|queue|queues|waited',
        'was|were|had ..2 given|sent|left|told|shown|sold|booked|charged|delivered|turned_away',
      ],
    },
    {
      id: 'next',
      question: 'incidentNext',
      answers: [
        '<month>|<weekday>|<year>',
        'today|tomorrow|tonight|next_week|this_week|next_month|this_morning|immediately|from_now_on|now',
        '<contact>',
        'by|until|from|within <number>|noon|then',
        'we|i ..2 have ..1 replaced|repaired|changed|closed|stopped|hired|installed|trained|suspended|refunded|called|phoned|written|apologised|introduced|removed|withdrawn|cancelled',
        'refund*|replacement|compensat*|voucher*|free_of_charge',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We deeply regret the incident and are reviewing it internally. Our thoughts are with everyone.',
      slots: ['what', 'next'],
    },
    { text: 'What happened in our home should never have happened.', slots: ['what', 'next'] },
    {
      text: 'What happened at our canteen last week must never happen again. The team is great.',
      slots: ['what', 'next'],
    },
    {
      text: 'There was never any danger to the public. We are in close contact with the authorities.',
      slots: ['what', 'next'],
    },
  ],
  silent: [
    'What happened in our home on Monday should never have happened: two residents were given the wrong tablets. Since Tuesday a second nurse checks each tray.',
    'The flight landed without incident.',
    'When something goes wrong, I want to hear it first.',
    'Our event on Friday was lovely.',
  ],
};
