import { defineFrame, type FrameExamples } from '../define';
import { elsewhere } from '../german-guards';

const role =
  'verstaerkung|<people>|talente|koch|*manager*|*leiter*|*assistenz|*fachkraft|*meister*|elektriker*|performer*|dich';

export default defineFrame({
  id: 'de/hiring',
  language: 'de',
  scope: { audiences: ['candidates'] },
  announces: [
    `suchen|hiren|rekrutieren ..7 ${role}`,
    'such(en|t) ..4 <capital>',
    'lust auf',
    'komm ..3 team',
    'wir stellen_ein',
    'bewirb|bewerben ..2 dich|sie',
    'her mit ..2 bewerbung*',
    '<own> ..3 karriere ..3 starten',
  ],
  unless: [
    ...elsewhere,
    'bewerb* ..4 um ..3 foerder*|titel|preis',
    'wohnung|raeume|partner|lieferant*|halle|grundstueck',
    'nicht|kaum|keine ..3 finden|gefunden',
    'beworben|bewarb',
  ],
  slots: [
    {
      id: 'job',
      question: 'hiringJob',
      answers: ['in|am|fuer|nach ..5 <capital>', 'als ..2 <capital>', 'such(en|t) ..1 <number>|einen|eine'],
    },
    {
      id: 'pay',
      question: 'hiringPay',
      answers: [
        '<money>',
        '<number> ..2 brutto|netto|jahr|stunden|tage|wochen',
        '*tarif*|tvoed|tv-l|*gehalt|lohn|entgelt*|verguetung|urlaub|*tagewoche|vollzeit|teilzeit|stundenwoche|unbefristet',
        '<moment>|ehrenamt*',
      ],
    },
    {
      id: 'apply',
      question: 'hiringApply',
      answers: [
        '<contact>',
        'bewerb*|bewirb* ..6 an|bei|unter|bis|ueber',
        'fragen ..3 <capital>',
        '<number> <number>',
        'sprich ..3 an',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir suchen wieder motivierte Kolleginnen und Kollegen. Lust auf ein großartiges Miteinander?',
      slots: ['job', 'pay', 'apply'],
      audience: 'candidates',
    },
    {
      text: 'Wir suchen Verstärkung! Bei uns ist es nie langweilig. Obstkorb inklusive.',
      slots: ['job', 'pay', 'apply'],
      audience: 'candidates',
    },
    {
      text: 'Wir stellen ein! Teilt gern diesen Beitrag.',
      slots: ['job', 'pay', 'apply'],
      audience: 'candidates',
    },
    {
      text: 'Wir suchen ab sofort einen Koch für unser Haus in Lindau. Viertagewoche, 3.400 Euro.',
      slots: ['apply'],
      audience: 'candidates',
    },
  ],
  silent: [
    'Wir bilden aus: drei Plätze in der Werkstatt, Beginn am 1. September, 1.150 Euro im ersten Jahr. Bewerbungen an Uwe Keil.',
    'Wir suchen ab sofort einen Koch für unser Haus in Lindau, 3.400 Euro, vier Tage die Woche. Bewerbungen an Resi Lechner.',
    'Bewirb dich bis zum 31. Januar als Rezeptionist bei Empfangschefin Resi Lechner.',
    'Wir suchen eine Wohnung für unseren neuen Kollegen.',
    'Viele Betriebe suchen Azubis und finden keine.',
    'Als ich anfing, suchten wir Kollegen per Aushang.',
  ],
};
