import { definePhraseRule, type Examples } from '../../define';

/** What an employer, or a supplier, knows about somebody and may not tell. */
export default definePhraseRule({
  id: 'de/risk/private-details',
  dimension: 'risk',
  kind: 'personal-data',
  severity: 'consider',
  advice: 'leaveThePersonOut',
  phrases: [
    // Why somebody left
    'von frau|herr|unserem|unserer|meinem|meiner ..4 getrennt ..4 weil|wegen|da|denn',
    'frau|herr <capital> ..5 abgemahnt|abmahnung|nicht_bestanden|ueberfordert|entlassen',
    'handynummer ..2 <number> <number>',
    '=Sie|ihr|du ..6 nicht|nie|immer_noch_nicht|bis_heute_nicht ..3 bezahlen|gezahlt|ueberwiesen',
    'haben|hatten =Sie ..8 nicht|nie|zweimal|dreimal|mehrfach ..3 gezahlt|ueberwiesen|gemahnt',
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
    'von frau|herrn|herr|unserem|unserer|meinem|meiner ..4 getrennt|trennen ..4 weil|wegen|nachdem|da|denn',
    'getrennt|trennen|trennten|gekuendigt|entlassen|rausgeworfen|rausgeschmissen|freigestellt|gefeuert|fristlos ..6 weil|nachdem|da ..2 er|sie ..8 hat|hatte|war|ist|wollte|konnte|leistung|gestohlen|betrogen|fehlte|kam',
    'frau|herr|herrn <capital> ..5 abgemahnt|abmahnung|gefeuert|rausgeworfen|rausgeschmissen|fristlos|gekuendigt_wurde|nicht_bestanden|probezeit|unzuverlaessig|ueberfordert|gekuendigt|entlassen',
    '<first-name> ..5 abgemahnt|abmahnung|gefeuert|rausgeworfen|rausgeschmissen|fristlos|probezeit|ueberfordert|gekuendigt|entlassen',
    'abgemahnt|abmahnung|gefeuert|fristlos|entlassen ..4 frau|herr|herrn <capital>',
    'frau|herr|herrn <capital> ..8 aufgegeben|gescheitert|nicht_gewachsen|ueberfordert|standhielt|nicht_belastbar|nicht_zurecht|faul|unpuenktlich|gestohlen|betrogen|geklaut|unterschlagen|gelogen|rausgeflogen',
    'er|sie ..2 dem|den ..1 druck|belastung|aufgaben|anforderungen ..3 nicht',
    'anruf(en|t)|rufen|ruf|erreichen|erreichst|erreicht|klingeln|melden|schreiben ..6 handy|privat|zu_hause|nummer|mobil|whatsapp ..3 <number>',
    'handy|mobilnummer|handynummer|privatnummer|privatadresse ..2 <number> <number>',
    '=Sie sind|waren doch ..3 die|der|derjenige|diejenige',
    '=Sie|ihr|du ..6 nicht|nie|immer_noch_nicht|bis_heute_nicht ..3 bezahlen|bezahlt|gezahlt|ueberwiesen|beglichen|zurueckgegeben|zurueckgezahlt|erschienen|abgeholt',
    'haben|hatten =Sie ..8 nicht|nie|zweimal|dreimal|mehrfach ..3 bezahlt|gezahlt|ueberwiesen|beglichen|zurueckgegeben|zurueckgezahlt|abgesagt|gemahnt|storniert|abgeholt|geoeffnet|reklamiert',
    '=Sie|welche haben|hatten ..8 zweimal|dreimal|mehrfach|<number> ..3 bezahlt|abgesagt|gemahnt|storniert|angerufen|bestellt|reklamiert|verlaengert|zurueckgeschickt',
    'kollege(n|)|kollegin|mitarbeiter(s|in|)|assistent(en|in|)|azubi|praktikant(en|in|) ..4 gehalt|schulden|gepfaendet|affaere|liebeskummer|ex-frau|ex-mann|sorgerecht|vorbestraft|aufenthaltstitel|homosexuell|transsexuell|coming-out',
    'frau|herr|herrn <capital> ..4 verdient|verdiente|gehalt|bekam|bekommt|jahresgehalt|abfindung|bonus|monatlich ..4 <number>',
    '<first-name> ..3 verdient|verdiente|gehalt|jahresgehalt|abfindung ..4 <number>',
    'private(n|r|) ..1 handynummer|nummer|telefonnummer|adresse|anschrift|mailadresse|rufnummer|mobilnummer|e-mail|handy',
    'privat|zu_hause|daheim ..4 erreichbar|unter|erreichen ..4 <number>',
    'seine|ihre|deren ..1 handynummer|mobilnummer|durchwahl|privatnummer|privatadresse|wohnadresse|telefonnummer ..3 <number>|lautet|ist',
    'wohnt|wohnhaft|wohnen|lebt ..3 *strasse|*weg|*gasse|*allee|*platz|*ring ..1 <number>',
    'sie haben|hatten|sind|waren ..5 raten|mahnungen|mahnung|rueckstand|zahlungsrueckstand|im_verzug|zahlungsverzug|nicht_bezahlt|ueberzogen|rechnungen_offen|nicht_gezahlt|mahnstufe|zahlungsunfaehig|schufa',
    'haben|hatten|sind|waren sie ..5 raten|mahnungen|mahnung|rueckstand|zahlungsrueckstand|im_verzug|zahlungsverzug|nicht_bezahlt|ueberzogen|rechnungen_offen|nicht_gezahlt',
    'laut|nach|in|aus ..1 ihrer|ihrem|unserem|unserer|unseren|ihren ..1 akte|kundenakte|unterlagen|system|daten|protokoll|kundendatei|crm|aufzeichnungen|kundenkonto|patientenakte|personalakte|gespraechsprotokoll|bestellhistorie ..3 haben|hat|sind|waren|wurde|wohnen|ist|steht|haetten|ergibt',
    'bewerbung|lebenslauf|zeugnis|personalakte|bewerbungsunterlagen ..2 von|des|der ..2 frau|herrn|herr ..2 <capital>',
    'sie ..3 bei_uns|damals_bei_uns ..5 gekuendigt|entlassen|rausgeflogen|abgelehnt|beworben|abgemahnt|gescheitert|durchgefallen',
    'als sie|du|er ..3 bei_uns ..4 gekuendigt|entlassen|rausgeflogen|abgelehnt|beworben|abgemahnt|gescheitert|durchgefallen|gearbeitet',
    'ehemalige(r|n|) ..1 mitarbeiter(in|) ..4 gekuendigt|abgemahnt|entlassen|gefeuert|fristlos|probezeit',
    'scheidung|trennung|affaere|ehekrise|sorgerecht|privatinsolvenz|schulden|pfaendung|lohnpfaendung|vorstrafe(n|)|vorbestraft|aufenthaltsstatus|abgeschoben ..6 frau|herr|herrn|kollege|kollegin|mitarbeiter|mitarbeiterin|<first-name>',
    'frau|herr|herrn|kollege|kollegin|mitarbeiter|mitarbeiterin|<first-name> ..6 scheidung|ehekrise|affaere|sorgerecht|privatinsolvenz|pfaendung|lohnpfaendung|vorstrafe|vorbestraft|in_scheidung|verlassen_worden|homosexuell|schwul|lesbisch|getrennt_lebt|kinderwunsch',
    'screenshot|foto|bild|mail|chatverlauf|verlauf|kundenliste|namensliste ..3 von ..2 kundin|kunden|mitarbeiterin|patientin|bewerberin|bewerbers|herrn|frau',
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
