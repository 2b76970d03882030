import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis } from '../english-guards';

const few =
  'some|several|a_number_of|a_few|various|certain|selected|a_handful_of|a_limited_number_of|a_small_number_of|a_large_number_of|a_significant_number_of|individual|isolated|a_group_of|a_portion_of|part_of_our|parts_of_our|part_of_the|parts_of_the|numerous|a_couple_of|a_series_of|multiple|a_range_of|a_limited_amount_of|a_certain_number_of|quite_a_few';
const things =
  'customer(s|)|client(s|)|guest(s|)|patient(s|)|passenger(s|)|user(s|)|member(s|)|tenant(s|)|student(s|)|household(s|)|account(s|)|order(s|)|parcel(s|)|batch(es|)|unit(s|)|vehicle(s|)|car(s|)|device(s|)|product(s|)|site(s|)|store(s|)|branch(es|)|location(s|)|plant(s|)|position(s|)|role(s|)|job(s|)|employee(s|)|colleague(s|)|worker(s|)|team_member(s|)|staff|team(s|)|workforce|record(s|)|file(s|)|invoice(s|)|contract(s|)|flight(s|)|train(s|)|deliver(y|ies)|case(s|)|incident(s|)|complaint(s|)|injur(y|ies)|machine(s|)|region(s|)|network|supplier(s|)|portfolio|tickets|bookings|letters|payments|families|apprentices|trainees|shifts|beds|wards|courses|routes';

export default defineFrame({
  id: 'en/vague-number',
  language: 'en',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [],
  announcesAll: [
    [
      [`${few} ..3 ${things}`],
      [
        'affected|impacted|hit|hurt|lost|lose|losing|closed|close|closing|cut|cutting|delayed|cancelled|injured|concerned|leave|leaving|ways|withdrawn|recalled|stopped|reduce|reducing|reduced|fail|failed|failing|faulty|defective|wrong|wrongly|late|missing|stolen|leaked|exposed|seen|viewed|error|errors|complained|complaints|waiting|stranded|overcharged|discontinued|eliminated|moved|move|sell|selling|sold|raise|raised|increase|increased|without|not|could|unable|problem|problems|delay|delays|disruption|issue|issues|can|may|fewer|dismissed|redundant|go|goodbye|farewell',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'told|tell|ask|asked|say|said|write|wrote|think|thought|like|love ..2 me|us|you',
    `not just|only ..2 ${few}`,
  ],
  instead: ['en/vague-news'],
  slots: [
    {
      id: 'count',
      question: 'vagueNumber',
      answers: [
        `<number> ..4 ${things}|people|men|women|children|of`,
        '<number> of ..2 you|us|them|our|the',
        '<share>',
        'all|every|none|nobody|each ..3 ' + things,
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'A limited number of contracts contained a wrong date, and letters were late.',
      slots: ['count'],
    },
    { text: 'Several of our deliveries went missing last week.', slots: ['count'] },
    { text: 'In isolated cases tickets were wrongly cancelled.', slots: ['count'] },
    { text: 'Unfortunately some tenants will have to move while we work.', slots: ['count'] },
  ],
  silent: [
    'Some tenants will have to move while we work: 14 families, for six weeks.',
    'Some guests told us they could not sleep.',
    'I have had some colleagues for twenty years.',
    'Several suppliers of ours visited us yesterday.',
  ],
};
