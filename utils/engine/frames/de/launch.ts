import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere } from '../german-guards';

const machine = 'ki|ai|ki-*|*assistent|*assistentin|*chatbot|kuenstliche*_intelligenz';

export default defineFrame({
  id: 'de/launch',
  language: 'de',
  announces: [
    'neue(s|r|) <capital> ..6 veraender(n|t)|revolution*',
    `${machine} ..5 ist|geht|startet ..3 da|live|ab_sofort`,
    `stell(en|t) ..4 ${machine} ..4 vor`,
  ],
  announcesAll: [
    [
      ['<own>|endlich|heute|jetzt'],
      [
        '*launch*|release|weltpremiere|enthuell*|praesentieren|ist_da|geht_live|live|neue_app|neue_plattform',
        'bring(en|t) ..6 auf_den_markt',
        'auf_den_markt gebracht|bringen',
        'stell(en|t)|fuehr(en|t) ..6 neu(e|en|er|es) ..6 vor|ein',
        `neu(e|er|es|en) ..2 ${machine}`,
      ],
      [
        `revolution*|bahnbrechend*|einzigartig*|gamechanger|neue(n|r|)_aera|meilenstein|innovation|innovativ*|massstaebe|veraender(n|t)|verwandel*|zukunft|${machine}`,
      ],
    ],
  ],
  unless: [...elsewhere, 'nicht ..3 vor|ein|auf_den_markt', 'kollegin|kollege|kandidat*'],
  instead: blanketFrames,
  slots: [
    {
      id: 'data',
      question: 'launchData',
      onlyIf: [machine],
      answers: [
        '*speicher* ..2 nicht|nichts|keine',
        'daten ..6 *speicher*|geloescht|server*|rechenzentrum|verlassen|nicht',
        'mensch*|<people>|arzt|aerztin|wir ..4 prueft|pruefen|entscheidet|entscheiden|kontrollier*|freigibt|freigeben',
        'haft*|datenschutz*|fehlerquote|irrt|fehler ..3 <number>',
      ],
    },
    {
      id: 'does',
      question: 'launchDoes',
      answers: [
        '<number> ..2 <capital>',
        'kann|koennen|misst|erkennt|rechnet|spart|ersetzt|prueft|zeigt|heizt|uebersetzt|verbindet|berechnet|beantwortet|versteht|kostet',
        'damit|womit|statt ..8 <capital>',
      ],
    },
    {
      id: 'when',
      question: 'launchWhen',
      answers: [
        '<moment>|<contact>|<money>',
        'erhaeltlich|verfuegbar|*bestell*|lieferbar|beta|testphase|testen',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Wir präsentieren stolz unsere bahnbrechende Innovation: Nordlicht.', slots: ['does', 'when'] },
    {
      text: 'Unser neuer Gamechanger ist endlich gelauncht! Ein Meilenstein für das ganze Team.',
      slots: ['does', 'when'],
    },
    { text: 'Im Herbst bringen wir eine Revolution auf den Markt.', slots: ['does'] },
    {
      text: 'Wir stellen unser neues System vor, es wird neue Maßstäbe setzen. Bleibt gespannt.',
      slots: ['does', 'when'],
    },
  ],
  silent: [
    'Heute bringen wir unsere neue Waage auf den Markt. Sie misst auf ein halbes Gramm genau und kostet 89 Euro.',
    'Gestern Abend ist Polarstern live gegangen.',
    'Wir stellen unsere neue Kollegin vor: Maren Holt.',
    'Laut Medienberichten bringt die Konkurrenz eine Innovation auf den Markt.',
    'Damals wollten wir mit einem bahnbrechenden Gerät auf den Markt.',
  ],
};
