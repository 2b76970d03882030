import { definePhraseRule, type Examples } from '../../define';

/** Speaks of what was meant where people ask what was done. */
export default definePhraseRule({
  id: 'de/stance/not-intended',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'consider',
  reason: 'notIntended',
  advice: 'nameTheHarm',
  phrases: [
    'nie|niemals|nicht|keinesfalls|keineswegs ..5 absicht|intention|ansinnen|beabsichtigt|gewollt|boese_gemeint|boes_gemeint|so_gemeint|persoenlich_gemeint|abwertend_gemeint',
    'nie|niemals|nicht|keinesfalls ..2 unsere|meine|unserer|meiner|in_unserer|in_meiner ..1 absicht|intention|interesse',
    'ohne ..1 boese|jede|irgendeine ..1 absicht|hintergedanken',
    'wollte(n|)|moechte ..3 niemand(en|em|)|keinen|keinem|keine ..6 verletzen|kraenken|angreifen|beleidigen|diskriminieren|ausgrenzen|brueskieren|verunsichern|zu_nahe_treten|blossstellen|provozieren|veraergern|vor_den_kopf_stossen|wehtun|auf_die_fuesse_treten|taeuschen|verunglimpfen|benachteiligen|schaden',
    'nichts|fern ..3 ferner|ferner_als|fernliegen',
    'liegt|lag|laege|liege ..3 mir|uns ..2 fern|ferner',
    'gut|nett|liebevoll|scherzhaft|ironisch|humorvoll|augenzwinkernd|anerkennend|wertschaetzend|freundlich|spassig ..1 gemeint',
    'als kompliment|scherz|spass|lob|anerkennung|witz|denkanstoss ..2 gemeint|gedacht',
    'nur|bloss|lediglich|bloß ein scherz|witz|spass|spruch|gag',
    'war ironie|satire|humor|sarkasmus',
    'den|die|das bewusst|absichtlich|mit_absicht ..3 nicht|niemand|keiner',
  ],
  unless: [
    'aber|doch|trotzdem ..5 <apologising>|verletzt|passiert',
    'spielt keine_rolle|keine ..2 rolle',
    '<owning>',
    'gut|nett gemeint ..3 nicht|reicht|ist|und',
    'absicht(en|) ..2 gewinn|kaufs|verkauf',
    'studie|kunden ..4 absicht',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: good intentions',
});

export const examples: Examples = {
  flags: [
    '⟦Es lag nie in meiner Absicht⟧, jemanden zu verletzen.',
    '⟦Das war keinesfalls so gemeint⟧.',
    '⟦Wir wollten mit dem Plakat niemanden ausgrenzen⟧.',
    '⟦Nichts läge mir ferner, als Sie zu kränken⟧.',
    '⟦Der Satz war scherzhaft gemeint⟧.',
    '⟦Es war doch nur ein Spruch⟧.',
  ],
  passes: [
    'Ob ich das wollte, spielt keine Rolle, es war verletzend.',
    'Gut gemeint ist nicht gut gemacht.',
    'Wir haben die Absicht, 2027 klimaneutral zu liefern.',
    'Ich wollte niemanden stören und kam später.',
    'Es war mein Fehler, auch wenn er nicht beabsichtigt war.',
    'Humor hilft auf der Nachtschicht.',
  ],
};
