import { definePatternRule, type Examples } from '../../define';

/** "If anything went wrong": the fault itself is left open, or the one it hit. */
export default definePatternRule({
  id: 'de/stance/conditional-fault',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'stop',
  advice: 'nameTheHarm',
  all: [
    ['<apologising>', '^ entschuldigung|verzeihung|pardon', 'zurueck'],
    [
      'falls|wenn|sofern|soweit jemand|jemanden|jemandem|einige|manche|sich_jemand|sich_einige|sich_manche|einzelne|der_eine_oder_andere',
      'sollte(n|) ..2 jemand*|manche|einige|einzelne',
      'falls|wenn|sofern|soweit|sollte(n|) ..4 etwas|was|dinge|einiges ..6 schiefgelaufen|schiefgegangen|passiert|untergegangen|falsch_gelaufen',
      'falls|wenn|sofern|soweit|sollte(n|) ..5 <fault> ..4 gemacht|passiert|unterlaufen|gekommen',
      'falls|sofern|soweit|sollte(n|) ..7 nicht ..3 entsprochen|zufrieden',
    ],
  ],
  unless: [
    'melde(n|t|) sie|dich|euch|sich',
    'ruf(en|t|) ..2 an',
    'noch immer|kein|keine|nicht',
    'erstatten|ersetzen',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Leopold, non-apology cues: offence not named',
});

export const examples: Examples = {
  flags: [
    '⟦Sollte bei Ihrer Bestellung etwas schiefgelaufen sein, tut uns das leid⟧.',
    '⟦Wir bedauern sehr, falls jemand dadurch Nachteile hatte⟧.',
    '⟦Wenn da Fehler passiert sind, entschuldigen wir uns selbstverständlich⟧.',
    '⟦Natürlich tut es uns leid, wenn einzelne Mieter länger warten mussten⟧.',
    '⟦Sofern es zu Unregelmäßigkeiten gekommen ist, bitten wir um Entschuldigung⟧.',
    '⟦Falls unser Service Ihren Erwartungen nicht entsprochen hat, bedauern wir das⟧.',
  ],
  passes: [
    'Wir haben die Rechnung doppelt abgebucht und entschuldigen uns dafür.',
    'Das tut uns leid; sollte jemand noch kein Geld erhalten haben, melden Sie sich bitte.',
    'Wenn jemand ausfällt, springt die Leitstelle ein.',
    'Sollte etwas schiefgehen, greift das Ersatzsystem.',
    'Falls einzelne Züge ausfallen, steht das in der App.',
    'Wenn Fehler passieren, will ich es als Erste wissen.',
    'Ich bitte um Entschuldigung. Wir haben Ihre Kündigung verschlampt.',
  ],
};
