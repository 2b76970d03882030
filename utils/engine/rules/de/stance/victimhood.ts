import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/stance/victimhood',
  dimension: 'stance',
  kind: 'victimhood',
  severity: 'stop',
  advice: 'speakOfThoseHit',
  phrases: [
    'behandelt|hingestellt|dargestellt|gejagt|vorgefuehrt wie|als ..2 *verbrecher|kriminelle*|krimineller|aussaetzige*|feind|staatsfeind|abzocker',
    'wie|als ein|einen|eine|der|die ..1 *verbrecher|krimineller|kriminelle|aussaetziger|staatsfeind|abzocker ..1 behandelt|hingestellt|dargestellt|dastehen',
    'herumgetrampelt|eingepruegelt|draufgehauen|eingedroschen|rumgehackt|herumgehackt|durchs_dorf_getrieben',
    'ausgerechnet auf|gegen|ein|einen|uns ..3 familienbetrieb|mittelstaendler|familienunternehmen|handwerksbetrieb',

    'hetzkampagne(n|)|hexenjagd(en|)|suendenbock',
    'stellt|stellen ..4 an den|am pranger',
    'auf|ueber ..1 uns|mich|unser|unsere ..3 eingepruegelt|herumgetrampelt',
    'sind|bin|waren|war wir|ich ..3 opfer|leidtragende*|die_leidtragenden',
    'auch|gerade fuer ..1 mich|uns ..3 war|ist|sind|waren ..5 schwer|leicht|schlimm|einfach',
    'mir|uns|mich ..5 schlaflose naechte|stunden',
    'schlaflose(n|) naechte',
    'keiner|niemand ..3 fragt|sieht|redet|spricht|dankt ..5 mir|uns|mich|wie_es_mir|wie_es_uns|ich|wir|unternehmer|mein|meiner|meine',
    'undank|undankbar*',
    'so|das|diesen|diese|dieser ..3 haben|habe|hat wir|ich|unser|mein ..4 nicht verdient',
    'das ist der dank',
  ],
  unless: [
    'hexenjagd(en) gab',

    '<year>|jahrhundert*|mittelalter',

    'kein(e|en|) ..2 opfer|kampagne|hexenjagd|hetzkampagne|suendenbock',
    'schlaflose naechte ..4 hatten|haben ..2 andere|unsere_kunden|die_betroffenen',
    'nicht um mich|uns',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Coombs, SCCT: victimage; it convinces only where the author was hit',
});

export const examples: Examples = {
  flags: [
    'Was wir hier erleben, ⟦ist eine Hetzkampagne⟧.',
    '⟦Seit Wochen wird auf uns eingeprügelt⟧.',
    '⟦Am Ende sind wir selbst die Leidtragenden⟧.',
    '⟦Auch für mich war dieser Schritt sehr schwer⟧.',
    '⟦Mich haben die Kündigungen viele schlaflose Nächte gekostet⟧.',
    '⟦Man stellt uns hier an den Pranger⟧.',
    '⟦Niemand fragt, wie es mir dabei geht⟧.',
    '⟦Das haben wir nun wirklich nicht verdient⟧.',
  ],
  passes: [
    'Wir wurden Opfer eines Hackerangriffs.',
    'Schlaflose Nächte hatten andere, nicht um mich geht es heute.',
    'Die Kritik hat mich getroffen, und sie stimmt.',
    'Es war kein leichter Schritt, am schwersten trifft er die 84 Leute in Hoyerswerda.',
    'Das ist keine Hetzkampagne, das ist Journalismus.',
    'Die Kollegen haben den Preis verdient.',
  ],
};
