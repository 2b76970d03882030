import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis } from '../german-guards';

const profession =
  '*leiter|*leiterin|*entwickler|*entwicklerin|*mechaniker|*mechanikerin|*ingenieur|*ingenieurin|*pfleger|*pflegerin|*fachkraft|*fahrer|*fahrerin|*techniker|*technikerin|*berater|*beraterin|*manager|*managerin|*meister|*meisterin|koch|köchin|*koch|*lehrer|*lehrerin|*redakteur|*redakteurin|*verkäufer|*verkäuferin|*assistenz|*assistent|*assistentin|*elektroniker|*monteur|*arzt|*ärztin|*controller|*controllerin|*buchhalter|*buchhalterin|volontär|volontärin|werkstudent*|praktikant*';

export default defineFrame({
  id: 'de/hiring',
  language: 'de',
  announces: [
    'suchen|suche ..5 verstärkung|dich|sie|unterstützung ..8 team|als|für|ab',
    'suchen|suche ..5 mitarbeiter|mitarbeiter*|kolleg*|fachkräfte|auszubildende|azubis|talente|verstärkung',
    'wir stellen ein',
    `suchen|suche|sucht ..5 ${profession}`,
    'stellenangebot|stellenausschreibung|we_are_hiring|wir_sind_hiring|jobangebot',
    'stelle|position ..4 zu_besetzen|frei|ausgeschrieben',
    'komm|werde ..4 team',
    'bewirb_dich|bewerben_sie_sich|bewerbt_euch',
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'nicht ..3 suchen|besetzen',
    'gäste|kund*|investor*|lieferant*|partner|wohnung|räume|büro|testnutzer*',
    'gesucht_haben|gefunden|besetzt',
  ],
  scope: { channels: ['post', 'article'] },
  instead: blanketFrames,
  slots: [
    {
      id: 'job',
      question: 'hiringJob',
      answers: [
        'als ..3 <capital>',
        'suchen|suche|sucht ..4 eine|einen|<number> ..2 <capital>',
        '<number> ..1 <capital> ..3 suchen|gesucht',
        'm|w|d|mwd|m/w/d|wmd',
        profession,
        '<contact>',
      ],
    },
    {
      id: 'apply',
      audiences: ['candidates'],
      question: 'hiringApply',
      answers: [
        '<contact>',
        'bewerb*|bewirb*|bewirbst|karriereseite|stellenanzeige|stellenbörse|kommentar(e|en|)|kommentier*|melden|melde|meldet|schreib(t|en|)|anschreiben|ansprechen|sprecht|anrufen|ruf|rufen|vorbeikommen|vorbei|lebenslauf|unterlagen|nachricht|pn|dm|link|posteingang|personalabteilung|personalleiter*',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir suchen wieder motivierte Kolleginnen und Kollegen. Lust auf ein großartiges Miteinander?',
      slots: ['job', 'apply'],
      audience: 'candidates',
    },
    {
      text: 'Wir suchen Verstärkung! Bei uns ist es nie langweilig. Obstkorb inklusive.',
      slots: ['job', 'apply'],
      audience: 'candidates',
    },
    { text: 'Wir stellen ein! Teilt gern diesen Beitrag.', slots: ['job', 'apply'], audience: 'candidates' },
    {
      text: 'Wir suchen ab sofort einen Koch für unser Haus in Lindau. Viertagewoche, 3.400 Euro.',
      slots: ['apply'],
      audience: 'candidates',
    },
  ],
  silent: [
    'Wir suchen ab sofort einen Koch für unser Haus in Lindau, 3.400 Euro, vier Tage die Woche. Bewerbungen an Resi Lechner.',
    'Bewirb dich bis zum 31. Januar als Rezeptionist bei Empfangschefin Resi Lechner.',
    'Wir suchen eine Wohnung für unseren neuen Kollegen.',
    'Viele Betriebe suchen Azubis und finden keine.',
    'Als ich anfing, suchten wir Kollegen per Aushang.',
  ],
};
