import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'de/stance/conditional-apology',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'stop',
  advice: 'nameTheHarm',
  all: [
    ['<apology>'],
    [
      'falls|wenn|sofern|soweit|sollte(n|) ..6 <feeling>',
      'falls|wenn|sofern|soweit|sollte(n|) ..6 eindruck',
      'falls|wenn|sofern jemand|jemanden|einige|manche|irgendwer|sich_jemand|sich_einige',
      'an|bei alle(n|) , die ..5 <feeling>',
    ],
  ],
  extent: 'match',
  source: 'Leopold, non-apology cues: the condition leaves open whether anything happened',
});

export const examples: Examples = {
  flags: [
    '⟦Falls sich jemand durch meine Aussage verletzt gefühlt hat, tut mir das leid⟧.',
    '⟦Sollte ich jemanden gekränkt haben, bitte ich um Entschuldigung⟧.',
    'Es ⟦tut uns leid, wenn sich Kunden irritiert⟧ fühlen.',
    '⟦Wenn sich einige vor den Kopf gestossen fühlen, bedauern⟧ wir das.',
    'Wir ⟦entschuldigen uns bei allen, die sich angegriffen⟧ fühlen.',
    '⟦Sofern der Eindruck entstanden ist, wir nähmen das nicht ernst, entschuldige⟧ ich mich.',
  ],
  passes: [
    'Wir haben 23 Gäste weggeschickt. Das tut mir leid.',
    'Wenn Sie Fragen haben, rufen Sie mich an.',
    'Falls der Zug ausfällt, erstatten wir den Preis.',
    'Er sagte: „Falls sich jemand verletzt gefühlt hat, tut mir das leid.“',
    'Ich entschuldige mich bei Frau Weber für meinen Ton am Montag.',
    'Wenn die Lieferung ausbleibt, melden Sie sich bitte bei uns.',
  ],
};
