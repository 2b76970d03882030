import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere } from '../german-guards';

export default defineFrame({
  id: 'de/delay',
  language: 'de',
  scope: { reply: false },
  announces: [
    'verzoeger(n|t)|verschieb(en|t)|verspaet(en|et) ..2 sich',
    '*verzoegerung|verzoegerungen|lieferverzug',
    'dauert|dauern ..2 etwas|leider|noch|deutlich laenger',
    'spaeter ..3 fertig|als_geplant',
    'neu|spaeter|noch_nicht terminiert',
    'nach_hinten ..1 schieben|verschieben|verschoben|verlegt',
    'start|termin|eroeffnung|auslieferung|*eroeffnung ..6 verschieben|verschoben|verlegt',
    'muessen ..6 verschieben',
    'nicht ..2 rechtzeitig|puenktlich ..2 fertig|liefern',
    'gut_ding|braucht_zeit|noch_etwas_geduld|auf_sich_warten',
  ],
  unless: [
    ...elsewhere,
    'nicht|nichts|kein(e|en|) ..3 verschoben|verzoeger*|verspaet*|verzoegerung*',
    'ohne|weniger|dank ..4 verzoegerung*|wartezeit*',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'until',
      question: 'delayUntil',
      answers: [
        'bis|am|ab|erst|auf|im|zum|ende|anfang|mitte|voraussichtlich ..3 <month>|<weekday>|<year>|<number>',
        'kommende(n|r|s|)|naechste(n|r|s|) ..1 <timespan>|fruehjahr|herbst|sommer',
        '<number> ..1 <timespan>',
      ],
    },
    { id: 'why', question: 'delayWhy', answers: ['<reason>'] },
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
    'Seit einem Jahr fahren wir mit Bus und Bahn zu Kunden. Es dauert länger, und wir kommen ausgeruhter an.',
    'Unser Neubau wird erst am 3. März fertig, später als geplant: Die Brandmeldeanlage kam nicht rechtzeitig, weil ein Bauteil fehlte.',
    'Dank der neuen Software haben wir die Wartezeiten halbiert.',
    'Unser Zeitplan hält, nichts ist verschoben.',
    'Damals kam die Auslieferung unserer ersten Pumpe zwei Jahre später als geplant.',
  ],
};
