import { definePatternRule, type Examples } from '../../define';

/** Parties, politicians, voters under attack: half the readers are lost. */
export default definePatternRule({
  id: 'de/risk/politics',
  dimension: 'risk',
  kind: 'politics',
  severity: 'consider',
  advice: 'argueTheIssue',
  all: [
    [
      'ampel|ampelkoalition|groko|=CDU|=CSU|=SPD|=FDP|=AfD|=AFD|=BSW|=SVP|=FPÖ|=ÖVP|=SPÖ|=Grüne|=Grünen|=Linke|=Linken|=Linkspartei|=Union|=Sozis|=Christdemokraten|=Sozialdemokraten|=Liberalen|=Republikaner|=Republikanern|=Demokraten|=Schwarz-Rot|=Rot-Grün|gruenlinke|linksgruen(e|en|)|rechtspopulisten',
      '=Merz|=Scholz|=Habeck|=Baerbock|=Lindner|=Söder|=Weidel|=Wagenknecht|=Klingbeil|=Pistorius|=Faeser|=Lauterbach|=Heil|=Bas|=Reiche|=Linnemann|=Höcke|=Merkel|=Laschet|=Spahn|=Trump|=Putin|=Orbán|=Macron|=Meloni|=Kickl|=Chrupalla|=Reichinnek|=Esken|=Kühnert|=Wissing|=Özdemir|=Dobrindt|=Leyen|=Musk|=Vance|=Netanjahu|=Erdogan',
      'politiker(n|in|innen|)|regierung|bundesregierung|landesregierung|minister(n|in|s|)|wirtschaftsminister(in|s|)|finanzminister(in|s|)|bundeskanzler(s|in|)|kanzler(s|in|)|koalition(aere|)|abgeordnete(n|r|)|parlament|bundestag|politik|herrschaften_in_berlin|die_da_oben|die_in_berlin|politikbetrieb|politikerkaste|berliner_blase|bruesseler_buerokraten|eurokraten|buerokraten|landrat|buergermeister(in|)|oberbuergermeister(in|)|stadtrat|gewerkschaftsbosse|staat|berlin|bruessel|parteien|altparteien|opposition|rathaus|ministerium|oekosozialisten|sozialisten|klimaaktivisten|klimakleber(n|)|letzte_generation',
      'waehler(n|in|innen|)|waehlt|gewaehlt|waehlen|wahlvolk|buergergeldempfaenger(n|)|buergergeld-empfaenger(n|)|wutbuerger(n|)',
    ],
    [
      'unfaehig(e|en|er|keit|ste|)|dilettant(en|isch|isches|ismus|)|ideolog(en|ie|isch|ische|ischen|)|ideologisch_verblendet*|irrsinn|wahnsinn|wahnwitz|schwachsinn|bloedsinn|unsinn|idiot(en|ie|isch|)|irre|verrueckt(e|en|er|)|luegner(n|)|luegen|luegt|gelogen|versager(n|)|versagt|versagen|totengraeber(n|)|ahnungslos(e|en|er|igkeit|)|inkompetent(e|en|er|)|inkompetenz|realitaetsfern(e|en|)|weltfremd(e|en|er|)|planlos(e|en|)|clown(s|)|kasper*|kindergarten|gurkentruppe|chaostruppe|laienspieltruppe|traumtaenzer(n|)|spinner(n|)|fanatiker(n|)|sozialist*|kommunist*|planwirtschaft|ddr|diktatur|nazis|faschist(en|isch|)|verbotspartei|oekodiktatur|staatsversagen|totalversagen|korrupt(e|en|er|)|kriminell(e|en|)|verbrecher(n|)|schmarotzer(n|)|abzocke|abzocker|pluendern|pluendert|ausgepluendert|enteignen|enteignung|verblendet(e|en|er|)|schnarchnasen|schlafmuetzen|selbstgefaellig(e|en|)|verlogen(e|en|er|)|verraeter|verrat|hetzer(n|)|dumm(e|en|er|)|dumm_genug|bloed|daemlich|denkfaul|verantwortungslos(e|en|er|)|skandaloes|schaemen|schande|peinlich(e|er|es|)|armutszeugnis|trauerspiel|laecherlich(e|er|)|witzfigur(en|)|katastrophe',
      'ruinier(en|t|te)|ruiniert|kaputt|kaputtgemacht|kaputtregiert|kaputtmachen|zugrunde|an_die_wand|gegen_die_wand|in_den_abgrund|abgewirtschaftet|vernichtet|vernichten|zerstoert|zerstoeren|verrecken|erdrosseln|erdrosselt|abwuergen|abgewuergt|deindustrialisierung|verspielt|verspielen|verbockt|verpennt|verschlafen|verschlaeft|pennt|totregulieren|zu_tode|aus_dem_land|vertreibt|vertreiben|ausbluten|heruntergewirtschaftet|vor_die_hunde|im_stich',
      'noch nie|nicht ..3 gearbeitet|wertschoepfung|unternehmen_gefuehrt|rechnung_geschrieben|steuern_gezahlt|selbst_verdient|eine_bilanz',
      'ohne ..2 abschluss|ausbildung|berufsabschluss|ahnung|verstand',
      'abgebrochene(s|n|m) studium|studiums|ausbildung',
      'studienabbrecher(n|)|kreissaal_hoersaal_plenarsaal',
      'schuss nicht|noch_nicht ..1 gehoert',
      'keine|null|nicht ..3 ahnung|verstand|rueckgrat|anstand|plan|eier|mumm',
      'abwaehlen|abgewaehlt|weg_damit|zum_teufel|in_die_wueste|ruecktritt|zuruecktreten|davonjagen|zum_mond|nach_hause_schicken|aus_dem_amt|muss_weg|muessen_weg',
      'nicht mehr waehlbar|zu_retten|alle_tassen|ganz_dicht|bei_trost',
      'wer|jeder|jede|leute|menschen ..5 waehlt|waehlen|gewaehlt ..6 ist|hat|sind|muss|darf|will|braucht|kann|schadet|gefaehrdet|verachtet',
      'waehlt|waehlen|gewaehlt|kreuz ..4 richtig|richtige|nur|diesmal|bitte|am_sonntag|mit_verstand|den_verstand|im_kopf|nicht_ganz|selbst_schuld',
      'nur noch|eine afd|cdu|fdp|gruene|spd|union|partei ..5 hilft|retten|waehlbar|kann',
      'nicht ..2 rechnen|denken|arbeiten|wirtschaften|buchstabieren koennen|kann|koennte|koennten',
      'wie tief|weit sind|ist',
      'genug|nase_voll|schnauze_voll|kotzt|kotzen|satt|es_reicht|widert|anwidern|speiuebel|fremdschaemen|faßungslos|fassungslos_macht',
      'faul(e|en|er|)|arbeitsscheu(e|en|er|)|haengematte|hängematten|parasiten|alimentiert',
    ],
  ],
  within: 14,
  unless: [
    'studie|umfrage|befragung|historisch|geschichte|weimar|museum|museums|<year>',
    'nicht|kein|keine ..2 schuld|versagt|versagen|katastrophe|idioten|dumm|ahnung|wahnsinn',
    'ich|wir ..3 keine|null ahnung|plan',
    '=Studierende|studentenwerk|betriebsrat|betriebsratswahl|personalrat|aufsichtsrat|jury|beirat',
    'danke(n|)|dank|glueckwunsch|gratulier*',
    'konzern|unser(e|em|er|) ..2 vorstand',
    'ddr-zeit|zu_ddr-zeiten|ehemaligen_ddr|gegruendet|aufgewachsen',
    'berlin ..3 standort|filiale|buero|werk|lager|kunden|niederlassung|konferenz|messe|flughafen|team',
    'kuendig*|deutsche_bahn|wetter|hitze|hochwasser|unwetter|flut|software|maschine|anlage|ampel_an_der',
    'desinformation|gegen hass',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'A company has customers, staff and owners of every party',
});

export const examples: Examples = {
  flags: [
    '⟦Die Ampel hat dieses Land gegen die Wand gefahren⟧.',
    '⟦Was Habeck da treibt, ist reine Ideologie⟧.',
    '⟦Die Politiker in Berlin haben noch nie gearbeitet⟧.',
    '⟦Wer die AfD wählt, ist dumm⟧.',
    '⟦Die Herrschaften in Berlin haben den Schuss nicht gehört⟧.',
    '⟦Diese Regierung ruiniert den Mittelstand⟧.',
    '⟦Solche Minister gehören abgewählt⟧.',
  ],
  passes: [
    'Die Regierung senkt die Stromsteuer um zwei Cent, das spart uns 40.000 Euro.',
    'In Berlin eröffnen wir ein Büro.',
    'Das Gesetz verlängert unsere Genehmigung um 14 Monate, wir fordern eine Frist.',
    'Der Bürgermeister hat den Grundstein gelegt.',
    'Die neue Ampel an der Werkseinfahrt steht auf Grün.',
    'Ich bin 1971 in der DDR aufgewachsen.',
    'Wir haben am Sonntag den Betriebsrat gewählt.',
  ],
};
