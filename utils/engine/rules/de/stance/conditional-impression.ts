import { definePhraseRule, type Examples } from '../../define';

/** Regrets an impression, not a deed; needs no word of apology to be heard as one. */
export default definePhraseRule({
  id: 'de/stance/conditional-impression',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'stop',
  reason: 'conditionalImpression',
  advice: 'nameTheHarm',
  phrases: [
    'sollte(n|) ..7 eindruck ..6 entstanden|erweckt|gewonnen',
    'falls|wenn|sofern|soweit ..7 eindruck ..6 entstanden|erweckt|gewonnen',
    'sollte(n|) ..5 so|anders|falsch|missverstaendlich|ungluecklich ..3 angekommen|verstanden_worden|formuliert|kommuniziert',
    'sollte(n|) ..4 irritationen|missverstaendnissen|unmut ..2 gekommen|gefuehrt',
    'sollte(n|) ..3 sich|jemand|manche|einige|einzelne|mitarbeiter|kunden|kolleginnen|gaeste ..7 gefuehlt|fuehlen',
    'sollte(n|) ich|wir ..6 zu_nahe_getreten|auf_den_schlips_getreten|vor_den_kopf_gestossen|gekraenkt|verletzt',
  ],
  unless: ['melde(n|t|) sie|dich|euch', 'bewerber|bewerberin'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Leopold, non-apology cues',
});

export const examples: Examples = {
  flags: [
    '⟦Sollte der Eindruck entstanden sein⟧, wir nähmen das nicht ernst: Das Gegenteil ist der Fall.',
    '⟦Falls bei Ihnen der Eindruck entstanden ist⟧, wir würden sparen, war das nie unsere Absicht.',
    '⟦Sollten wir damit den falschen Eindruck erweckt haben⟧, stellen wir das gern richtig.',
    '⟦Sollte mein Beitrag missverständlich formuliert gewesen sein⟧, nehme ich das auf mich.',
    '⟦Sollten sich Kolleginnen dadurch übergangen gefühlt haben⟧, war das nicht gewollt.',
    'Es war nie böse gemeint, ⟦sollte ich jemandem zu nahe getreten sein⟧.',
    '⟦Sollte es deswegen zu Irritationen gekommen sein⟧, bitten wir um Verständnis.',
  ],
  passes: [
    'Sollten Sie den Eindruck haben, dass eine Rechnung nicht stimmt, melden Sie sich.',
    'Mein erster Eindruck war gut.',
    'Der Eindruck, den wir hinterlassen haben, war schlecht, und das lag an mir.',
    'Sollte der Strom ausfallen, springt der Generator an.',
    'Wenn Bewerber den Eindruck gewinnen, dass niemand liest, kommen sie nicht wieder, melden Sie sich also.',
    'Sollten wir das Ziel verfehlen, zahlen wir den Bonus nicht aus.',
  ],
};
