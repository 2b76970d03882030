import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

const cut = [
  'abbauen|abzubauen|abgebaut|streichen|zu_streichen|streicht|gestrichen|wegfallen|entfallen|entfaellt|reduzier*|kuerzen',
];

/** Coombs, SCCT: instructing and adjusting information first */
export default defineFrame({
  id: 'de/layoffs',
  language: 'de',
  isGrave: true,
  announces: [
    '<number> ..2 <people> ..6 kartons|schreibtische',
    'weniger <jobs> ..3 geben|brauchen',
    'weniger <people>|haenden|personal ..4 schaffen|auskommen|arbeiten|erreichen',
  ],
  announcesAll: [
    [
      [...own, '<site>|<deadline>|heute|gestern|<weekday>|dabei|leider'],
      [...cut, 'nachbesetzt|nachbesetzen', 'fallen|faellt ..6 weg', 'bau(en|t) ..8 ab'],
      ['<jobs>'],
    ],
    [own, ['<staff>'], ['pass(en|t) ..8 an', 'kleiner|schrumpf*']],
    [
      own,
      [
        '<people>|<staff>|*belegschaft|personaldecke ..8 freisetzen|freizusetzen|freigesetzt|freistellen|freizustellen|trennen|getrennt|loesen|verabschieden|entlassen|kuendigen|anpassen|anzupassen|angepasst|reduzier*|heranzufuehren|verkleiner*|verschlank*|abbauen|abzubauen|abgebaut',
        'trenn(en|t|ten)|verabschied(en|eten) ..2 uns|sich ..4 von ..5 <people>|<staff>',
        '<people>|wer ..3 verlier(en|t) ..4 arbeit|job|stelle|arbeitsplatz',
        '<people> ..6 muessen ..4 gehen',
        'kleinere(n|r|m) ..1 <staff>',
        'befristete* ..1 *vertraege|stellen',
        'personalabbau|stellenabbau|sozialplan|entlassung(en|)|kurzarbeit|minderleister*',
        'unteren|schwaechsten <number> prozent|%',
      ],
    ],
  ],
  unless: [
    ...elsewhere,
    'kein(e|er|en) ..3 <jobs>|<people>|kuendigung*|entlassung*|kurzarbeit|sozialplan',
    '<jobs> ..4 nicht|nie|erhalten ..2 streichen|gestrichen|abbauen|bleiben',
    'streichen ..3 nicht',
    'stell(en|t) ..8 ein',
    'ruhestand|rente|jubilaeum|rechenzentrum|server|maschine(n|)|abgelehnt',
  ],
  instead: [...blanketFrames, 'de/restructuring', 'de/apology'],
  slots: [
    {
      id: 'count',
      question: 'layoffsCount',
      answers: [
        '<number> ..4 <jobs>|<people>',
        '<number> von|unserer|unsere|der <number>|<jobs>|<people>',
        'jede(r|n|s|) <ordinal>',
        'von <number> auf',
      ],
    },
    {
      id: 'terms',
      question: 'layoffsTerms',
      exact: { phrases: ['<number> ..4 <jobs>'], question: 'layoffsTermsOf' },
      answers: ['<terms>'],
    },
    { id: 'when', question: 'layoffsWhen', answers: ['<deadline>|heute|gestern'] },
    { id: 'why', question: 'layoffsWhy', answers: ['<reason>', 'um ..8 zu'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Der Beirat hat am Montag beschlossen, die Personalstärke am Standort Nabburg an die Auslastung heranzuführen. Die Gespräche haben begonnen.',
      slots: ['count', 'terms', 'when'],
    },
    {
      text: 'Heute mussten wir uns leider von einigen großartigen Kolleginnen und Kollegen trennen. Danke für alles, was ihr für uns getan habt.',
      slots: ['count', 'terms', 'why'],
    },
    {
      text: 'Wir bauen bis Ende 2027 rund 300 Stellen ab, weil die Nachfrage nach Getrieben dauerhaft gesunken ist.',
      slots: ['terms'],
    },
    {
      text: 'Um wieder profitabel zu werden, werden wir künftig mit einem deutlich kleineren Team arbeiten.',
      slots: ['count', 'terms', 'when'],
    },
    {
      text: 'Unsere Kapazitäten passen wir im Herbst an die Auftragslage an. Das betrifft vor allem die Montage.',
      slots: ['count', 'terms', 'why'],
    },
    {
      text: 'In der Verwaltung fallen Stellen weg, das haben wir gestern dem Betriebsrat mitgeteilt.',
      slots: ['count', 'terms', 'why'],
    },
  ],
  silent: [
    'Wir streichen bis Juni 38 Stellen im Vertrieb, weil das Händlergeschäft weggebrochen ist. Kündigungen gibt es keine, alle wechseln in den Kundendienst oder gehen mit Abfindung.',
    'Den Vorschlag, die schwächsten zehn Prozent zu verabschieden, haben wir gestern abgelehnt.',
    'Wir streichen bis Ende März 46 unserer 310 Stellen, weil unser größter Kunde gekündigt hat. Mit dem Betriebsrat haben wir einen Sozialplan vereinbart.',
    'Wenn Firmen Stellen streichen, erfahren es die Leute oft aus der Zeitung. Das muss anders gehen.',
    'Wir streichen keine Stellen. Die Gerüchte sind falsch.',
    'Damals, 2009, mussten wir uns von jedem zehnten Kollegen trennen. Ich vergesse das nicht.',
    'Laut Medienberichten will unser Wettbewerber Nordstahl 400 Stellen abbauen.',
    'Wir stellen im Frühjahr 40 Kolleginnen und Kollegen für die Montage ein.',
    'Nach 31 Jahren verabschieden wir uns von Kollegin Petra Sommer in den Ruhestand.',
    'Wir haben unsere Kapazitäten im Rechenzentrum angepasst, die Seite lädt jetzt schneller.',
  ],
};
