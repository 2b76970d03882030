import { definePhraseRule, type Examples } from '../../define';

/** Mockery: of customers, applicants, staff, critics, rivals. */
export default definePhraseRule({
  id: 'de/risk/ridicule',
  dimension: 'risk',
  kind: 'ridicule',
  severity: 'stop',
  advice: 'leaveTheMockeryOut',
  phrases: [
    'haette|koennte|kann ..3 mein|meine|unser|unsere ..1 dackel|hund|katze|oma|papagei|goldfisch|hamster|tochter|enkel',
    'ich|wir habe(n|) ..2 selten so gelacht',
    'selbst_ernannte*|selbst_ernannter',
    'du|sie sonnenschein|schlaumeier|schlauberger|genie|held|herzchen|traeumer',
    'empoerungs*',
    'viel freizeit|tagesfreizeit',

    // Irony from above
    'wohl|offenbar|vermutlich ..1 erst|nicht|nur|noch ..5 lehrjahr|semester|klasse|kindergarten|internet',
    'lernt|bringt ..6 wohl|offenbar|vermutlich|heute_nicht_mehr|leider_nicht ..3 erst|nicht|nur|noch|mehr|bei',
    'noch_einmal|bitte ..2 zum mitschreiben',
    'zum mitschreiben',
    'brauchen|braucht|soll|kann ..3 sie|ich|ihr|du|ihnen ..5 bild|malen|nachhilfe',
    'laecherlich*|lachnummer(n|)|clown(s|)|clowns|pappnase(n|)|kasperl*|gurkentruppe|kindergarten(truppe|)_von|schlafmuetze(n|)',
    'besserwisser(n|)|selbsternannte*',
    'getroffene hunde',
    // Customers and applicants as anecdotes
    '<counterpart>|bewerbung|beschwerde ..8 kein_witz|ohne_witz|traenen_gelacht',
    '<counterpart>|beschwerde|bewerbung ..8 haben|habe|hat wir|ich|uns|die_ganze ..5 gelacht|lachen_muessen',
    'ueber ..4 <counterpart>|beschwerde|bewerbung|mail|kommentar ..6 gelacht|lachen',
    'kunde|gast|bewerber|anruf|beschwerde|frage|mail|bewerbung|spruch des|der woche',
    'manche|einige|gewisse kapieren|merken ..2 es|das ..2 nie|nicht|einfach',
    'dau|layer_8',
    // Mock praise and gifts
    'grossen ..4 schwitzen',
    // Rivals
    'konkurrenz|wettbewerb|wettbewerber(n|)|mitbewerber(n|)|die_kollegen_von|die_freunde_von ..6 traeumen|nachmachen|schlafen|schlaeft|verschlafen|rueckspiegel|dinosaurier|kopiert|viel_glueck|heulen',
    'im rueckspiegel',
    'schlaft ..2 weiter|gut',
    'waehrend ..3 andere|anderen|konkurrenz|wettbewerb|wettbewerber|mitbewerber|die_grossen ..6 schlafen|jammern|noch|tagen|heulen|reden|traeumen|kaffee|haendchen',
    // Employees
    'krank_feiern',
  ],
  unless: [
    'mich|mir|uns ..3 selbst|selber ..4 laecherlich|dumm|lachen',
    'ich|wir war(en|)|bin|kam|habe|stand|sass ..6 dumm|laecherlich|naiv|clown|peinlich',
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
