import { definePhraseRule, type Examples } from '../../define';

/** Mistakes that "happened" or "were made": a deed without a doer. */
export default definePhraseRule({
  id: 'de/stance/passive-evasion',
  dimension: 'stance',
  kind: 'passive-evasion',
  severity: 'consider',
  advice: 'nameTheDoer',
  phrases: [
    'emotionen|gemueter ..4 uebergekocht|hochgekocht|hochgegangen',
    'besser ..1 unterblieben|unterlassen|ungesagt',
    'kam|kommt es ..2 zu ..3 aeusserungen|szenen|vorfaellen|situationen|reaktionen|wortwechsel|handgreiflichkeiten',
    'abweichungen|unregelmaessigkeiten|maengel|auffaelligkeiten|schwachstellen|defizite ..2 festgestellt|identifiziert|aufgetreten|sichtbar',

    'wurde(n|) ..5 <fault> ..3 gemacht|begangen|getroffen',
    'ist|sind|war|waren|hat|haben|sei ..5 <fault> ..3 passiert|unterlaufen|entstanden|gekommen',
    '<fault> ..2 passiert|unterlaufen ist|sind|war|waren',
    '<fault> ..2 gemacht|begangen wurde(n|)|worden',
    'kam|kommt es ..5 zu ..4 <fault>',
    'es ..3 zu ..4 <fault> gekommen|kam',
    'ist|sind|hat ..4 etwas|was|einiges ..3 schiefgelaufen|schiefgegangen',
    'lief|laeuft|ist|war ..5 nicht ..2 optimal|rund|nach_plan|wie_geplant|wie_vorgesehen|so_wie gelaufen|kommuniziert',
    'lief ..4 nicht ..2 optimal|rund|nach_plan|wie_geplant|wie_vorgesehen',
    'ist|sind|war|waren ..6 untergegangen|liegen_geblieben|nach_aussen_gelangt|in_falsche_haende_geraten|in_die_falschen_haende_geraten',
    'nicht haette(n|) ..6 werden duerfen',
    'haette(n|) ..7 werden|worden muessen|sollen|koennen',
  ],
  unless: [
    '<owning>',
    'uns|mir ..6 <fault>',
    '<fault> ..3 uns|mir ..2 unterlaufen|passiert',
    'keine|kein|nie|niemals ..2 <fault>',
    'wenn|falls|sobald|wo|solange ..8 <fault>',
    'ob ..6 <fault>',
    'weil|da|denn wir|ich',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: evading responsibility; the agentless passive',
});

export const examples: Examples = {
  flags: [
    '⟦In der Abrechnung wurden Fehler gemacht⟧.',
    '⟦Leider ist in der Kommunikation einiges schiefgelaufen⟧.',
    '⟦Dabei kam es zu einer Verwechslung der Proben⟧.',
    '⟦Im Frühjahr ist es an der Kasse zu Unregelmäßigkeiten gekommen⟧.',
    '⟦In der Übergabe sind Versäumnisse passiert⟧.',
    '⟦Das ist bei der Planung nicht optimal gelaufen⟧.',
    'Ich räume ein, ⟦dass Fehler begangen wurden⟧.',
    '⟦Ihre Kündigung ist im Tagesgeschäft untergegangen⟧.',
    '⟦Das hätte besser kommuniziert werden müssen⟧.',
  ],
  passes: [
    'Uns ist bei der Abrechnung ein Fehler unterlaufen.',
    'Ich habe Fehler gemacht.',
    'Dieser Fehler ist im Februar bei einem Umbau passiert, den ich freigegeben habe.',
    'Wo Fehler passieren, lernen wir am meisten.',
    'Die Halle wurde 2019 gebaut.',
    'Es wurden keine Fehler gemacht.',
    'Das war mein Fehler, das hätte früher gesagt werden müssen.',
    'Gibt es in der Abrechnung Fehler?',
    'Das Schiff ist vor Rügen untergegangen, weil wir nie geprüft hatten.',
  ],
};
