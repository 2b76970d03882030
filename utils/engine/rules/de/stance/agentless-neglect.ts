import { definePatternRule, type Examples } from '../../define';

/** Duties that "were not done": passive of neglect, in the author's own affairs. */
export default definePatternRule({
  id: 'de/stance/agentless-neglect',
  dimension: 'stance',
  kind: 'passive-evasion',
  severity: 'polish',
  advice: 'nameTheDoer',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  all: [
    [
      'wurde(n|st|) ..8 uebersehen|unterschaetzt|vertauscht|missverstanden|uebergangen|ueberschritten',
      'wurde(n|) ..8 nicht|zu_wenig|nie ..2 geprueft|gewartet|beachtet|eingehalten|erkannt|gemeldet|umgesetzt|aktualisiert|gehoert',
      'wurde(n|) ..7 nicht rechtzeitig|frueh_genug|richtig|sauber|wie_vereinbart|wie_vorgesehen|gut_genug|immer',
      'wurde(n|) ..7 zu_spaet|falsch|falsche|falschen|fehlerhaft|versehentlich|unvollstaendig|zu_frueh|unsachgemaess|zu_lange',
      'nicht rechtzeitig|richtig|beachtet|eingehalten|geprueft|erkannt|weitergegeben ..3 wurde(n|)|worden',
      'versehentlich|falsch|fehlerhaft|zu_spaet|uebersehen|vertauscht ..3 wurde(n|)|worden',
    ],
    ['<author>'],
  ],
  reach: 'paragraph',
  unless: [
    '<owning>',
    'von uns|mir|unser(em|en|er)|meine(m|r)',
    'wenn|falls|sobald|damit|ob ..8 wurde(n|)',
    'oft|haeufig|frueher|jahrelang|lange|branche|gesellschaft|geschichte|deutschland|politik|studie|viele_unternehmen',
    'ich|wir ..5 habe(n|)',
  ],
  unlessNear: ['das war mein|meine|unser|unsere', '<owning>'],
  notInQuestion: true,
  extent: 0,
  source: 'Benoit, image repair: evading responsibility; the agentless passive',
});

export const examples: Examples = {
  flags: [
    'Ihre Beschwerde ⟦wurde leider übersehen⟧. Wir melden uns heute.',
    'Bei der Wartung ⟦wurden zwei Ventile vertauscht⟧, dafür bitte ich um Nachsicht.',
    'Die Mieter ⟦wurden nicht rechtzeitig⟧ gefragt, das bedauern wir.',
    'An 400 Kunden ⟦wurden versehentlich⟧ Mahnungen verschickt. Das tut uns leid.',
    'Ich bedaure, dass Hinweise ⟦nicht beachtet wurden⟧.',
    'Die Anlage ⟦wurde über zwei Jahre nicht gewartet⟧. Unsere Kunden haben das gespürt.',
  ],
  passes: [
    'Die Mieter wurden am Montag informiert. Wir danken der Feuerwehr.',
    'Wir haben die Mieter nicht rechtzeitig informiert.',
    'Frauen wurden in der Medizin lange übersehen. Unser Labor ändert das.',
    'Ihre Beschwerde wurde von uns übersehen, das war mein Fehler.',
    'Die Halle wurde 2019 gebaut, wir zogen 2020 ein.',
    'Ihre Daten wurden nicht weitergegeben, das haben wir geprüft.',
  ],
};
