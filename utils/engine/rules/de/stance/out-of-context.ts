import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/stance/out-of-context',
  dimension: 'stance',
  kind: 'out-of-context',
  severity: 'stop',
  advice: 'sayWhatWasMeant',
  phrases: [
    'zeigt|zeigen|ist|gibt|wiedergegeben ..2 nur|lediglich|bloss ..2 ausschnitt|momentaufnahme|haelfte|bruchteil|halbe_wahrheit',
    'fuehrt|fuehren ..4 in die irre',

    'aus dem zusammenhang|kontext gerissen|gezogen|geloest|gegriffen',
    'reisst ..8 aus_dem|aus_seinem zusammenhang|kontext',
    'verkuerzt|sinnentstellend|unvollstaendig ..1 wiedergegeben|zitiert',
    'verkuerzte* ..1 zitat',
    'bewusst missverstanden|falsch_verstanden|falsch_verstehen|falsch_wiedergegeben|verdreht',
    'wort(e|) ..4 im_mund|in_den_mund herumgedreht|verdreht|legen',
    'im mund(e|) herumgedreht|verdreht',
    'wer ..2 ganze(n|s|) rede|interview|gespraech|beitrag|text|video|podcast ..3 hoert|gehoert|gelesen|kennt|sieht|gesehen',
    'so|das habe ich ..1 nie|niemals|nicht|so_nie|so_nicht gesagt|behauptet|gemeint',
    'habe ich so|das ..1 nie|niemals|nicht gesagt|behauptet|gemeint',
    'herausgegriffen* ..1 satz|zitat|halbsatz|aussage|saetze',
    'missverstanden worden',
  ],
  unless: [
    'haengt ..2 an',
    'folie|grafik|karte|anhang',

    'ich habe ..8 aus_dem_zusammenhang|verkuerzt',
    'ihr|ihre|ihren|sein|seine|seinen|frau|herrn ..4 zitat|satz|aussage|worte aus_dem_zusammenhang',
    'wir haben ..8 verkuerzt|unvollstaendig',
  ],
  notInQuestion: true,
  extent: 'match',
  source: 'Benoit, image repair: denial',
});

export const examples: Examples = {
  flags: [
    'Das Zitat wurde ⟦aus dem Zusammenhang gerissen⟧.',
    'Der Artikel ⟦reißt meinen Satz über die Löhne aus dem Zusammenhang⟧.',
    'Meine Aussage ist ⟦verkürzt wiedergegeben⟧.',
    'Mir werden ⟦Worte im Mund herumgedreht⟧.',
    '⟦Wer das ganze Interview hört⟧, kommt zu einem anderen Schluss.',
    '⟦So habe ich das nie gesagt⟧.',
    'Da wurde ein ⟦herausgegriffener Satz⟧ zum Skandal gemacht.',
    'Man hat mich ⟦bewusst missverstanden⟧.',
  ],
  passes: [
    'Im Zusammenhang mit dem Umbau ziehen wir um.',
    'Sie schrieb: „Das wurde aus dem Zusammenhang gerissen.“',
    'Wir haben die Studie verkürzt wiedergegeben und das heute korrigiert.',
    'Der Satz steht genau so im Interview, und er war falsch.',
    'Der Kontext ist wichtig: 2019 galten andere Preise.',
    'Ich habe Ihren Satz aus dem Zusammenhang gerissen, das war nicht fair.',
    'Wurde das Zitat verkürzt wiedergegeben?',
  ],
};
