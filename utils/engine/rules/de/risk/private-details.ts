import { definePhraseRule, type Examples } from '../../define';

/** What an employer, or a supplier, knows about somebody and may not tell. */
export default definePhraseRule({
  id: 'de/risk/private-details',
  dimension: 'risk',
  kind: 'personal-data',
  severity: 'stop',
  advice: 'leaveThePersonOut',
  phrases: [
    // Why somebody left
    'von frau|herr|unserem|unserer|meinem|meiner ..4 getrennt ..4 weil|wegen|da|denn',
    'frau|herr <capital> ..5 abgemahnt|abmahnung|nicht_bestanden|ueberfordert|entlassen',
    'handynummer ..2 <number> <number>',
    '=Sie|ihr|du ..6 nicht|nie|immer_noch_nicht|bis_heute_nicht ..3 bezahlen|gezahlt|ueberwiesen',
    'haben|hatten =Sie ..8 nicht|nie|zweimal|dreimal|mehrfach ..3 gezahlt|ueberwiesen|gemahnt',
    'zimmer|kundennummer ..1 <number>',
    // Pay
    // Contact and whereabouts
    'private* ..1 handynummer|adresse',
    'seine|ihre|deren ..1 handynummer ..3 <number>|lautet|ist',
    // Customers
    'sie haben|hatten|sind|waren ..5 raten|mahnungen|zahlungsverzug|rechnungen_offen|nicht_gezahlt',
    'haben|hatten|sind|waren sie ..5 raten|mahnungen|zahlungsverzug|rechnungen_offen|nicht_gezahlt',
    'laut|nach|in|aus ..1 ihrer|unserem|unserer|unseren|ihren ..1 unterlagen|system|daten ..3 haben|hat|sind|waren|wurde|ist|steht|haetten',
    'sie ..3 bei_uns|damals_bei_uns ..5 entlassen|beworben|abgemahnt',
    'als sie|du|er ..3 bei_uns ..4 entlassen|beworben|abgemahnt|gearbeitet',
    // Family, faith, love
    'frau|herr|kollege|kollegin|mitarbeiter|mitarbeiterin|<first-name> ..6 scheidung|in_scheidung|verlassen_worden|getrennt_lebt',
    // Nothing is anonymous where the details point to one
  ],
  unless: ['ferienwohnung|kirchturm', 'haben wir|wir_haben ..6 <fault>|falsch|versehentlich'],
  notInQuestion: true,
  extent: 'clause',
  source: 'GDPR articles 5 and 6; labour law: duty of care towards staff who left',
});

export const examples: Examples = {
  flags: [
    '⟦Von Frau Kern haben wir uns getrennt, weil die Kasse nicht stimmte⟧.',
    '⟦Laut unserem System haben Sie die letzten zwei Raten nicht überwiesen⟧.',
    '⟦Sie sind seit Mai im Zahlungsverzug⟧, Herr Voss.',
    '⟦Herr Adler wurde im Mai abgemahnt⟧.',
    '⟦Ihre private Handynummer lautet 0171 555⟧.',
    '⟦Unsere Mitarbeiterin steckt mitten in einer Scheidung⟧.',
    'Damals, ⟦als Sie sich bei uns beworben haben⟧, klang das anders.',
  ],
  passes: [
    'Schicken Sie mir gern Ihre Kundennummer per Direktnachricht.',
    'Ihr Konto ist entsperrt, die Gebühr erstatten wir.',
    'Herr Adler geht im Mai in den Ruhestand.',
    'Laut Verdi-Umfrage arbeiten 40 Prozent länger.',
    'Wir haben uns von 30 Kollegen trennen müssen, weil der Auftrag wegfiel.',
    'Meine Handynummer steht in der Kantine.',
    'Namen von Kunden nennen wir nicht.',
  ],
};
