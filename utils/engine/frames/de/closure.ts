import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

const closing = [
  'schliess(en|e|t)|aufgeben|aufgegeben|stillgelegt|dicht|aufgeloest|einstellen|eingestellt|verlager*|verlegen|zusammenlegen|zusammengelegt|schluss',
  'geschlossen ..1 werden|wird|haben|$',
  'nicht ..1 fortzufuehren|fortfuehren|weiterbetreiben|halten|fortgefuehrt',
  'geb(en|e) ..8 auf',
  'leg(en|t) ..8 still|zusammen',
  'mach(en|e|t) ..6 zu',
  'stell(en|t) ..8 ein',
  'verabschied(en|e) ..4 vom|von ..2 <site>',
  'kein(e|en|) ..2 zukunft|perspektive',
  'nicht_laenger|nicht_mehr ..2 betreib*|betrieben',
  'zum_letzten_mal|letzten_mal|letztmals',
];

/** Coombs, SCCT: instructing and adjusting information first */
export default defineFrame({
  id: 'de/closure',
  language: 'de',
  isGrave: true,
  announces: [],
  announcesAll: [
    [[...own, '<deadline>|endgueltig|fuer_immer'], closing, ['<site>']],
    [
      own,
      [
        'zieh(en|t) uns ..6 aus ..6 zurueck',
        '*schliessung|stilllegung|geschaeftsaufgabe|insolvenzantrag',
        'insolvenz ..4 angemeldet|anmelden|beantragt|beantragen',
        'letzte(n|r|) ausgabe',
      ],
    ],
  ],
  unless: [
    ...elsewhere,
    'nicht|nie|kein(e|en|) ..4 schliess*|geschlossen|aufgeben',
    'schliess(en|e|t) ..8 nicht|ab|ein|aus|an|luecke*|kreis|vertrag|vertraege|partnerschaft',
    'feiertage*|betriebsferien|*umbau|sanierung|voruebergehend|urlaub|weihnachten|ruhetag',
    'um <number> uhr',
    'kunde(n|) <site>',
    '*eroeffn*|betriebsrat',
    'stell(en|t) ..6 <people> ..6 ein',
  ],
  instead: [...blanketFrames, 'de/layoffs', 'de/restructuring', 'de/apology'],
  slots: [
    {
      id: 'affected',
      question: 'closureAffected',
      answers: [
        '<number> ..4 <people>|<jobs>',
        'alle|allen|saemtliche ..4 <people>|<jobs>',
        'niemand|aushilfe(n|)|zu_zweit',
        'kein(e|er|en) ..2 <people>',
      ],
      unless: ['schliesse|mache|gebe ..1 ich', 'ich ..8 schliesse|zumache|aufgebe'],
    },
    {
      id: 'terms',
      question: 'closureTerms',
      exact: { phrases: ['<number> ..2 <people>'], question: 'closureTermsOf' },
      answers: ['<terms>'],
      unless: ['schliesse|mache|gebe ..1 ich', 'ich ..8 schliesse|zumache|aufgebe'],
    },
    { id: 'when', question: 'closureWhen', answers: ['<deadline>', 'heute|morgen|gestern'] },
    { id: 'why', question: 'closureWhy', answers: ['<reason>', 'kosten|miete|umsatz|auflage|*preise'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Heute Morgen hat der Aufsichtsrat entschieden, dass wir das Werk in Sangerhausen schließen. Der Grund sind die Kosten.',
      slots: ['affected', 'terms'],
    },
    {
      text: 'Wir ziehen uns zum Jahresende aus Görlitz zurück und bündeln unsere Produktion in Bautzen. Ich danke allen.',
      slots: ['affected', 'terms', 'why'],
    },
    {
      text: 'Unsere Filiale in Husum geben wir auf, der Standort rechnet sich nicht mehr. Alle acht Kolleginnen wechseln nach Flensburg.',
      slots: ['when'],
    },
    {
      text: 'Wir stellen die Produktion in Apolda zum 30. Juni ein. Betroffen sind 60 Beschäftigte. Grund ist die gesunkene Nachfrage.',
      slots: ['terms'],
    },
  ],
  silent: [
    'Zum 30. Juni schließen wir die Filiale in Suhl. Die sechs Kolleginnen wechseln nach Meiningen, der Mietvertrag läuft aus und lohnt sich nicht mehr.',
    'Wir haben unsere neue Halle bezogen. Endlich regnet es nicht mehr auf die Fräse.',
    'Am 30. September schließen wir unser Lager in Hoyerswerda. 84 Menschen verlieren ihre Arbeit, es gibt einen Sozialplan. Der Grund: Unser größter Kunde hat gekündigt.',
    'Nach 41 Jahren schließe ich am 31. Januar meinen Buchladen, weil ich keine Nachfolge gefunden habe.',
    'Zwischen den Feiertagen schließen wir unser Werk wie jedes Jahr.',
    'Wir schließen das Geschäftsjahr mit einem kleinen Gewinn ab.',
    'Wir schließen unser Werk in Gera nicht, auch wenn es so in der Zeitung stand.',
    'Viele Firmen schließen gerade ihre Standorte. Mich macht das nachdenklich.',
    'Heute um 18 Uhr schließen wir unser Büro früher, es wird gegrillt.',
    'Mit der neuen Linie schließen wir eine Lücke im Angebot.',
  ],
};
