import { definePatternRule, type Examples } from '../../define';

/** The "but" that opens the next sentence. */
export default definePatternRule({
  id: 'de/stance/but-after-apology',
  dimension: 'stance',
  kind: 'but-apology',
  severity: 'stop',
  advice: 'endAfterTheApology',
  all: [
    ['<apologising>'],
    [
      '^ trotzdem|dennoch|gleichzeitig|nichtsdestotrotz|andererseits ..1 bitte(n|)|moechte(n|)|muss|muessen|darf|sollte(n|)|ist|sind|war|waren|hat|haben|gilt|bleibt',

      '^ aber|allerdings|jedoch|gleichwohl|andererseits|nur|gleichzeitig ..2 muss|muessen|ist|sind|war|waren|hat|haben|hatten|sollte|sollten|gilt|gehoert|darf|duerfen|bitte|moechten|konnte|konnten|bei|wer|wir|man|auch|es|in|kann',
      '^ man|ich|wir muss|muessen|moechten|darf|duerfen ..2 aber|allerdings|jedoch|gleichzeitig',
    ],
  ],
  ordered: true,
  reach: 'neighbours',
  unless: ['<repairing>', 'aber'],
  unlessNear: ['<repairing>', '<owning>', '^ aber worte|entschuldigung|eine_entschuldigung'],
  extent: 'match',
  source: 'Leopold, non-apology cues',
});

export const examples: Examples = {
  flags: [
    '⟦Die Absage tut mir leid. Allerdings war der Termin nie bestätigt.⟧',
    '⟦Wir bedauern den Vorfall. Man muss aber auch sehen, wie das Wetter war.⟧',
    '⟦Ich bitte um Entschuldigung. Aber in dieser Größenordnung passiert so etwas.⟧',
    '⟦Es tut uns leid, dass Sie warten mussten. Gleichzeitig ist der Personalmangel ein Thema der ganzen Branche.⟧',
    '⟦Dafür entschuldigen wir uns. Nur war der Zustand der Wohnung bei Einzug bekannt.⟧',
    '⟦Das tut mir leid. Aber wer so spät bucht, geht ein Risiko ein.⟧',
  ],
  passes: [
    'Das tut mir leid. Aber Worte helfen Ihnen nicht, deshalb komme ich morgen selbst.',
    'Das tut uns leid. Der Ersatz ist unterwegs.',
    'Ich bitte um Entschuldigung. Allerdings ist das erst der Anfang, wir erstatten jedem den Preis.',
    'Der Umbau dauert. Aber er lohnt sich.',
    'Das tut mir leid. Es war mein Fehler.',
    'Wir entschuldigen uns. Ab Montag ist das Lager wieder offen.',
  ],
};
