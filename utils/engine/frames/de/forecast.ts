import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

const outlook =
  'prognose|jahresprognose|gewinnprognose|umsatzprognose|ausblick|erwartungen|jahresziel(e|)|umsatzziel(e|)|ergebnisziel(e|)|mittelfristziel(e|)|planung';

export default defineFrame({
  id: 'de/forecast',
  language: 'de',
  announces: [
    'rendite|gewinn|kurs|kurse|dividende|wachstum|zinsen|ausschuettung ..5 sicher|garantiert|verdoppel*|steigt|steigen',
    'verdoppel*|verdreifach* ..3 geld|einsatz|kapital|investment',
    'auftragsbuecher* ..3 voll|gefuellt',
    'zuversicht*|optimis*|zuversichtlich ..5 jahr|quartal|halbjahr',
    'grossauftrag ..6 durch|sicher|gewonnen|unterschrieben|tasche|im_sack',
  ],
  announcesAll: [
    [
      own,
      [outlook],
      [
        'senken|gesenkt|anheben|angehoben|anpassen|angepasst|korrigier*|erhoeht|erhoehen|zurueckgenommen|uebertreffen|verfehlen',
        'senken|heben|passen|nehmen ..6 an|zurueck',
      ],
    ],
    [
      own,
      [
        'erwart(e|en|et) ..2 starkes|gutes|besseres ..2 *jahr|quartal',
        'erwart(e|en|et)|rechne(n|t) ..8 wachstum|wachsen|steigerung|plus',
        'erwart(e|en|et)|rechne(n|t) ..6 hoehere*|niedrigere*|bessere*|schwaechere*|steigende* ..3 *ergebnis|umsatz|gewinn|absatz',
      ],
    ],
  ],
  unless: [...elsewhere, '*wetter*|nicht ..3 versprechen|garantieren|sicher', 'ob'],
  instead: blanketFrames,
  slots: [
    {
      id: 'figure',
      question: 'forecastFigure',
      answers: ['<money>', '<number> ..1 prozent|%|prozentpunkte', 'von <number> auf'],
    },
    { id: 'why', question: 'forecastWhy', answers: ['<reason>'] },
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
