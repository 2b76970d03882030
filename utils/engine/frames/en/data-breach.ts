import { defineFrame, type FrameExamples } from '../define';
import { lesser, notNews } from '../english-guards';

const data =
  'data|customer_records|records|database|personal_information|customer_information|account_details|contact_details|passwords|email_addresses|addresses|mailboxes|credentials|files|documents';
const lost =
  'stolen|leak(s|ed|)|copied|expos(ed|ure)|access(ed|ible|)|unauthori*|viewed|visible|compromis*|published|lost|downloaded|accessed|seen|disclosed|encrypted|fell_into|wrong_hands|taken|unprotected|open|sent_to_the_wrong';

export default defineFrame({
  id: 'en/data-breach',
  language: 'en',
  scope: { reply: false },
  isGrave: true,
  announces: [
    'irregular*|suspicious|unusual|anomal* ..2 activity|access|login(s|)|activities ..6 system(s|)|network|account(s|)|we|our',

    'we|were|been|got hacked|phished',

    'data|privacy|security|cyber|cybersecurity breach|leak|theft|incident',
    'cyberattack|cyber-attack|cyber_attack|ransomware|hackers|hacker|hacked|hack|intruder(s|)|phishing_attack ..8 we|our|us|systems|access|network|servers',
    'unauthori(s|z)ed access|party|parties|person|persons|third',
    `${data} ..5 was|were|been|be|have|had|got|may|could|can ..4 ${lost}`,
    `somebody|someone|unknown|persons|unknown_persons|third_party|third_parties|attackers|attacker|criminals|outsiders|strangers ..4 access*|copied|stole|got|saw|read|downloaded|gained ..5 ${data}|systems|network|server(s|)|inbox`,
  ],
  unless: [
    'every second',

    ...notNews,
    'protects|open_data|training|not|no|never|without ..4 breach|leak*|hacked|stolen|compromised',
    'published ..4 report|study|survey|figures',
  ],
  instead: [...lesser, 'en/outage'],
  slots: [
    {
      id: 'count',
      question: 'breachCount',
      answers: ['<quantity> ..4 <served>|records|addresses|files', '<share>'],
    },
    {
      id: 'what',
      question: 'breachWhat',
      answers: [
        'names|addresses|email|emails|phone_numbers|passwords|card|payment_details|bank|iban|invoices|salaries|birth|photos|contracts|scans|diagnoses ..8 names|addresses|phone|passwords|card|payment|bank|not|taken|of|and|copied|visible|no',
      ],
    },
    {
      id: 'do',
      question: 'breachDo',
      answers: [
        '<contact>',
        'change|reset|delete|block|watch|check|ignore|expect ..3 password(s|)|card(s|)|account(s|)|statement(s|)|link(s|)|email(s|)|phishing|it',
        'need|have ..2 nothing|not',
        'what_to do',
      ],
    },
    { id: 'when', question: 'breachWhen', answers: ['<moment>'] },
  ],
  source: 'GDPR Art. 34: nature, likely consequences, measures, contact',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Some of you will have read that customer records could be viewed through an old login page of ours. Access was possible for a period of time. Please change your password as a precaution.',
      slots: ['count', 'what', 'when'],
    },
    {
      text: 'We have become aware of a cybersecurity incident affecting our systems. We are working with experts around the clock.',
      slots: ['count', 'what', 'do'],
    },
    {
      text: 'Last week we were hacked. We take the protection of your data very seriously.',
      slots: ['count', 'what', 'do'],
    },
    {
      text: 'An unauthorised third party gained access to personal data of our members. We regret this incident.',
      slots: ['count', 'what', 'do'],
    },
    {
      text: 'On Monday a laptop with patient files was stolen from our practice. We informed all those affected.',
      slots: ['count', 'what', 'do'],
    },
  ],
  silent: [
    'On 3 April someone copied data from one of our servers: names and work email addresses of 18,400 users at 212 companies. All have had a letter with what to do.',
    'We protect your data against cyberattacks with two keys.',
    'According to the press our competitor had a data breach.',
    'Every second company has suffered a data breach, a new study says.',
    'No customer data was stolen.',
    'You can now view your invoices in our app.',
    'What if attackers copied our customer data tomorrow?',
    'In 2017 we were hacked, and I slept in the office.',
  ],
};
