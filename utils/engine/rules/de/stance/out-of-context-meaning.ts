import { definePhraseRule, type Examples } from '../../define';

/** What was really meant, what stands before and after: the fault is with those who read. */
export default definePhraseRule({
  id: 'de/stance/out-of-context-meaning',
  dimension: 'stance',
  kind: 'out-of-context',
  severity: 'polish',
  advice: 'sayWhatWasMeant',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  phrases: [
    'falsch|unvollstaendig|nur_halb|halb|nicht_vollstaendig|missverstaendlich|ungluecklich|unglücklich ..1 zitiert|wiedergegeben|dargestellt|angekommen|ausgelegt',
    'aeusserung|aussage|satz|zitat|bemerkung|worte|spruch|vergleich ..3 bezog ..3 sich|auf',
    'bezog sich ..2 auf ..4 anderes|andere|anderen|etwas|allein|nur|lediglich|ausschliesslich',
    'gemeint war|waren|ist|habe|hatte ..3 natuerlich|etwas|nur|lediglich|doch|selbstverstaendlich|ich|eigentlich|ausschliesslich|damit|allein',
    'missverstanden|hineininterpretiert|zusammengeschnitten|umgedreht',
    'satz|saetze|teil|wort|halbsatz|absatz ..3 davor|danach|vorher|folgt|fehlen|fehlt|gestrichen|gekuerzt',
    'ganze(n|s|)|vollstaendige*|gesamte*|volle(n|r|) ..1 interview(s|)|gespraech(s|)|rede|zitat(s|)|video(s|)|beitrag(s|)|text(es|)|podcast(s|)|vortrag(s|)|antwort|satz(es|)|bild(es|)|geschichte|kontext|zusammenhang|wahrheit|aufzeichnung ..6 hoert|liest|kennt|sieht|gehoert|gelesen|kennen|lesen|hoeren|ansehen|klingt|zeigt|waere|haette|ergibt|lohnt|fehlt',
    'wer ..3 dabei|im_saal|vor_ort|im_raum ..2 war|gewesen|sass',
    'wer ..2 mich|uns ..2 kennt',
    'ueberschrift|titel ..5 stammt|ist|kommt|hat|nicht|redaktion|gewaehlt|reisserisch|verkuerzt ..4 mir|uns|mich|redaktion|verkuerzt|ich|reisserisch',
    'uebrig geblieben|uebrig_ist|blieb|bleibt ..6 satz|saetze|zeile|zeilen|zitat|wort|halbsatz|sekunden',
    'satz|saetze|zeilen|halbsatz|zitat|sekunden|worte ..2 uebrig|hängen_geblieben|haengen_geblieben|daraus_gemacht',
    'stunde|stunden|minuten|seiten|interview|gespraech|rede ..6 nur|bloss|lediglich|zwei|drei|ein|einen ..3 satz|saetze|halbsatz|sekunden|zeilen|zitat|worte',
    'daraus ..6 gemacht|gedreht|geworden|gelesen',
    'kontext|zusammenhang|hintergrund ..4 fehlt|fehlte|fehlen|verloren|untergegangen|gerissen|faellt_weg|keine_rolle',
    'mir|uns wird|werden|wurde ..6 in_den_mund|worte',
  ],
  unless: [
    '<apologising>',
    'war ..2 falsch|ein_fehler|mein_fehler|verletzend|daneben',
    'habe|hatte|haben ich|wir ..4 falsch|missverstaendlich|ungluecklich',
    'ich|wir habe(n|) ..6 falsch|missverstanden|ungluecklich',
    'nehme ..6 zurueck',
    'studie|daten|grafik|statistik|zahlen|gesetz',
    'korrigier*|richtigstellung|berichtig*',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: denial',
});

export const examples: Examples = {
  flags: [
    '⟦Ich wurde falsch zitiert⟧.',
    '⟦Meine Äußerung bezog sich auf etwas völlig anderes⟧.',
    '⟦Aus einem langen Gespräch sind zwei Sätze übrig geblieben⟧.',
    '⟦Der Satz davor fehlt⟧, und schon bin ich der Böse.',
    '⟦Wer im Saal war⟧, hat es anders gehört.',
    '⟦Die Überschrift stammt nicht von mir⟧.',
    '⟦Da wird etwas hineininterpretiert⟧.',
    '⟦Gemeint war natürlich etwas anderes⟧.',
  ],
  passes: [
    'Ich habe das missverständlich formuliert, und das tut mir leid.',
    'Die Daten wurden in der Grafik falsch dargestellt, hier ist die Berichtigung.',
    'Der Satz stimmt, und ich nehme ihn zurück.',
    'Fotos bekommen alle Gäste.',
    'Der Kontext ist wichtig.',
    'Am Samstag erscheint mein Interview.',
  ],
};
