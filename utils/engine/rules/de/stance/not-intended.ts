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
    'nie|niemals|nicht|keinesfalls ..5 absicht|gewollt|boese_gemeint|so_gemeint',
    'nie|niemals|nicht|keinesfalls ..2 unsere|meine|unserer|meiner|in_unserer|in_meiner ..1 absicht',
    'wollte(n|) ..3 niemand*|keinen|keinem|keine ..6 verletzen|kraenken|ausgrenzen|provozieren|wehtun',
    'nichts|fern ..3 ferner|ferner_als',
    'liegt|lag|laege ..3 mir|uns ..2 fern|ferner',
    'gut|scherzhaft ..1 gemeint',
    'nur|bloss|lediglich|bloß ein witz|spruch',
    'war ironie|satire',
  ],
  unless: [
    'aber|doch|trotzdem ..5 <apologising>|verletzt|passiert',
    '<owning>',
    'gut gemeint ..3 nicht|reicht|ist|und',
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
