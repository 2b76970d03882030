import { defineFrame, type FrameExamples } from '../define';

const act =
  'answer*|solv*|settl*|sort*|explain*|fix*|repair*|replac*|refund*|cancel*|correct*|delet*|remov*|restor*|revers*|withdr*|stopp*|chang*|add|added|adding|reinstat*|return*|reopen*|hire*|hiring|install*|pay|paid|paying|send|sent|sending|publish*|call|called|calling|phon*|wrote|written|spoke|spoken|met|meet|apologised_to|apologized_to|told|check*|test|tested|testing|lost|missed|forgot|promised|decided|chose|scrapp*|dropp*|misread|underestimated|deliver*|credit*|extend*|suspend*|taken_down|took_down|rewr*|ignored|broke|failed|botched|admitted|bring|bringing|collect*|visit*|show|come|ring|read_all|walked|copied|tagged|asked|found|posted|printed|charged|overcharged|booked|moved|mixed|bought|knew';

export default defineFrame({
  id: 'en/answer-to-criticism',
  language: 'en',
  scope: { reply: true, audiences: ['customers', 'public', 'candidates', 'employees', 'investors'] },
  announces: [
    'we|not|never|nobody|every|risk|unfortunately|regrettably|however|actually|frankly|obviously|perhaps|simply|always|of_course|anyone|whoever|folks|responsible|responsibility|terms|regulations|supplier(s|)|partner(s|)|provider(s|)|company|customer(s|)|contractor(s|)|accordance',
    'feedback|criticism|concern(s|)|matter|seriously|impression|regret|sorry|apolog*|understand|appreciate|interest|opinion|experience|quality|priority|values|respect|heart(s|)|standards|industry|committed|believe|thank|thanks',
  ],
  unlessText: [
    'thank|thanks ..4 kind_words|lovely_words|congratulations|support|recommendation|praise|compliment|invitation|encouragement|kindness|wishes',
    'glad|happy|delighted|pleased|thrilled ..6 like*|enjoy*|love|loved|help*|useful|good',
    'congratulations|congrats|well_deserved|made_my_day|means_a_lot|great_post|well_said|agree|agree_completely|good_luck',
    // The point is conduct, and other hints say so.
    '^ did|do|does|why|have|has|is|are you|not|your|they|he|it',
    'ask|at|chains|makers|industry|discounters ..4 other|fast|land-based|discounters|rivals|competitors ..8 instead|change|far_worse|worse|post*',
    'apolog*|sorry ..4 feel|feelings|offended|those_whose',
    'a_fine_one|nice_theory|dear|grown-ups|indignation|wants_to_complain|leave_the_judgement',
    'grateful|consider how_you|who_gave',
  ],
  slots: [
    {
      id: 'next',
      question: 'answerNext',
      answers: [
        '<deadline>',
        '<weekday>|yesterday|today|tomorrow|tonight|this_morning|last_night|by_return',
        'the <number>',
        '<number> ..1 minute(s|)|hour(s|)|days|weeks|months|people|places|jobs|staff|per_cent|percent|%|cents|euros|pounds|million|requests|orders|customers',
        '<money>',
        'one|two|<number> in|of|out_of <number>',
        'call|ring|phone|email|write_to|message|contact|reach|send|dm|give|tell|drop|show|bring|let me|us|him|her|it|along',
        'direct_line|direct_number|phone_number|dm|dms|inbox|come_and|come_by|drop_in|https|http|www|link|email_address|extension',
        '^ yes|no|correct|true|right|agreed|neither|none|both|fair|rightly|spot_on|guilty',
        '<concession>',
        'should ..1 have been|told|asked|checked|had|gone|called|warned|said|answered|written|known|never',
        'should_never|should_not|ought_to have',
        `i|we|she|he ..3 ${act}`,
        '<remedy>',
        'because|reason|cause|caused_by|due_to|result_of',
        'what we|i do|did',
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
