import { defineFrame, type FrameExamples } from '../define';
import { lesser, notNews, own } from '../english-guards';

export default defineFrame({
  id: 'en/misconduct',
  language: 'en',
  scope: { reply: false },
  isGrave: true,
  announces: [
    'take|taking ..2 allegation(s|)|accusation(s|)',

    'harass*|discriminat*|bullying|bullied|racis*|sexis*|abuse|abusive|bribe*|bribery|corruption|embezzle*|fraud|misconduct|inappropriate_behaviour|inappropriate_behavior|wrongdoing|irregularities|misappropriat* ..8 we|our|us|investigat*|allegation(s|)|accus*|report(s|ed)|employee|manager|colleague|department|came|light|learned',
    'allegation(s|)|accusation(s|)|complaint(s|) ..6 against ..4 manager|colleague|employee|one|member|head|director|a',
    'court|judge|tribunal|regulator|prosecutor(s|)|authority|watchdog ..5 ruled|decided|decision|fined|fine|verdict|judgment|judgement|view|convicted|searched|found_against|investigating',
    'behaviour|behavior|conduct ..4 colleague|manager|employee|guard|driver ..6 not|unacceptable|standards|values|against',
    'guard|manager|colleague|employee|driver ..4 acted|acting ..1 alone|without|against|outside',
  ],
  unless: [
    'may|can|could fine',
    ...notNews,
    'training|course|against_bullying|policy|hotline_for|anti-*|legislation|fraudsters|scam|scammers|fine_with|fine_dining|tennis|court_of_appeal_for',
  ],
  instead: lesser,
  slots: [
    {
      id: 'what',
      question: 'misconductWhat',
      onlyIf: own,
      answers: [
        'he|she|they|we|i ..2 paid|took|sent|touched|called|told|insulted|charged|shouted|falsified|hid|wrote|demanded|used|broke|pushed|hit ..4 <number>|her|him|a|the|colleagues|women|customers|money|invoices',
        'ruled|decided|found|says|held that|we|our ..8 <number>|must|may|was|were|did|illegal|unlawful|invalid',
        '<money>',
        'of|because_of|for ..2 bribery|fraud|harassment|bullying|racism|theft|corruption',
      ],
    },
    {
      id: 'done',
      question: 'misconductDone',
      onlyIf: own,
      answers: [
        'dismissed|suspended|sacked|fired|resigned|removed|reported_it|police|prosecutor|investigator|law_firm|independent|repaid|apologised_to|apologized_to|left_the_company|released_from',
        '<change>',
      ],
    },
    { id: 'when', question: 'misconductWhen', onlyIf: own, answers: ['<moment>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We take the allegations very seriously and are examining them. We cannot say more at present.',
      slots: ['what', 'done', 'when'],
    },
    {
      text: 'There has been misconduct by one of our managers. This does not reflect our values.',
      slots: ['what', 'done', 'when'],
    },
    { text: 'On Tuesday prosecutors searched our offices. We carry on working.', slots: ['what', 'done'] },
    {
      text: 'We found irregularities in our bookkeeping and have hired a law firm.',
      slots: ['what', 'when'],
    },
  ],
  silent: [
    'Since Monday there has been an allegation of bribery against our head of purchasing. He is suspended, and a law firm reports by the end of May.',
    'We have trained everyone in our policy against misconduct.',
    'According to the press there are allegations against a competitor.',
    'There were no complaints about our behaviour.',
  ],
};
