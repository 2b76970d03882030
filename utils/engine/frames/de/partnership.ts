import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

const alliance = '*partnerschaft|*kooperation|allianz|zusammenarbeit';

export default defineFrame({
  id: 'de/partnership',
  language: 'de',
  announces: [`stolz|freue(n|)|freut ..4 ${alliance} ..2 mit`, `${alliance} mit ..4 bekannt*`],
  announcesAll: [
    [
      [...own, 'ab_heute'],
      [
        `strategische(n|r|) ..1 ${alliance}`,
        `${alliance} ..8 unterzeichnet|unterschrieben|geschlossen|vereinbart|besiegelt|bekanntgeben|bekannt|bekanntzugeben|gestartet`,
        `geh(en|t)|schliess(en|t) ..5 ${alliance}`,
        '<capital> partner $',
        'arbeiten ..6 mit ..4 <capital> ..2 zusammen',
        'kooperier(en|t) ..4 mit',
        'kraefte ..2 buendel*|gebuendelt',
        'buendeln ..3 kraefte',
        'partner|*partner ..4 gewonnen|an_unserer_seite|an_bord',
      ],
    ],
  ],
  unless: [
    ...elsewhere,
    'dank|danke|jubilaeum|jahre(n|)|verlaenger* ..5 *partnerschaft|zusammenarbeit',
    'lebenspartner*|sozialpartnerschaft|staedtepartnerschaft|suchen',
    'nicht ..3 *partnerschaft|kooperation',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'what',
      question: 'partnershipWhat',
      answers: [
        '<number> ..2 <capital>',
        '<month>|<weekday>|2026|2027|2028|ab_sofort',
        'liefer(n|t)|entwickel(n|t)|bau(en|t)|produzier(en|t)|vertreib(en|t)|verkauf(en|t)|forsch(en|t)|betreib(en|t)|fertig(en|t)|test(en|et)|bild(en|et)|uebernimmt|bekommen ..8 <capital>',
        'konkret|heisst|bedeutet|zunaechst|erstes_projekt',
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
