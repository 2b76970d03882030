import { definePhraseRule, type Examples } from '../../define';

/** Mockery: of customers, applicants, staff, critics, rivals. */
export default definePhraseRule({
  id: 'de/risk/ridicule',
  dimension: 'risk',
  kind: 'ridicule',
  severity: 'stop',
  advice: 'leaveTheMockeryOut',
  phrases: [
    // Irony from above
    'wohl|offenbar|vermutlich ..1 erst|nicht|nur|noch ..5 lehrjahr|semester|klasse|kindergarten|seminar|volkshochschule|internet',
    'lernt|lehrt|lernen|studiert|bringt ..6 wohl|offenbar|vermutlich|heute_nicht_mehr|leider_nicht ..3 erst|nicht|nur|noch|mehr|bei',
    'noch_einmal|bitte ..2 zum mitschreiben',
    'zum mitschreiben',
    'brauchen|braucht|soll|kann ..3 sie|ich|ihr|du|ihnen ..5 bild|malen|brille|tafel|duden',
    'laecherlich*|gurkentruppe|kindergarten(truppe|)_von',
    'selbsternannte*',
    'schneeflocke(n|)',
    'getroffene hunde',
    // Customers and applicants as anecdotes
    '<counterpart>|bewerbung|bewerbungen|beschwerde|reklamation|vorstellungsgespraech ..8 kein_witz|ohne_witz|koestlich|traenen_gelacht',
    '<counterpart>|beschwerde|bewerbung ..8 haben|habe|hat wir|ich|uns|die_ganze ..5 gelacht|lachen_muessen',
    'ueber ..4 <counterpart>|beschwerde|bewerbung|mail|kommentar ..6 gelacht|lachen',
    'kunde|kundin|gast|bewerber|bewerberin|anruf|beschwerde|frage|mail|bewerbung|spruch|reklamation|ausrede des|der tages|woche|monats|jahres',
    'manche|einige|gewisse lernen|kapieren|merken ..2 es|das ..2 nie|nicht|einfach',
    'dumm(e|er|en|) ..1 kunde(n|)|fragen|frage|kommentar(e|)|anfrage(n|)|kollege(n|)|mitarbeiter|konkurrenz|beschwerde(n|)|idee_der|bewerber|leser',
    // Mock praise and gifts
    'oma|opa|grossmutter|enkel|hund|katze ..6 besser|schneller|auch|haette|versteht|kann|rechnen',
    // Rivals
    'konkurrenz|konkurrent(en|)|wettbewerber(n|)|mitbewerber(n|)|die_kollegen_von|die_freunde_von ..6 traeumen|schlafen|schlaeft|hinterher|rueckspiegel|fax|zaehne_aus|alt_aussehen|alt_aus|mittelalter|kopiert|viel_glueck',
    'danke ..3 an|gehen ..3 konkurrenz|mitbewerber|wettbewerber|die_kollegen_aus',
    'schlaft ..2 weiter|gut|ruhig',
    'waehrend ..3 andere|anderen|konkurrenz|wettbewerber|mitbewerber|die_grossen ..6 schlafen|jammern|noch|tagen|reden|traeumen|kaffee|haendchen',
    // Employees
  ],
  unless: [
    'mich|mir|uns ..3 selbst|selber ..4 laecherlich|dumm|lachen',
    'ich|wir war(en|)|bin|kam|habe|stand|sass ..6 dumm|laecherlich|peinlich',
    'nicht|nie|kein|keine|keiner ..3 laecherlich|dumm|peinlich|gelacht',
    'es gibt keine dummen',
    'keine dummen ..1 frage|fragen',
    'gemeinsam|zusammen|miteinander ..3 gelacht|lachen',
    'danke(n|)|dank|glueckwunsch|respekt|gratul*|hut_ab ..6 konkurrenz|wettbewerber|mitbewerber|kolleg*',
    'besser|schneller als_wir|wir',
    'von ..2 konkurrenz ..4 lernen|gelernt',
    'lehrling*|ausbildung|ausbilder|azubi(s|) ..8 lernt|lernen|jahr',
    'kabarett|theater|spielplatz',
  ],
  extent: 'clause',
  source: 'Whoever is laughed at has friends, and they can share',
});

export const examples: Examples = {
  flags: [
    '⟦Prozentrechnung lernt man dort wohl erst im dritten Semester⟧.',
    '⟦Noch einmal zum Mitschreiben⟧: Wir haben pünktlich geliefert.',
    '⟦Soll ich Ihnen ein Bild malen⟧?',
    '⟦Über die Bewerbung haben wir in der Kantine Tränen gelacht⟧.',
    '⟦Anruf der Woche⟧: Ein Herr suchte den Einschaltknopf.',
    '⟦Während die Konkurrenz noch faxt und schläft⟧, liefern wir.',
    '⟦Die Kollegen von Brunner schauen jetzt in den Rückspiegel⟧.',
    '⟦Manche kapieren es einfach nie⟧.',
    '⟦Die Gurkentruppe aus dem Bauamt hat getagt⟧.',
  ],
  passes: [
    'Wir haben gemeinsam gelacht und weitergemacht.',
    'Es gibt keine dummen Fragen.',
    'Ich habe mich damals selbst lächerlich gemacht.',
    'Von der Konkurrenz können wir lernen, sie war schneller als wir.',
    'Unsere Azubis lernen im zweiten Lehrjahr das Schweißen.',
    'Die Betriebskita bekommt zwölf Plätze.',
    'Der Kunde hat sich beschwert, zu Recht.',
    'Wer lachen will, kommt am Freitag ins Kabarett.',
  ],
};
