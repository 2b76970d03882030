import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history } from '../english-guards';

const records =
  'data|customer_data|personal_data|records|customer_records|patient_records|patient_files|files|e-mail_addresses|email_addresses|addresses|passwords|credentials|details|contact_details|bank_details|payment_details|card_details|information|account_numbers|accounts|names|invoices|documents|medical_records|health_records|application_documents|salary_data|payslips|mailing_list|database|backup|customer_database|phone_numbers|cvs|personnel_files';

export default defineFrame({
  id: 'en/data-breach',
  language: 'en',
  isGrave: true,
  announces: [
    'person|persons|party|somebody|someone|stranger|strangers|outsider|employee|colleague ..3 able|could|was_able|managed ..3 look|read|see|get|log|enter|access ..5 mailbox|mailboxes|inbox|account|accounts|emails|files|system|systems|database|records|server',
    'irregularity|irregularities|anomaly|anomalies|vulnerability|intrusion|compromise|security_gap|security_flaw|loophole|security_hole ..6 database|databases|systems|system|data|servers|it|network|portal|website|accounts|environment|customer',
    'data|information|records|details|accounts ..4 may|might|could|potentially|possibly ..4 exposed|affected|accessed|compromised|concerned|viewed|involved|leaked|stolen|seen|impacted|disclosed',
    'it|systems|network|servers ..4 victim|target ..6 attack|attackers|criminals|hackers',
    'event|incident|occurrence|situation|matter|issue ..5 concern|concerning|affect|affecting|involving|involves|regarding|impact|impacting|relating ..4 information|data|records|accounts|details|privacy',
    'unusual|suspicious|irregular|unauthorised|unauthorized|unlawful|illegal|criminal|malicious|strange activity|activities|access|accesses|attack|traffic|log-ins|logins|intrusion ..8 our|we|systems|network|servers|database|customer|customers|data|account|accounts',
    'we|our|us ..8 criminal_attack|digital_attack|it_attack|attack_on_our|targeted_attack|criminal_hackers|hackers|hacker_attack|hacking|intrusion|break-in_to_our_systems|break-in_on_our|extortion|blackmail|phishing_attack|malware|encrypted_by|trojan|virus_in',
    'email|e-mail|mail|message|newsletter|letter|file|spreadsheet|list|attachment|fax|parcel ..8 wrong|mistakenly|accidentally|by_mistake|inadvertently ..4 list|address|addresses|recipients|recipient|mailbox|sent|attached|people|hands|person|mailing_list|customer|patient|forwarded|everyone|visible',
    'email|e-mail|mail|newsletter ..4 open|visible ..2 cc|distribution|recipients|addresses',
    'files|documents|data|records|list|lists|photos|invoices|applications|information|database|backup|contracts|addresses|details ..8 turned_up|appeared|surfaced|were_found|was_found|visible|public|online|on_the_internet|on_the_web|dark_web|darknet|openly|for_sale|unprotected|unencrypted|without_a_password|without_password|leaked|disclosed',
    'third_party|third_parties|outsiders|strangers|unknown_persons|unknown_people|unauthorised_persons|somebody|someone|employee|colleague|former_employee|attackers|intruders ..5 access|accessed|saw|see|looked_at|viewed|opened|read|copied|downloaded|obtained|got_hold_of|took ..6 data|files|records|information|details|documents|patient|customer|accounts|emails|addresses|passwords|invoices|salaries',
    'stick|laptop|drive|tablet|phone|folder|notebook|backup|disk|binder ..6 data|files|records|details|list|names|documents ..5 missing|lost|stolen|disappeared|mislaid|vanished|left_on|left_in',
    'could|able ..2 be|to ..1 seen|viewed|read|opened|accessed|downloaded|see|view|read ..4 in|on|by|via|through|other|others|without|anyone|of',
    'customers|users|patients|members|tenants ..3 see|saw|seen|shown|view|viewed|read|open ..2 others|other|each_other|somebody_else|someone_else|strangers|one_another',
    'our ..4 breach|cyberattack|cyber-attack|cyber_attack|ransomware|hack|data_leak|data_breach|security_incident|cyber_incident|data_incident|privacy_incident|it_security_incident|cybersecurity_incident',
    'we ..8 data_breach|data_leak|cyberattack|cyber-attack|cyber_attack|ransomware|security_incident|security_breach|cyber_incident|data_incident|privacy_incident|cybersecurity_incident|security_event|unauthorised_access|unauthorized_access|data_loss',
    'data_breach|data_leak|cyberattack|cyber-attack|cyber_attack|ransomware_attack|security_incident|security_breach|cyber_incident|data_incident|privacy_incident|cybersecurity_incident|unauthorised_access|unauthorized_access ..8 us|our|we|affected|affecting|involving|concerning',
    'we|our ..4 was|were|been|got|get hacked|breached|compromised|ransomed',
    'we|our ..5 targeted_by|victim_of|victims_of|target_of|fell_victim|fallen_victim|attacked_by ..3 attack|attackers|criminals|hackers|ransomware|cyber*|cybercriminals',
  ],
  announcesAll: [
    [
      [`${records}`],
      [
        'stolen|leaked|breached|compromised|exposed|hacked|copied|exfiltrated|accessed|viewed|downloaded|published_online|made_public|encrypted_by|intercepted|scraped|misdirected|disclosed|taken_from|fell_into|fallen_into|ended_up|found_online|dark_web|darknet|freely_accessible|publicly_accessible|openly_accessible|publicly_available|visible_to|visible_online|accessible_to|accessible_from|accessible_online|accessible_without|accessible_via|seen_by|unprotected|unauthorised|unauthorized|wrong_recipient|wrong_recipients|wrong_address|wrong_person|open_to_anyone|unsecured',
        'could|able ..3 view|viewed|access|accessed|see|seen|read|download|downloaded|open|opened|retrieve|retrieved|reach|reached',
        'someone|attacker|attackers|intruder|intruders|hackers|criminals|third_party|third_parties|unknown_persons|unauthorised_persons|outsiders ..3 copied|stole|accessed|took|viewed|downloaded|gained|obtained|encrypted|had|got|been',
        'access was|had_been possible|gained',
        'lost|missing|stolen ..3 laptop|stick|drive|disk|usb|phone|folder|backup',
        'laptop|stick|drive|disk|usb|phone|folder ..4 lost|missing|stolen',
        'sent|emailed|mailed|posted ..4 wrong|strangers|everyone|all_recipients',
      ],
      [
        '<own>|your|some_of_you|customers|patients|members|users|guests|students|employees|applicants|clients',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    '^ if|imagine|suppose|what_if|whenever|should|would|could|how|why|is|are|do|does|can',
    'scenario(s|)|simulat(e|ed|ion)|drill|rehears*|exercise|practise|practised|practiced|stress_test|webinar|survey|study|studies|podcast|insurance|workshop|training|training_course|phishing_test',
    'protect(s|ed|ing|ion|)|prevent(s|ed|ing|ion|)|guard|defend(s|ed|ing|)|avoid|secure_against|so_that_nobody|resilience|resilient|rarely|every_second|threat_of',
    'no|not|never|without|neither|nor|nobody|none ..6 stolen|leaked|breached|compromised|exposed|copied|accessed|lost|viewed|hacked|affected|breach|incident|leak|attack|access|taken|seen|visible',
    'publish(ed|)_our|open_data|open_source|our_report|annual_report|figures|paper|stolen_bike|survey_data',
    'most ..2 breaches|attacks|incidents',
    'now|will_be|easily|freely ..2 accessible_to ..2 customers|everyone|users|all',
    'download|read|see|find|view ..4 details|documents|information|report ..4 website|here|below|link|page|app|online|portal',
    'you|users|customers|members|clients|patients|guests can|will ..1 access|view|see|download|open',
    'wheelchair|copied_from_nature|our_price|visible_from',
    'exposed to ..3 heat|light|risk|noise|weather|ideas',
  ],
  instead: [
    'en/apology',
    'en/outage',
    'en/vague-news',
    'en/vague-action',
    'en/vague-success',
    'en/bold-claim',
    'en/incident',
    'en/reaction',
    'en/delay',
  ],
  slots: [
    {
      id: 'count',
      question: 'breachCount',
      answers: [
        '<number> ..4 customer(s|)|user(s|)|client(s|)|guest(s|)|patient(s|)|member(s|)|people|employee(s|)|colleague(s|)|applicant(s|)|account(s|)|address(es|)|record(s|)|card(s|)|subscriber(s|)|student(s|)|passenger(s|)|tenant(s|)|file(s|)|parent(s|)|families|supplier(s|)|donor(s|)|contract(s|)|policyholders|households|persons|compan(y|ies)|data_sets|datasets|files|residents|invoices|email_addresses|payslips|letters|emails|pupils|candidates|cvs|order(s|)|dealers',
        '<number> of you|our|us|them',
        '<share> of',
        'all|every|each|everyone|everybody ..3 customers|users|clients|patients|members|employees|accounts|customer|user|who',
        'one|single|a ..1 customer|client|patient|user|person|employee',
        'nobody|no_customer|no_customers|none_of_you|no_personal',
        'affects|affected|concerns|concerned ..2 <number>|all',
        'dozens|hundreds|thousands|tens_of_thousands|millions of',
      ],
    },
    {
      id: 'what',
      question: 'breachWhat',
      answers: [
        'name(s|)|e-mail_address(es|)|email_address(es|)|phone_number(s|)|date(s|)_of_birth|birth_dates|postal_address(es|)|home_address(es|)|bank_details|account_number(s|)|iban(s|)|card_number(s|)|credit_card(s|)|card_details|payment_details|payment_data|passport(s|)|id_card(s|)|diagnoses|diagnosis|prescriptions|salaries|salary|payslips|invoices|order_history|contact_details|email_addresses_only|x-rays|cvs|application_letters|marks|grades|social_security|insurance_numbers|tax_numbers|addresses|photos|contracts|booking_dates|meter_readings|lab_results|test_results|signatures|user_names|usernames|hashed',
        'passwords ..4 not|were|are|stored|stolen|in|and|or|nor',
        'no|not|neither|nor ..3 passwords|payment|bank|card|medical',
      ],
    },
    { id: 'when', question: 'breachWhen', answers: ['<moment>', 'on|between|since|from|until <number>'] },
    {
      id: 'do',
      question: 'breachDo',
      answers: [
        '<contact>',
        'change|reset|renew|replace ..4 password(s|)|card|cards|pin',
        'phishing|letter(s|)|suspicious|careful|be_wary|be_alert|watch_out|look_out|delete|ignore_any|do_not_click|do_not_open|block|credit_monitoring|two-factor|monitor_your|check_your|nothing_you_need|no_action|you_need_not|do_not_need_to|by_post',
        'informed|notified|wrote_to|written_to|told ..3 each|all|every|affected|them|everyone|companies|customers',
        'affected ..4 letter|informed|told|contacted|notified|hear|email',
        'we|i ..2 inform|contact|notify|write|call|phone|written|informed|contacted|notified|called|phoned|told',
      ],
    },
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
      slots: ['count', 'what', 'when'],
    },
    {
      text: 'Last week we were hacked. We take the protection of your data very seriously.',
      slots: ['count', 'what', 'do'],
    },
    {
      text: 'An unauthorised third party gained access to personal data of our members. We regret this incident.',
      slots: ['count', 'what', 'when'],
    },
    {
      text: 'On Monday a laptop with patient files was stolen from our practice. We informed all those affected.',
      slots: ['count', 'what'],
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
