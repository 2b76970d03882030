import { defineFrame, type FrameExamples } from '../define';
import { hearsay } from '../german-guards';

const survey = 'studie(n|)|umfrage(n|)|untersuchung(en|)|befragung(en|)|forschung|statistik(en|)';

export default defineFrame({
  id: 'de/study',
  language: 'de',
  scope: { reply: false },
  announces: [
    `${survey} ..3 zeig(en|t)|beleg(en|t)|beweis(en|t)|bestaetig(en|t)|sag(en|t)|gemacht`,
    `laut ..2 ${survey}`,
    `zeig(en|t)|beweis(en|t)|beleg(en|t) ..3 ${survey}`,
    '<number> prozent|% der|aller <people>|deutschen|unternehmen|firmen|fuehrungskraefte*|verbraucher*|<customers>',
    '<number> von <number> deutschen|unternehmen|<people>|<customers>|fuehrungskraeften',
    'wissenschaftlich erwiesen|bewiesen|belegt',
  ],
  unless: [
    ...hearsay,
    'kein(e|) ..2 studie|umfrage|befragung',
    '<own> ..1 <people>|<customers>',
    'nicht_besser|teilnehmen|klinische*',
  ],
  slots: [
    {
      id: 'source',
      question: 'studySource',
      answers: [
        'von|der|des ..2 *universitaet|*hochschule|*institut*|bundesamt*|stiftung|ministeri*|krankenkasse|ihk|kammer|gallup|fraunhofer*|uni',
        '*universitaet|*institut|bundesamt|*hochschule|forsa|gallup|bitkom|verband|*kasse|*kassen|statistische*|*bericht|quelle|link|https',
        'wir ..6 befragt|umfrage|gefragt|ausgewertet',
        'unser(e|er|) ..1 umfrage|befragung|studie',
        'laut|zufolge <capital>',
        'ergebnis der studie',
      ],
    },
    {
      id: 'sample',
      question: 'studySample',
      onlyIf: ['umfrage|befragung|befragt'],
      answers: [
        '<number> ..3 befragt*|teilnehm*|<people>|<customers>|antworten|teilgenommen',
        'befragt ..4 <number>',
        'stichprobe',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Studien zeigen: Wer gut schläft, führt besser. Deshalb gibt es bei uns keine Termine vor neun.',
      slots: ['source'],
    },
    { text: 'Eine aktuelle Studie belegt, dass Teams mit Hund produktiver sind.', slots: ['source'] },
    {
      text: '73 Prozent der Beschäftigten haben innerlich gekündigt. Das muss uns alarmieren.',
      slots: ['source'],
    },
    {
      text: 'Wir haben eine Umfrage unter Gästen gemacht: Die große Mehrheit ist begeistert.',
      slots: ['sample'],
    },
  ],
  silent: [
    'Laut einer Studie der Universität Kassel schlafen 40 Prozent der Pflegekräfte schlecht.',
    'Wir haben im Mai eine Umfrage gemacht und 312 Gäste befragt: 81 Prozent kommen wieder.',
    '73 Prozent der Beschäftigten pendeln, sagt das Statistische Bundesamt.',
    'Unser Mittel wirkt nicht besser als ein Scheinmedikament. Das ist das Ergebnis der Studie.',
    'Es gibt dazu keine Studie, nur unsere Erfahrung.',
  ],
};
