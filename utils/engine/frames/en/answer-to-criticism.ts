import { defineFrame, type FrameExamples } from '../define';

const done =
  'answered|solved|resolved|settled|sorted|cleared|mended|processed|completed|explained|fixed|repaired|replaced|refunded|cancelled|canceled|corrected|deleted|removed|restored|reversed|withdrawn|withdrew|stopped|changed|doubled|added|raised|lowered|reinstated|returned|reopened|hired|installed|paid|sent|posted|published|called|phoned|rung|emailed|written|wrote|spoken|spoke|met|apologised|apologized|told|asked|found|checked|tested|lost|missed|forgot|forgotten|promised|printed|signed|decided|chose|scrapped|dropped|switched|moved|cut|tagged|mixed|misread|miscounted|miscalculated|underestimated|delivered|shipped|booked|charged|overcharged|credited|extended|suspended|bought|sold|closed|opened|taken_down|took_down|taken_it_down|pulled|rewritten|rewrote|credited|approved|ignored|broke|failed|botched|copied|admitted|retracted|struck|banned|visited|walked|read_all|counted';

export default defineFrame({
  id: 'en/answer-to-criticism',
  language: 'en',
  scope: { reply: true },
  announces: [
    'not|never|nobody|no|unfortunately|however|but|although|though|actually|frankly|honestly|clearly|obviously|apparently|perhaps|maybe|simply|merely|always|surely|naturally|indeed|rest_assured|of_course|regardless|anyone|anybody|everyone|anyway',
    'criticism|concern(s|)|issue(s|)|matter(s|)|feedback|sorry|apologi(s|z)e|regret|understand|appreciate|hear|frustrat*|disappoint*|seriously|feel|opinion|view|perspective|comment(s|)|experience|impression|case|situation|circumstances|believe|opportunity|question|point|accusation(s|)|tone|claim(s|)',
    'supplier(s|)|partner(s|)|provider(s|)|vendor(s|)|courier|contractor(s|)|manufacturer|regulator|government|industry|policy|procedure(s|)|process(es|)|terms|conditions|law|legal|legally|compliance|compliant|rules|guidelines|standards|head_office|responsible|responsibility',
    'should|must|may|might|could|would|will|can|try|trying|strive|striving|working|committed|commitment|continue|review|reviewing|investigating|monitor|monitoring|pass|passed|forward|forwarded',
    'you|your|yours|folks|people|those|some',
    'quality|values|priority|priorities|customer(s|)|team|teams|company|business|market|award|proud|passion|heart|hearts|mission|competitors|others',
  ],
  unlessText: [
    'thank|thanks ..4 kind_words|lovely_words|congratulations|support|recommendation|praise|compliment|invitation|encouragement|kindness|wishes',
    'glad|happy|delighted|pleased|thrilled ..2 you|to_hear|it|that ..3 like|liked|enjoyed|enjoy|love|loved|helped|helpful|useful|good',
    'congratulations|congrats|well_deserved|made_my_day|means_a_lot|great_post|well_said|could_not_agree_more|fully_agree|agree_completely|good_luck',
  ],
  slots: [
    {
      id: 'next',
      question: 'answerNext',
      answers: [
        // when
        '<month>|<weekday>',
        '2025|2026|2027|2028',
        'today|tomorrow|yesterday|tonight|this_morning|this_afternoon|this_evening|last_night|immediately|straight_away|right_away|from_now_on|by_return|at_once',
        'next|this|last|coming|following week|month|year|quarter|spring|summer|autumn|winter|term|semester|season|weekend',
        'within|in ..2 <number>|a|an|one ..1 minute(s|)|hour(s|)|day(s|)|week(s|)|month(s|)|fortnight',
        '<number> ..1 minute(s|)|hour(s|)|days|weeks|months|metres|meters|miles|kilometres|tonnes|litres|grams|degrees|people|cases|complaints|places|jobs|staff|beds|nurses|drivers|women|men|children|trains|shops|stores|rooms|customers|orders|homes|patients|students|families|colleagues|machines',
        'by|until|from|since|before the_end|end_of|noon|christmas|easter|then|midnight|spring|summer|autumn',
        // how much
        '<number> ..1 per_cent|percent|%|cents|pence|euro|euros|pounds|dollars|million|billion|francs',
        '€|£|$ <number>',
        '<number> of|out_of our|the|<number>|your|every|them',
        'one|two in <number>',
        '<share>',
        // whom
        'call|ring|phone|email|write_to|message|contact|reach me|us|him|her|them|my',
        'i|we|she|he|they will|shall ..2 call|ring|phone|visit|meet|send|bring|refund|replace|repair|collect|pay|return|deliver|publish|write|show|fix|credit|come|drive',
        'send|dm|give|tell|drop ..1 me|us|him|her',
        'give ..1 me|us ..1 call|ring|shout',
        'direct_line|direct_number|mobile_number|phone_number|dm|dms|inbox|in_my_office|come_and|come_by|drop_in|https|http|www|link|page|email_address|extension',
        // an answer to the question itself
        '^ yes|no|correct|true|right|guilty|agreed|both|neither|none|never',
        'you are|were ..1 right',
        'fair challenge|point|question|criticism|enough',
        '^ fair|good|rightly|spot_on|that is|was|were wrong|us|me|mine|ours|true|fair',
        'my|our ..1 mistake|fault|error|failure|doing|decision|responsibility',
        'was|were|is ..1 wrong|my_mistake|our_mistake|our_fault|my_fault|too_late|too_slow|too_little|careless|not_good_enough|inexcusable|indefensible|misleading|tasteless',
        'should ..1 have been|told|asked|checked|had|gone|called|warned|said|answered|written|known|never',
        'should_never|should_not|ought_to have',
        `i|we|she|he|they|it ..3 ${done}`,
        `has|have|had|was|were|is|are|been|being ..2 ${done}`,
        `<number> ..3 ${done}`,
        'i|we ..1 am|are|will_be ..1 sending|replacing|refunding|fixing|adding|changing|returning|paying|removing|calling|phoning|collecting|bringing|cancelling|reversing|reinstating|testing|rewriting|publishing|hiring|doubling|raising|lowering|correcting|repairing|restoring|withdrawing|taking_it|dropping|scrapping|extending|crediting|meeting|visiting',
        'because|reason|cause|caused_by|due_to|that_is_why|the_result_of',
        'refund|replacement|credit_note|voucher|compensation|correction|rebate|new_date|new_appointment|partial_refund|goodwill|free_of_charge',
        'lets|let us meet|talk|speak',
      ],
    },
  ],
  source: 'Benoit, image repair: corrective action',
});

export const examples: FrameExamples = {
  replyTo: 'Three weeks and still no answer to my complaint. When will you finally deal with it?',
  asks: [
    {
      text: 'We regret that you have gained this impression. Customer satisfaction is our top priority.',
      slots: ['next'],
    },
    {
      text: 'Thank you for your feedback. We take this very seriously and will pass it on internally.',
      slots: ['next'],
    },
    {
      text: 'Delivery is handled by an external partner, so unfortunately our hands are tied here.',
      slots: ['next'],
    },
    {
      text: 'With respect, folks who have never carried a molecule through a trial tend to find pricing terribly simple.',
      slots: ['next'],
    },
    {
      text: 'Believe me, our own team was just as surprised. The hosting company pushed a change overnight without giving us a heads-up, so you may want to raise it with them.',
      slots: ['next'],
    },
  ],
  silent: [
    'This must not happen, and I am sorry. Your replacement goes out tonight and is with you on Thursday.',
    'You are right, that was our mistake. I will ring you in the morning.',
    'No, we did not delete your mail. It sat in the wrong folder, and Ms Kern has found it.',
    'There were only two of us in August, that is why so much was left. We will have caught up by Friday.',
    'Thank you for the kind words, the team did not have an easy time.',
    'I understand the anger. A server had failed; all 40 requests have been answered.',
    'It should have gone to your neighbour. Kelly brings you a replacement.',
  ],
};
