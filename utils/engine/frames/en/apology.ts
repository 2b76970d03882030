import { defineFrame, type FrameExamples } from '../define';
import { notNews } from '../english-guards';

export default defineFrame({
  id: 'en/apology',
  language: 'en',
  scope: { reply: false },
  announces: [
    'i|we|want|like|must|do|deeply|truly|sincerely ..2 apologise|apologize',
    'my|our|sincere|sincerest|unreserved|heartfelt apologies|apology',
    'owe ..4 apology',
    'we|i got this|it|that wrong',
    'i|we ..1 am|are ..2 sorry for|about|that|to|if',
    '^ sorry to|for|about|that|if',
    'apologies|regret(s|) to|for|the|that|if|any|this ..5 you|those|anyone|inconvenience|feelings|caused|mistake|incident|what',
    'ask|beg ..2 your|for|their forgiveness|pardon|indulgence',
    'mistakes|errors were|have_been made',
    'not ..2 meet|live_up|lived_up ..3 standards|expectations|own_standards|values',
  ],
  unless: [
    'apologies|sorry ..3 late',
    ...notNews,
    'sorry_for_your_loss|condolence*|late_reply|sorry_to_hear|sorry_for_the_long_post|not_sorry|long_post|shouting|silence|she_said|he_said|never_apolog*|spelling|duplicate_post',
  ],
  instead: ['en/reaction', 'en/launch'],
  slots: [
    {
      id: 'what',
      question: 'apologyWhat',
      answers: [
        '<quantity> ..4 <served>',
        'i|we ..1 <fault>|wrote|said|sent|posted|printed|charged|forgot|told|called|published|promised|took|left|made|cancelled|sold|put|gave|let|did_not|failed|should_have|should_never|should_not',
        'you|he|she|they ..2 waited|received|paid|got|stood|were|was|should_have|lost|missed',
        '<moment>',
        '<money>',
        'because|cause|reason',
      ],
    },
    { id: 'repair', question: 'apologyRepair', answers: ['<remedy>', '<change>', '<contact>', '<deadline>'] },
  ],
  source: 'Benoit, image repair: corrective action',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Our poster has hurt many people. We sincerely apologise. We take this very seriously.',
      slots: ['what', 'repair'],
    },
    {
      text: 'I am sorry that 300 of you got a letter meant for somebody else. This is not the standard we set ourselves.',
      slots: ['repair'],
    },
    { text: 'We got this wrong. Our values matter to us, and we hear you.', slots: ['what', 'repair'] },
    { text: 'We owe our community an apology. This is not who we are.', slots: ['what', 'repair'] },
    {
      text: 'I would like to apologise to everyone who saw the advert. It does not reflect our culture.',
      slots: ['what', 'repair'],
    },
  ],
  silent: [
    'At Whitsun we turned away 23 guests. I have phoned all of them and apologised. We refund the journey.',
    'Sorry for the long post.',
    'Leaders should apologise more often. An apology is no sign of weakness.',
    'I am so sorry for your loss, Marta.',
    'I am sorry to hear that you are leaving.',
    'We regret the death of our colleague Jens Wolter.',
    'I miscalculated the offer and apologised to the client today. We pay the difference.',
    'We never apologise for good bread.',
  ],
};
