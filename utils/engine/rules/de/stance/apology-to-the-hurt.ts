import { definePatternRule, type Examples } from '../../define';

/** Apologises to "those who feel hurt": a condition in the shape of an address. */
export default definePatternRule({
  id: 'de/stance/apology-to-the-hurt',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'stop',
  reason: 'apologyToTheHurt',
  advice: 'nameTheHarm',
  all: [
    ['<apologising>', '^ entschuldigung|verzeihung|pardon', 'entschuldigung an|bei'],
    [
      'die|wer|der|denjenigen|jeder|jeden|jedem sich ..7 <feeling>',
      'die|wer sich ..7 gefuehlt|fuehlen|fuehlt|gestoert_haben',
      'alle(n|)|jede(n|m|r|)|denjenigen|menschen|leute(n|)|personen ..2 die|der|den ..6 so|anders|falsch|missverstanden|empfunden|empfinden',
      'wem ..5 <feeling>',
      'wem ich|wir ..5 getreten|getan',
    ],
  ],
  unless: ['die|denen ich|wir ..6 <feeling>'],
  extent: 'clause',
  source: 'Leopold, non-apology cues',
});

export const examples: Examples = {
  flags: [
    '⟦Wir entschuldigen uns bei allen, die sich angegriffen fühlen⟧.',
    '⟦Wer sich übergangen fühlt, den bitte ich um Verzeihung⟧.',
    '⟦Ich bitte alle um Entschuldigung, die sich an meiner Wortwahl gestört haben⟧.',
    'Bei denjenigen, ⟦die sich durch den Spot verletzt fühlen, entschuldigen wir uns⟧.',
    '⟦Es tut mir leid für jeden, der das anders sieht⟧.',
    '⟦Wem ich auf den Schlips getreten bin, den bitte ich um Nachsicht⟧.',
  ],
  passes: [
    'Ich bitte alle um Entschuldigung, die wir am Samstag weggeschickt haben.',
    'Wer sich unsicher fühlt, kann mit dem Betriebsarzt sprechen.',
    'Wir entschuldigen uns bei den 23 Gästen, die ohne Zimmer dastanden.',
    'Es tut mir leid für alle, die es aus dem Radio erfahren haben.',
    'Menschen, die sich angegriffen fühlen, hören nicht zu.',
    'Ich entschuldige mich bei den Kolleginnen, die ich mit meinem Satz verletzt habe.',
  ],
};
