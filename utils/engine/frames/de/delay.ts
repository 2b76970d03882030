import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/delay',
  language: 'de',
  announces: [
    'verzögert|verzögern sich ..6 weiter|leider|noch|bis|um|eröffnung|start|auslieferung',
    'eröffnung|fertigstellung|auslieferung|lieferung(en|)|start|umzug|inbetriebnahme|umstellung|einführung|zustellung|auszahlung|markteinführung|bau|bauarbeiten|neubau|sanierung|release|projekt ..5 verzögert|verzögern|verschiebt|verschieben|verschoben|verspätet',
    'später ..2 als geplant|angekündigt|erwartet|versprochen|gedacht',
    'müssen ..6 verschieben|vertrösten',
    'zeitplan ..5 nicht ..2 halten|einhalten|gehalten',
    'termin ..4 nicht ..2 halten|einhalten',
    'lieferverzug|lieferrückstand|lieferverzögerung(en|)|lieferengpass|lieferengpässe(n|) ..8 wir|unser*|uns|bei',
    'lieferzeit(en|)|wartezeit(en|)|bearbeitungszeit(en|) ..6 länger|verlängert|verlängern|gestiegen',
    'länger|mehr ..2 lieferzeit(en|)|wartezeit(en|)|geduld',
    'bitten ..3 um ..3 geduld',
    'in verzug',
    'derzeit|aktuell|momentan ..5 nicht|nur_eingeschränkt ..2 lieferbar|liefern',
  ],
  announcesAll: [
    [own, ['lieferverzug|lieferrückstand|lieferverzögerung(en|)|lieferengpass|lieferengpässe(n|)']],
    [
      own,
      ['verschieben|verschoben|verschiebt|verschiebung'],
      [
        'eröffnung|start|fertigstellung|auslieferung|projekt|einführung|umzug|umstellung|release|termin|bau|markteinführung|tour|premiere|festival|konferenz',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'nicht ..2 später|verschoben|verzögert',
    'kein(e|en|) ..2 verzögerung*|lieferverzug|wartezeit*',
    'ohne ..2 verzögerung*',
    'zwischenzeitlich|grenzen|perspektive|schwerpunkt|kürzer|verkürzt|halbiert|gesunken|<number> minuten ..2 später',
  ],
  instead: [...blanketFrames, 'de/apology'],
  slots: [
    {
      id: 'until',
      question: 'delayUntil',
      answers: ['<deadline>', 'morgen|heute|am|ab|bis ..2 <weekday>|<number>', 'neuer termin|starttermin'],
    },
    {
      id: 'why',
      question: 'delayWhy',
      answers: [
        '<reason>',
        'lieferant*|bauteile(n|)|fehlende(n|r|)|personalmangel|genehmigung*|prüfung*|behörde*|materialmangel|wetter|streik|sperrung|rohstoff*|krank*',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Die Auslieferung unseres neuen Rollstuhls verzögert sich leider noch etwas. Wir bitten um Verständnis.',
      slots: ['until', 'why'],
    },
    { text: 'Unser Neubau wird später fertig als geplant. Das Team gibt alles.', slots: ['until', 'why'] },
    {
      text: 'Derzeit sind wir bei Fenstern leider im Lieferverzug, wir bitten um Geduld.',
      slots: ['until', 'why'],
    },
    { text: 'Wir müssen den Start unserer App verschieben, weil die Prüfung noch läuft.', slots: ['until'] },
  ],
  silent: [
    'Unser Neubau wird erst am 3. März fertig, später als geplant: Die Brandmeldeanlage kam nicht rechtzeitig, weil ein Bauteil fehlte.',
    'Dank der neuen Software haben wir die Wartezeiten halbiert.',
    'Unser Zeitplan hält, nichts ist verschoben.',
    'Damals kam die Auslieferung unserer ersten Pumpe zwei Jahre später als geplant.',
  ],
};
