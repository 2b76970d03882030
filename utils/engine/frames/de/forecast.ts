import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/forecast',
  language: 'de',
  announces: [
    'gewinnwarnung ..8 wir|unser*|heute|gestern',
    'ziele(n|)|jahresziele(n|)|erwartungen|planung|prognose ..8 nach unten|oben ..3 korrigier*|anpassen|revidier*|angepasst|geschraubt|setzen',
    'vorsichtiger|zurückhaltender|optimistischer|zuversichtlicher|pessimistischer ..4 gesamtjahr|jahr|geschäftsjahr|halbjahr|quartal|zweite*',
    'gesamtjahr|geschäftsjahr|halbjahr|quartal|jahr ..6 vorsichtiger|zurückhaltender|zuversichtlicher|optimistischer|schwieriger|schwächer|anspruchsvoller',
    'ziele(n|)|jahresziele(n|)|prognose|umsatzziel|plan ..5 nicht ..2 erreichen|halten|schaffen|erfüllen|erreicht',
    'blicken|schauen ..5 zuversichtlich|vorsichtig|optimistisch ..5 jahr|halbjahr|quartal|2026|2027',
  ],
  announcesAll: [
    [
      own,
      [
        'prognose|jahresprognose|umsatzprognose|gewinnprognose|ergebnisprognose|guidance|ausblick|jahresziel(e|en|)|mittelfristziel(e|en|)|renditeziel|umsatzziel|gewinnziel|erwartungen',
      ],
      [
        'senk(en|t|ten|te)|gesenkt|anheben|angehoben|heben|hebt|anpassen|angepasst|passen|erhöhen|erhöht|kassieren|kassiert|zurückgenommen|nehmen|revidier*|korrigier*|verfehl*|nicht_erreichen|nicht_halten|nach_unten|nach_oben|präzisier*|konkretisier*|vorsichtiger|zurückziehen',
      ],
    ],
    [
      ['erwarten|rechnen|gehen_davon_aus|peilen|prognostizieren|blicken'],
      ['wir|ich'],
      [
        'umsatz|gewinn|ergebnis|ebit|marge|wachstum|rendite|umsatzwachstum|ergebniswachstum|verlust|geschäft ..6 deutlich|spürbar|höher*|niedriger*|unter|über|besser*|schwächer*|steigend*|schwieriger*|zweistellig*',
      ],
    ],
    [
      ['erwarten|rechnen|prognostizieren'],
      ['wir|ich'],
      [
        'deutlich|spürbar|höher*|niedriger*|besser*|schwächer*|steigend*|zweistellig* ..5 umsatz|gewinn|ergebnis|ebit|marge|wachstum|rendite|umsatzwachstum',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'wetter*|klima*|pegel|markt|branche|konjunktur|wirtschaftsweise|institut*|bundesregierung|iwf ..4 prognose|erwartungen|erwartet',
    'bewerber*|bewerbung*|kandidat* ..6 erwartungen',
    'erwartungen ..4 der|unserer|ihrer kund*|gäste|leser*|mitarbeit*|patient*',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'figure',
      question: 'forecastFigure',
      answers: [
        '<number> ..1 prozent|%|prozentpunkte(n|)|million(en|)|milliarde(n|)|mio|mrd|euro|€|franken|tausend|stück|fahrzeuge(n|)',
        'von <number> auf',
        '<number> bis <number>',
        '<share>',
        'verdoppeln|halbieren|verdreifachen|pflichtmitteilung|ad-hoc-mitteilung',
      ],
    },
    {
      id: 'why',
      question: 'forecastWhy',
      answers: [
        '<reason>',
        'nachfrage|zölle(n|)|wechselkurs*|verzögerung*|lieferengpässe(n|)|schwache(n|r|)|starke(n|r|)|auftragseingang|kosten|preise',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Wir passen unsere Prognose an das veränderte Umfeld an.', slots: ['figure', 'why'] },
    {
      text: 'Unsere Erwartungen für das laufende Geschäftsjahr haben wir heute nach unten korrigiert.',
      slots: ['figure', 'why'],
    },
    { text: 'Wir erwarten für 2027 ein deutlich höheres Ergebnis.', slots: ['figure', 'why'] },
    {
      text: 'Gestern haben wir unsere Jahresprognose gesenkt, weil die Nachfrage in China eingebrochen ist.',
      slots: ['figure'],
    },
  ],
  silent: [
    'Unsere Prognose für das Betriebsergebnis haben wir von 210 auf 163 Millionen Euro gesenkt, weil das Programm endet.',
    'Die Wetterprognose wurde angehoben, wir grillen am Samstag.',
    'Der Wettbewerber hat seine Prognose gesenkt, das trifft auch unsere Zulieferer.',
    'Wir erwarten bis zu 300 Gäste.',
    'Damals mussten wir unsere Prognose dreimal senken.',
  ],
};
