import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, history, hypothesis, own } from '../german-guards';

const firm =
  'gmbh|ag|unternehmen|firma|sparte|*geschaeft|anteile|*mehrheit|start-up|tochter*|gruppe|se|wettbewerber*|mitbewerber*|eigentuemer|investor|finanzinvestor|*bank|verlag';

export default defineFrame({
  id: 'de/deal',
  language: 'de',
  isGrave: true,
  announces: [
    'gehoer(t|en) ..5 zu_uns|uns|zur_familie|zur_gruppe',
    'teil unserer|der familie|gruppe',
    'uebernahme ..5 abgeschlossen|perfekt|unterzeichnet|unterschrieben|bekannt*',
    'fusionieren ..4 mit',
    'fusion|zusammenschluss ..6 mit|beschlossen|zugestimmt',
    'neue(n|r|) *eigentuemer|gesellschafter|investor',
    'deal ..2 perfekt|unterschrieben|durch',
  ],
  announcesAll: [
    [
      own,
      [
        `uebernehm(en|e)|kauf(en|e)|erwerben|uebernimmt|kauft|erwirbt|verkauf(en|t) ..7 ${firm}`,
        `${firm} ..8 uebernommen|gekauft|erworben|verkauft|uebernehmen|kaufen|verkaufen`,
        'schliess(en|t) ..2 uns|sich ..5 zusammen|an',
      ],
    ],
  ],
  unless: [
    ...history,
    ...hypothesis,
    'laut|medienbericht*|konkurrenz',
    'uebernehm(en|e) ..3 verantwortung|kosten|auszubildende*|azubi*|rolle|fuehrung',
    'gekauft|kaufen|kauft ..1 <number>',
  ],
  instead: [...blanketFrames, 'de/partnership'],
  slots: [
    {
      id: 'staff',
      question: 'dealStaff',
      answers: [
        '<people>|<jobs>|<staff> ..8 behalten|bleiben|bleibt|uebernommen|gehen|wechseln|weiter|sicher',
        'alle|saemtliche|<number>|ihre ..3 <people>|<jobs>',
        'behalten|uebernehmen ..4 <people>|vertraege',
        'stellen ..3 streichen|abbau*|nicht',
        'betriebsbedingt*|standortgarantie|kuendigungen',
      ],
    },
    {
      id: 'price',
      question: 'dealPrice',
      audiences: ['investors'],
      answers: ['<money>', 'kaufpreis|stillschweigen|preis'],
    },
    {
      id: 'customers',
      question: 'dealCustomers',
      audiences: ['customers'],
      answers: ['<customers> ..8 bleib*|aendert|nichts|weiter'],
    },
    { id: 'when', question: 'dealWhen', answers: ['<moment>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir übernehmen zum 1. Januar die Sanders Antriebstechnik GmbH und stärken damit unser Kerngeschäft.',
      slots: ['staff'],
    },
    {
      text: 'Wir haben unsere Sparte Gebäudetechnik an einen Finanzinvestor verkauft.',
      slots: ['staff', 'price', 'when'],
      audience: 'investors',
    },
    {
      text: 'Der Aufsichtsrat hat heute dem Zusammenschluss zugestimmt: Wir fusionieren mit der Volksbank Altmark.',
      slots: ['staff'],
    },
    {
      text: 'Unsere Gesellschafter haben die Mehrheit an einen neuen Eigentümer verkauft. Ein guter Tag.',
      slots: ['staff', 'when'],
      audience: 'employees',
    },
  ],
  silent: [
    'Wir übernehmen die Bäckerei Schulz in Torgau. Alle elf Beschäftigten bleiben, die Brötchen auch.',
    'Wir übernehmen zum 1. Januar die Sanders GmbH. Alle 84 Beschäftigten behalten ihre Verträge und ihren Standort.',
    'Wir übernehmen Verantwortung für unser Unternehmen und seine Lieferkette.',
    'Wir übernehmen alle Auszubildenden, das gab es in unserem Werk seit 2018 nicht.',
    'Laut Medienberichten kauft die Konkurrenz ein Start-up.',
    'Wir haben 40 Lastenräder gekauft.',
    'Damals haben wir die kleine Firma Huber übernommen.',
  ],
};
