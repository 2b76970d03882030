import { definePatternRule, type Examples } from '../../define';

/** Whatever the condition is: an apology that hangs on one. */
export default definePatternRule({
  id: 'de/stance/any-condition',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'consider',
  advice: 'nameTheHarm',
  all: [
    ['<apologising>', 'bedau(re|ere|ern)', 'zu entschuldigen', '^ entschuldigung|verzeihung|sorry|pardon'],
    [
      'falls|sofern|soweit|insoweit',
      'sollte(n|) ich|wir|sie|ihr|es|das|dies|der|die|mein|meine|unser|unsere|dabei|dadurch|bei|im|da|jemand|sich|hier|etwas|ihnen|einzelne|einige|manche',
      'wenn ..6 <feeling>|mussten|gewartet|gefallen|zu_spaet|umstaende|nachteile|zu_weit|eindruck',
    ],
  ],
  unless: [
    'melde(n|t|) sie|dich|euch|sich',
    'schreib* ..2 mir|uns',
    'schick* ..2 mir|uns',
    'ruf(en|t|) ..2 an|mich|uns',
    'noch immer|kein|keine|nicht|offen|fragen',
    'erstatt*|ersetzen|ersatz|gutschrift',
    'wenn ich|wir ..4 lese|lesen|daran|sehe|hoere|ehrlich',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Leopold, non-apology cues',
});

export const examples: Examples = {
  flags: [
    '⟦Sollten wir Erwartungen geweckt haben, die wir nicht erfüllen konnten, bedauern wir dies⟧.',
    '⟦Wenn Sie deshalb länger warten mussten, tut mir das leid⟧.',
    '⟦Falls die Absage zu knapp formuliert war, bitte ich das zu entschuldigen⟧.',
    '⟦Wir bedauern es, sofern dadurch Nachteile entstanden sind⟧.',
    '⟦Es tut mir leid, wenn mein Spruch zu weit ging⟧.',
    '⟦Soweit Termine ausgefallen sind, bitten wir um Nachsicht⟧.',
  ],
  passes: [
    'Wenn ich das heute lese, tut es mir leid.',
    'Wir entschuldigen uns; falls noch Fragen offen sind, rufen Sie mich an.',
    'Falls der Zug ausfällt, erstatten wir den Preis.',
    'Es tut mir leid, dass Sie warten mussten.',
    'Wir bedauern den Ausfall und sagen Ihnen bis Freitag, woran es lag.',
    'Sollten Sie Fragen haben, schreiben Sie mir.',
  ],
};
