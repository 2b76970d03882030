import { definePhraseRule, type Examples } from '../../define';

/** How hard it was for the one who decides. */
export default definePhraseRule({
  id: 'de/stance/victimhood-burden',
  dimension: 'stance',
  kind: 'victimhood',
  severity: 'polish',
  reason: 'victimhoodBurden',
  advice: 'speakOfThoseHit',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  phrases: [
    '<author> ..4 nicht ..1 leichtgefallen|leicht_gefallen|leicht_gemacht',
    'naechtelang|nacht_fuer_nacht|viele_naechte|manche_nacht|keine_nacht|kaum_noch|seit_tagen|seit_wochen ..5 wach|gelegen|schlafe|schlafen',
    'schwerste* ..1 tag|entscheidung|stunde|woche|jahr|rede|brief|anruf|zeit ..4 mein(es|er|)|unser(er|es|)|laufbahn|lebens|firmengeschichte|leben|die_ich|den_ich|seit|als',
    'auch|schliesslich ich|wir ..1 bin|sind ..3 mensch|menschen|mutter|opfer|betroffen',
    'keiner|niemand|kein_mensch|wer ..2 sieht|fragt|redet|spricht|schreibt|sagt|dankt ..8 mich|uns|wir|ich|mir|opfer|risiko|tragen|unternehmer|chef',
    'man|wir|unternehmer|arbeitgeber|vermieter|mittelstand|mittelstaendler ..5 freiwild|dummen|suendenbock',
    'freiwild',
    'die|sind|wir ..2 dummen|leidtragenden',
    'eingeschossen|durchs_dorf|zum_abschuss',
    'auf ..2 uns|mich|unser(e|en|)|mein(e|en|) ..2 eingeschossen',
    'ueber ..1 uns|mich|meine_familie|mein_team|meine_mitarbeiter|meine_leute|unser_haus ..4 hereingebrochen|behauptet_wird',
    'tut|tun ..4 unrecht',
    'unrecht ..3 getan',
  ],
  unless: ['sie nachts|kaum'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Coombs, SCCT: victimage; it convinces only where the author was hit',
});

export const examples: Examples = {
  flags: [
    '⟦Diese Entscheidung ist mir wirklich nicht leichtgefallen⟧.',
    '⟦Ich habe deswegen nächtelang wach gelegen⟧.',
    '⟦Man hat sich auf uns eingeschossen⟧.',
    '⟦Als Vermieter ist man inzwischen Freiwild⟧.',
    'Sie ahnen nicht, ⟦was über meine Familie hereingebrochen ist⟧.',
    '⟦Es war der schwerste Tag meiner Laufbahn⟧.',
    '⟦Wieder einmal sind wir Mittelständler die Dummen⟧.',
    '⟦Auch ich bin nur ein Mensch⟧.',
  ],
  passes: [
    'Den Betroffenen wird es schwerer fallen als mir.',
    'Die Auswahl ist der Jury nicht leichtgefallen, uns auch nicht.',
    'Angriffe auf unsere Systeme wehren wir täglich ab, das trifft uns nicht.',
    'Die Kritik trifft mich, und sie stimmt.',
    'Seit der Diagnose schlafe ich schlecht.',
    '84 Menschen verlieren ihre Arbeit.',
  ],
};
