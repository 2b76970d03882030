import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/partnership',
  language: 'de',
  announces: [],
  announcesAll: [
    [
      own,
      [
        'strategische(n|r|) ..1 partnerschaft|kooperation|allianz|zusammenarbeit',
        'partnerschaft|kooperation|allianz|rahmenvereinbarung|absichtserklärung|letter_of_intent|memorandum_of_understanding|mou ..8 unterzeichnet|unterschrieben|geschlossen|vereinbart|besiegelt|bekanntgeben|bekannt_zu_geben|verkünden|eingegangen|gestartet',
        'geh(en|t) ..5 partnerschaft|kooperation|allianz ..4 ein',
        'schließ(en|t) ..5 partnerschaft|kooperation|allianz',
        'gemeinsame_sache|kräfte ..2 bündeln|bündelt|gebündelt',
        'bündeln ..3 kräfte',
        'partner|kooperationspartner ..4 gewonnen|gewinnen|an_unserer_seite',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'dank|danke|jubiläum|jahre(n|)|verlänger* ..5 partnerschaft|zusammenarbeit|kooperation',
    'lebenspartner*|ehe|hochzeit|sozialpartnerschaft|städtepartnerschaft|tarifpartner|mandant*|suchen',
    'nicht ..3 partnerschaft|kooperation',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'what',
      question: 'partnershipWhat',
      answers: [
        '<number> ..2 <capital>',
        '<moment>',
        'liefer(n|t)|entwickel(n|t)|bau(en|t)|produzier(en|t)|vertreib(en|t)|verkauf(en|t)|bring(en|t)|bekommen|bekommt|erhalten|erhält|nutz(en|t)|stell(en|t)|forsch(en|t)|teil(en|t)|betreib(en|t)|bild(en|t)|finanzier(en|t)|recycel*|rüst(en|et)|fertig(en|t)|ersetz(en|t)|test(en|et)|übernimmt|übernehmen|können|kann|wird|werden ..8 <capital>',
        'damit|um|sodass ..8 <capital>',
        'konkret|ziel|heißt|bedeutet|zunächst|erstes_projekt',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir freuen uns über unsere strategische Partnerschaft mit der Sonnwald Gruppe!',
      slots: ['what'],
    },
    { text: 'Mit Kessler & Söhne bündeln wir unsere Kräfte. Gemeinsam sind wir stärker.', slots: ['what'] },
    {
      text: 'Unsere Kooperation mit der Hochschule Ostheim ist besiegelt und unterschrieben. Eine echte Win-win-Situation.',
      slots: ['what'],
    },
    { text: 'Wir gehen eine Allianz mit Delta Log ein. Stark!', slots: ['what'] },
  ],
  silent: [
    'Wir haben mit der Hochschule Ostheim eine Kooperation vereinbart: Ab Oktober forschen sechs Doktorandinnen in unserem Labor.',
    'Danke für zehn Jahre Partnerschaft, wir schließen daran an.',
    'Die Städtepartnerschaft mit Brünn hat uns viel gegeben.',
    'Laut Medienberichten geht der Wettbewerber eine Partnerschaft ein.',
    'Wir suchen Partner für unsere Werkstatt.',
  ],
};
