import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/stance/vague-inconvenience',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'consider',
  reason: 'vagueInconvenience',
  advice: 'nameTheHarm',
  weigh: [{ scope: { reply: true }, severity: 'stop' }],
  phrases: [
    'etwaig*|eventuell|eventuelle|mögliche|allfällige ..2 unannehmlichkeit(en|)|irritation(en|)|missverstaendnis*|beeintraechtigung(en|)|unmut|umstaende(n|)|aerger|enttaeuschung(en|)',
  ],
  unless: ['vermeid(en|e|et)|vorzubeugen|vorbeugen|ausschliessen|melde(n|t|)|pruef(en|t)'],
  extent: 'match',
  source: 'Leopold, non-apology cues: offence not named',
});

export const examples: Examples = {
  flags: [
    'Für ⟦etwaige Unannehmlichkeiten⟧ bitten wir um Entschuldigung.',
    'Wir bedauern ⟦eventuell entstandene Unannehmlichkeiten⟧.',
    'Für ⟦mögliche Irritationen⟧ entschuldige ich mich.',
    'Wir bitten, ⟦allfällige Umstände⟧ zu entschuldigen.',
    'Ich entschuldige mich für ⟦etwaige Missverständnisse⟧.',
    'Pardon für ⟦eventuelle Beeinträchtigungen⟧ im Betriebsablauf.',
  ],
  passes: [
    'Eine Familie fuhr um Mitternacht zurück nach Kassel. Dafür bitte ich um Entschuldigung.',
    'Mögliche Termine sind der 3. und der 5. Mai.',
    'Wir prüfen mögliche Beeinträchtigungen des Grundwassers.',
    'Um etwaige Missverständnisse zu vermeiden: Gemeint ist der Nettopreis.',
    'Eventuelle Rückfragen beantwortet Frau Kubitz.',
    'Die Unannehmlichkeiten waren groß: vier Stunden ohne Strom.',
  ],
};
