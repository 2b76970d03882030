import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

export default defineFrame({
  id: 'en/misconduct',
  language: 'en',
  isGrave: true,
  announces: [
    'allegation(s|)|accusation(s|)|suspicion(s|)|investigation(s|)|complaint(s|)|charges|inquiry|probe|proceedings ..3 against|into|concerning|involving|about ..3 us|our|me|one_of_our|a_member|employee|colleague|manager|executive|board|company',
    'prosecutor(s|)|police|regulator|competition_authority|tax_authorities|customs|investigators|fraud_squad|authorities ..4 searched|raided|investigating|visited|search|raid|seized|in ..4 our|us|offices|premises',
    'raid|search|dawn_raid ..3 at|of|in|on our',
  ],
  announcesAll: [
    [
      own,
      [
        'misconduct|wrongdoing|harassment|bullying|irregularities|improprieties|impropriety|inappropriate_behaviour|inappropriate_behavior|inappropriate_conduct|transgression(s|)|grievances|breach_of_our_code|breaches_of_our_code|violation_of_our|violations_of_our|discrimination_complaint|racist_incident|racist_remarks|sexist_remarks|toxic_culture|embezzlement|bribery|fraud_case|corruption|non-compliance|compliance_breach|compliance_case|compliance_matter|compliance_issue',
        'allegation(s|)|accusation(s|) ..6 serious*|investigat*|examin*|review*|aware|look*|clarif*|inquiry|independent|made|raised|known',
        'behaviour|behavior|conduct ..5 not ..4 values|standards|tolerate|accept|acceptable|live',
        'no|zero place|tolerance ..2 for|in ..4 company|house|organisation|us|here|racism|harassment|behaviour|discrimination|misconduct',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'no|not|never|without ..3 misconduct|allegations|suspicion|investigation|complaint|complaints|irregularities',
    'whistleblowing|whistleblower|hotline ..4 reports|accepts|open|confidential',
    'training|seminar|prevention|workshop|policy|guideline(s|)|course',
    'baseless|unfounded|absurd|untrue|groundless',
    'heart_rhythm|heartbeat|menstrual',
  ],
  instead: ['en/reaction', 'en/apology', 'en/vague-news', 'en/vague-action', 'en/vague-success'],
  slots: [
    {
      id: 'what',
      question: 'misconductWhat',
      answers: [
        'harass*|fraud|bribe(s|ry|d)|corruption|embezzl*|bullying|bullied|racis*|sexis*|discriminat*|assault*|laundering|tax_evasion|price-fixing|price_fixing|cartel|forged|falsif*|insult*|violence|working_hours|unpaid_overtime|insider_trading|invoiced|billed|overbilled|hygiene|copied|plagiaris*|touched|shouted|minimum_wage|expenses|dumped|polluted|manipulat*|theft|stole|stolen|nepotism|abuse*|threat*|paid|pay|price|prices|safety|emission*|data|tender|contract|contracts|remarks|joke|jokes|emails|photo|photos',
      ],
    },
    {
      id: 'done',
      question: 'misconductDone',
      answers: [
        'suspended|dismissed|released|on_leave|leave_of_absence|sacked|fired|resigned|stepped_aside|stood_down|left_the_company|warned|written_warning|banned|reported_to_the_police|pressed_charges',
        'law_firm|solicitors|barrister|auditor(s|)|external|independent|outside|ombuds*|special_audit|prosecutor|prosecutors|cooperating|co-operating|police',
        '<contact>',
        'by|until|on|since <month>|<weekday>',
        'report ..3 published|publish|by|in|public',
      ],
    },
    { id: 'when', question: 'misconductWhen', answers: ['<moment>'] },
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
    { text: 'On Tuesday prosecutors searched our offices. We carry on working.', slots: ['what'] },
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
