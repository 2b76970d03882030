import { definePhraseRule, type Examples } from '../../define';

/** "Not us", whoever it may have been. */
export default definePhraseRule({
  id: 'de/stance/disclaimed-responsibility',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'consider',
  advice: 'ownYourPart',
  except: ['fuer die arbeit'],
  weigh: [{ scope: { reply: true }, severity: 'stop' }],
  phrases: [
    'mein(e|em|er|es|)|unser(e|em|er|es|) vorgaenger* ..5 <outsider>|unterschrieben|entschieden|abgeschlossen|eingebrockt|hinterlassen|verbockt',
    'problem|fehler|ursache|schuld|verantwortung|ball|engpass ..1 sitzt|liegt|lag ..1 bei|beim ..3 <outsider>|versicherung|rechenzentrum|kollegen|partner',
    'muss|muessen|sollte(n|) ..6 ankreiden|anlasten|schimpfen',
    'fuer ..2 deren|die|dessen ..1 leute|personal|arbeit|mitarbeiter ..4 nicht|kaum|keine',
    'nichts ..2 mehr_zu_tun|damit_zu_tun',
    'deren leute(n|)|fahrer|personal|mannschaft',

    'falsche* ..1 adresse|adressat',
    'nicht|kaum ..2 in unserer|meiner ..1 hand|macht|verantwortung|zustaendigkeit',
    'liegt|lag|liegen ..3 nicht ..2 an_uns|bei_uns|an_mir|bei_mir|in_unserem|in_unserer|in_meiner|in_meinem',
    'trifft ..2 uns|mich ..3 keine ..1 schuld',
    'dafuer ..2 koennen|kann|konnten ..4 nichts',
    'haben|habe|hatten ..3 darauf|da|wir ..3 keinen|kein|wenig ..1 einfluss',
    'vor meiner|unserer zeit',
    'lediglich|nur|bloss ..2 vermittler*|haendler|vermieter|plattform|dienstleister',
    'suendenbock',
  ],
  unless: [
    'entbindet|trotzdem|dennoch|verantwortung_trage|verantwortung_tragen',
    'kind|grossvater|grossmutter|vater|mutter',
    '<repairing>',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: shifting the blame, defeasibility',
});

export const examples: Examples = {
  flags: [
    '⟦Insofern ist das Präsidium der falsche Adressat⟧.',
    '⟦Das liegt leider nicht in unserer Hand⟧.',
    '⟦Dafür können wir wirklich nichts⟧.',
    '⟦Auf die Tarife haben wir keinen Einfluss⟧.',
    '⟦Diese Verträge hat mein Vorgänger unterschrieben⟧.',
    '⟦Das Ganze war vor meiner Zeit⟧.',
    '⟦Am Ausfall trifft uns keine Schuld⟧.',
    '⟦Wir sind hier lediglich Vermittler⟧.',
  ],
  passes: [
    'Auf den Vorgänger zu schieben wäre billig.',
    'Die Kinder können nichts dafür.',
    'Meinem Vorgänger danke ich für 20 Jahre.',
    'Einfluss haben wir auf unsere Preise, und die senken wir.',
    'Es lag an uns.',
    'Den Betrieb hat mein Vater geerbt.',
    'Ob es vor meiner Zeit war oder nicht: Die Verantwortung trage ich.',
  ],
};
