import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'de/stance/conditional-apology',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'stop',
  advice: 'nameTheHarm',
  all: [
    ['<apologising>', '^ entschuldigung|verzeihung|pardon'],
    [
      'sorry|entschuldigung|pardon ..1 an|bei|fuer ..1 jeden|jede|alle|allen|diejenigen ..1 der|die|denen',
      'wo immer|wo_auch_immer ..8 sein_mag|sein_sollte|sollte(n|)|mag|moegen',
      'falschen hals ..1 bekommen|gekriegt',

      'falls|wenn|sofern|soweit|sollte* ..8 <feeling>',
      'falls|wenn|sofern|soweit|sollte(n|) ..5 eindruck',
      'falls|wenn|sofern|soweit|sollte(n|) ..5 irritationen|missverstaendnis*|unmut|unannehmlichkeiten|enttaeuschung',
      'falls|wenn|sofern|soweit|sollte(n|) ..7 angekommen|verstanden_worden|missverstanden|missverstaendlich|anders_verstanden|falsch_verstanden|respektlos|ungluecklich|schroff|vergriffen|ankam|klang|empfunden|empfinden',
      'eventuell|vielleicht ..5 <feeling>',
      'wo ich|wir ..5 <feeling>',
    ],
  ],
  unless: ['reicht|genuegt|hilft nicht', 'kunst der'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Leopold, non-apology cues: the condition leaves open whether anything happened',
});

export const examples: Examples = {
  flags: [
    '⟦Falls sich jemand durch meine Aussage verletzt gefühlt hat, tut mir das leid⟧.',
    '⟦Sollte ich jemanden gekränkt haben, bitte ich um Entschuldigung⟧.',
    '⟦Es tut uns leid, wenn sich Kunden irritiert fühlen⟧.',
    '⟦Wenn sich einige vor den Kopf gestossen fühlen, bedauern wir das⟧.',
    '⟦Sofern der Eindruck entstanden ist, wir nähmen das nicht ernst, entschuldige ich mich⟧.',
    '⟦Wenn mein Ton bei manchen schroff ankam, tut mir das leid⟧.',
    '⟦Ich entschuldige mich, sollte es zu Missverständnissen gekommen sein⟧.',
    '⟦Wir bitten alle um Nachsicht, die wir vielleicht verärgert haben⟧.',
    '⟦Sollte meine Bemerkung als respektlos empfunden worden sein, bedaure ich das⟧.',
  ],
  passes: [
    'Wir haben 23 Gäste weggeschickt. Das tut mir leid.',
    'Wenn Sie Fragen haben, rufen Sie mich an.',
    'Falls der Zug ausfällt, erstatten wir den Preis.',
    'Er sagte: „Falls sich jemand verletzt gefühlt hat, tut mir das leid.“',
    'Ich entschuldige mich bei Frau Weber für meinen Ton am Montag.',
    'Wenn die Lieferung ausbleibt, melden Sie sich bitte bei uns.',
    'Wenn Kunden enttäuscht sind, rufe ich sie selbst an.',
    'Es tut mir leid, dass ich Sie am Montag warten ließ; wenn Sie mögen, rufe ich heute an.',
  ],
};
