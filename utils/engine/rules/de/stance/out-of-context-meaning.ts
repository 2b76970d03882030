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
    'gemeint war|ist|habe|hatte ..1 natuerlich|selbstverstaendlich|doch|eigentlich|etwas_anderes',
    'falsch|unvollstaendig|nur_halb|halb|missverstaendlich|ungluecklich|unglücklich ..1 zitiert|wiedergegeben|angekommen|interpretiert|ausgelegt',
    'aeusserung|aussage|satz|zitat|bemerkung|worte|spruch ..3 bezog ..3 sich|auf',
    'bezog sich ..2 auf ..4 anderes|andere|anderen|etwas|allein|nur|lediglich',
    'sagen ..1 wollen',
    'missverstanden|hineininterpretiert|zusammengeschnitten|verdreht',
    'satz|saetze|wort|halbsatz|absatz ..3 davor|danach|fehlt|gestrichen',
    'ganze(n|s|)|gesamte*|volle(n|r|) ..1 interview(s|)|gespraech(s|)|rede|zitat(s|)|video(s|)|beitrag(s|)|text(es|)|podcast(s|)|satz(es|)|bild(es|)|geschichte|kontext|zusammenhang ..6 hoert|kennt|sieht|gehoert|gelesen|kennen|lesen|hoeren|zeigt|waere|haette|nachlesen|fehlt',
    'wer ..3 dabei|im_saal ..2 war|gewesen',
    'ueberschrift ..5 stammt|ist|kommt|hat|nicht|redaktion|reisserisch|verkuerzt ..4 mir|uns|mich|redaktion|verkuerzt|ich|reisserisch',
    'uebrig geblieben|uebrig_ist|blieb|bleibt ..6 satz|saetze|zitat|wort|halbsatz|sekunden',
    'satz|saetze|halbsatz|zitat|sekunden|worte ..2 uebrig|hängen_geblieben|haengen_geblieben',
    'stunde|stunden|minuten|interview|gespraech|rede ..6 nur|bloss|lediglich|zwei|drei|ein|einen ..3 satz|saetze|halbsatz|sekunden|zitat|worte',
    'kontext|zusammenhang|hintergrund ..4 fehlt|fehlte|verloren|untergegangen|gerissen|faellt_weg',
    'mir|uns wird|werden|wurde ..6 in_den_mund|worte',
  ],
  unless: ['<apologising>'],
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
