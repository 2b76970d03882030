import type { Classes } from '../../match/trie';

/** Members are plain phrases: endings and alternatives, no anchors. */
export const german: Classes = {
  author: ['ich|wir|mir|uns|mich', 'mein(e|er|em|en|es|)|unser(e|er|em|en|es|)|unsre(r|m|n|s|)'],
  apology: [
    'entschuldig(e|en|ung|ungen)',
    'verzeihung',
    'verzeih(e|en|t)',
    'tut|tat|taete|taet ..3 leid',
    'leid tut|taete|tun|tat',
    'bedau(re|ere|ern|ert|erten|erte)',
    'bitte|bitten um_entschuldigung|um_verzeihung|um_nachsicht',
    'sorry',
  ],
  /** The author apologises here and now; not talk about apologies. */
  apologising: [
    'entschuldig(e|en) ich|wir|mich|uns',
    'ich|wir entschuldig(e|en)',
    'mich|uns ..5 entschuldigen',
    'bitte(n|t|) ..7 entschuldigung|verzeihung|nachsicht|vergebung|pardon',
    'um entschuldigung|verzeihung|nachsicht ..3 bitte(n|)|gebeten',
    'bitte entschuldig(en|t|e|)',
    'entschuldig(en|t|e|) bitte|sie',
    'bitte(n|) ..6 zu_entschuldigen',
    'verzeih(en|t|ung) sie|mir|uns|bitte',
    'tut|taete|tue ..5 leid',
    'leid tut|taete|tun',
    'bedau(re|ere|ern) ich|wir|das|dies|es|sehr|den|die|dass|zutiefst|aufrichtig|ausserordentlich',
    'ich|wir ..2 bedau(re|ere|ern)',
    'sorry',
    'meine|unsere ..1 entschuldigung',
  ],
  feeling: [
    'verletzt|gekraenkt|beleidigt|angegriffen|gestoert|irritiert|unwohl|enttaeuscht|brueskiert|diskriminiert|ausgegrenzt|getroffen|veraergert|verunsichert',
    'uebergangen|vergessen|allein_gelassen|alleingelassen|benachteiligt|ausgeschlossen|herabgesetzt|herabgewuerdigt|bevormundet|belaestigt|bedraengt|unter_druck_gesetzt|missachtet|uebergegangen|provoziert|aufgestossen|befremdet|verprellt|unfair_behandelt|ungerecht_behandelt|schlecht_behandelt|abgewertet|schlecht_beraten|getaeuscht|nicht_ernst_genommen|nicht_gesehen|nicht_mitgenommen|nicht_abgeholt|angesprochen',
    'vor_den_kopf_gestossen|auf_die_fuesse_getreten|auf_den_fuss_getreten|zu_nahe_getreten|zu_nahe_getreten|auf_den_schlips_getreten|unrecht_getan',
  ],
  reporting: [
    'sagt(e|)|erklaert(e|)|behauptet(e|)|meint(e|)|schreibt|schrieb|kritisiert(e|)|laut|zitiert(e|)|wirft|warf',
  ],
  /** What goes wrong by somebody's doing. */
  fault: [
    'fehler(n|s|)|panne(n|)|versaeumnis(se|sen|)|fehleinschaetzung(en|)|fehlentscheidung(en|)|fehlverhalten|unregelmaessigkeit(en|)|unstimmigkeit(en|)|ungereimtheit(en|)|versehen|verwechslung(en|)|missverstaendnis(se|sen|)|irritation(en|)|nachlaessigkeit(en|)|fehlleistung(en|)|datenabfluss|datenpanne(n|)|datenleck|doppelbuchung(en|)|fehlbuchung(en|)|falschlieferung(en|)|grenzueberschreitung(en|)|uebergriff(en|e|)|verstoess(e|en)|verstoss|schieflage(n|)|unschaerfe(n|)|reibungsverlust(e|en)',
    'rechenfehler(n|)|kommunikationsfehler(n|)|kommunikationspanne(n|)|abstimmungsfehler(n|)|uebertragungsfehler(n|)|buchungsfehler(n|)|bedienfehler(n|)|anwendungsfehler(n|)|formfehler(n|)|produktionsfehler(n|)|planungsfehler(n|)|abrechnungsfehler(n|)',
  ],
  /** Others whom a fault can be pushed on to. */
  outsider: [
    'dienstleister(n|s|)|subunternehmer(n|s|)|zulieferer(n|s|)|lieferant(en|)|vorlieferant(en|)|spedition|spediteur(e|en|)|paketdienst(e|es|)|logistiker(n|s|)|logistikpartner(n|s|)|agentur(en|)|hersteller(n|s|)|betreiber(n|s|)|netzbetreiber(n|s|)|vorgaenger(n|s|in|)|vorbesitzer(n|s|)|voreigentuemer(n|s|)|vorstandsvorgaenger|generalunternehmer(n|s|)|bautraeger(n|s|)|architekt(en|)|handwerker(n|s|)|zwischenhaendler(n|s|)|grosshaendler(n|s|)|haendler(n|s|)|vertriebspartner(n|s|)|franchisenehmer(n|s|)|partner(n|s|firma|unternehmen)|kooperationspartner(n|s|)|rechenzentrum|cloudanbieter(n|s|)|cloud-anbieter(n|s|)|softwareanbieter(n|s|)|it-dienstleister(n|s|)|anbieter(n|s|)|vorlieferer|auftragnehmer(n|s|)|reederei|fluggesellschaft|airline|flughafen|bahn|post|callcenter|call-center|zeitarbeitsfirma|leiharbeitsfirma|reinigungsfirma|sicherheitsdienst|wachdienst|caterer(s|)|labor|beratungsfirma|unternehmensberatung|wirtschaftspruefer(n|)|insolvenzverwalter(s|)',
    'behoerde(n|)|amt|amts|bauamt|gesundheitsamt|ordnungsamt|bundesamt|landratsamt|bundesnetzagentur|kartellamt|aufsicht|aufsichtsbehoerde(n|)|ministerium|ministeriums|landesregierung|bundesregierung|regierung|gesetzgeber(s|)|politik|stadtverwaltung|verwaltung|kommune(n|)|kassen|krankenkasse(n|)|kostentraeger(n|s|)|verband|gewerkschaft(en|)|betriebsrat(s|)|betriebsrates|personalrat(s|)|bruessel|bafin|traeger(n|s|)',
    'externe(r|n|m|s|)|subunternehmen|fremdfirma|fremdfirmen|drittfirma|drittanbieter(n|s|)|tochterfirma|tochtergesellschaft|muttergesellschaft|mutterkonzern|konzernzentrale|lizenzgeber(n|s|)|lizenznehmer(n|s|)|vermieter(n|s|)|verpaechter|eigentuemer(n|s|)|investor(en|)|bank(en|)',
  ],
  /** The author takes the fault on: no shifting, no evasion. */
  owning: [
    'unser(e|em|er|en|) ..1 fehler|verantwortung|schuld|versaeumnis|versagen|verschulden|nachlaessigkeit',
    'mein(e|em|er|en|) ..1 fehler|verantwortung|schuld|versaeumnis|versagen|verschulden|nachlaessigkeit|entscheidung|anweisung|unterschrift',
    'verantwortung ..4 uns|mir|ich|wir',
    'ich|wir ..5 verantwortung',
    'ich|wir ..2 verantwortlich',
    'verantwortlich ich|wir',
    'verantworte(n|) ich|wir',
    'ich|wir ..1 verantworte(n|)',
    'entbindet|entlaesst|entschuldigt|entlastet ..2 nicht|nichts',
    'keine entschuldigung|ausrede|rechtfertigung',
    'aendert nichts|daran|das',
    'haette(n|) ich|wir',
    'ich|wir haette(n|)',
    'liegt|lag ..2 an_uns|an_mir|bei_uns|bei_mir',
    'auf ..2 meine|unsere ..1 kappe',
    'ich|wir ..6 falsch|versaeumt|uebersehen|unterschaetzt|versagt|vergessen|geschlampt|verschlafen',
    'das war|ist ich|falsch_von_mir|falsch_von_uns',
    'von mir|uns falsch|zu_spaet|nicht',
    'meine|unsere sache|aufgabe|pflicht',
    'gerade stehe(n|)|steh',
    'geradestehe(n|)',
    'dafuer stehe(n|) ich|wir',
    'ich|wir ..4 entschieden|freigegeben|abgezeichnet|unterschrieben|ausgesucht|ausgewaehlt|beauftragt|gestrichen',
  ],
  /** What follows an innocent "aber": repair, or the admission that words do not suffice. */
  repairing: [
    'erstatt(en|et|e|ung)|zurueckzahlen|zurueckerstatten|ersetz(en|t|e)|ersatz|beheb(en|t|e|ung)|behoben|reparier(en|t|e)|nachliefern|nachgeliefert|gutschrift(en|)|gutschreiben|wiedergutmachen|gutmachen|gutzumachen|wiedergutzumachen|nachholen|kuemmer(e|n|t)|kuemmere|korrigier(en|t|e)|entschaedig(en|t|ung)',
    'reicht|genuegt|hilft|nuetzt ..4 nicht|nichts|niemandem|niemand|wenig|kaum|keinem',
    'nicht genug|ausreichend|ungeschehen|rueckgaengig|zu_entschuldigen',
    'macht ..5 nicht ..1 besser|wett|gut|ungeschehen',
    'aendert|aendern ..4 nichts|nicht|wir|ich',
    'kommt zu_spaet',
    'laeuft|funktioniert|geht|ist|sind ..4 wieder',
    'ab sofort|morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag',
    'bis morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|zum|ende',
    'sie haben|hatten recht',
    'recht haben|hatten sie',
    'bekommt|bekommen|erhaelt|erhalten ..6 ihr_geld|zurueck|geld|ersatz|preis',
  ],
  /** Those who criticise, as the criticised call them. */
  critic: [
    'kritiker(n|s|in|innen|)|journalist(en|in|innen|)|redakteur(e|en|in|)|reporter(n|s|in|)|redaktion(en|)|presse|medien|blogger(n|s|)|aktivist(en|in|innen|)|kommentator(en|)|kommentatoren|noergler(n|)|besserwisser(n|)|experten|zeitung(en|)|blatt|sender|verbraucherschuetzer(n|)|gewerkschafter(n|)|ngo(s|)|umweltverbaende(n|)|nutzer(n|s|in|)|user(n|s|)|rezensent(en|in|)|analyst(en|)',
  ],
  /** People whom the author deals with by name of their part. */
  counterpart: [
    'kund(e|en|in|innen)|gast|gaeste(n|)|patient(en|in|innen|)|mieter(n|in|innen|)|bewerber(n|in|innen|s|)|mitarbeiter(n|in|innen|s|)|mitarbeitende(n|r|)|kolleg(e|en|in|innen)|nutzer(n|in|innen|)|azubi(s|)|praktikant(en|in|)|lehrling(e|s|)|leser(n|in|innen|)|fahrgast|fahrgaeste(n|)|anwohner(n|in|innen|)|nachbar(n|)|anrufer(n|in|)|besucher(n|in|)|schueler(n|in|innen|)|student(en|in|innen|)|studierende(n|)|kandidat(en|in|innen|)|wettbewerber(n|s|)|mitbewerber(n|s|)|konkurrent(en|)|konkurrenz',
  ],
  illness: [
    'burnout|burn-out|depression(en|)|depressiv|krebs|krebserkrankung|krebsdiagnose|brustkrebs|chemo|chemotherapie|tumor|leukaemie|schlaganfall|herzinfarkt|bandscheibenvorfall|multiple_sklerose|diabetes|epilepsie|hiv|alkoholproblem(e|)|alkoholkrank|alkoholsucht|alkoholismus|suchtproblem(e|)|suchtklinik|entzug|entzugsklinik|psychiatrie|psychisch_krank|psychische_erkrankung|panikattacke(n|)|essstoerung|magersucht|fehlgeburt|kinderwunschbehandlung|risikoschwangerschaft|angststoerung|autismus|adhs|parkinson|demenz|dialyse|nervenzusammenbruch|krankenakte|diagnose|reha|trinkt_wieder|trocken',
    'schwanger|schwangerschaft|krankgeschrieben|krankschreibung|langzeitkrank|schwerbehindert|schwerbehinderung',
  ],
  /** Catastrophes, and those who died or were hurt in them. */
  calamity: [
    'erdbeben(s|)|tsunami|hochwasser(s|)|flut|flutkatastrophe|flutnacht|flutwelle|flutopfer(n|)|ueberschwemmung(en|)|ueberflutung(en|)|starkregen|wirbelsturm|orkan(s|)|lawine(n|)|waldbrand|waldbraende(n|)|brandkatastrophe|grossbrand(s|)|feuersbrunst|bergsturz|schlammlawine(n|)|sturmflut|naturkatastrophe(n|)|unwetterkatastrophe|umweltkatastrophe|hochwasserkatastrophe|erdrutsch(e|es|)',
    'anschlag(s|)|anschlaege(n|)|attentat(s|)|attentate|amoklauf(s|)|amoktat|amokfahrt|terror(s|)|terroranschlag(s|)|messerangriff(s|)|messerattacke|massaker(s|)|geiselnahme|schiesserei|bombardierung(en|)|luftangriff(e|en|)|todesfahrt|gewalttat(en|)|mord(es|)|morde',
    'krieg(es|s|e|en|)|angriffskrieg(s|es|)|ukrainekrieg(s|)|ukraine-krieg(s|)|gazakrieg|kriegsbilder(n|)|kriegsausbruch|pandemie',
    'flugzeugabsturz(es|)|zugunglueck(s|)|busunglueck(s|)|grubenunglueck(s|)|seilbahnunglueck(s|)|brueckeneinsturz(es|)|schiffsunglueck(s|)|faehrunglueck(s|)',
    'unglueck(s|) ..1 von|in|auf|bei|am',
    'todesopfer(n|)',
    'ums leben ..1 gekommen|kamen|kam',
    '<number>|mehrere|viele|die|der|den ..1 =Tote|=Toten|=Todesfälle|=Verletzte|=Verletzten|=Vermisste|=Vermissten',
    'hinterbliebene(n|r|)|verstorben|tod|todesfall|todesfaelle(n|)|suizid(s|)|selbstmord|das_leben_genommen|leben_verloren|beisetzung|trauerfeier',
    'beileid|mitgefuehl|fassungslos|erschuettert|bestuerzt|erschuetternde(n|)|schreckliche(n|)_bilder|furchtbare(n|)_bilder|unsere_gedanken|meine_gedanken|gedanken_sind_bei',
    'diesen|die|solchen|schrecklichen bilder|bildern ..1 aus|nicht|von',
    'gestorben|starben|starb|getoetet|verschuettet',
  ],
  /** News that hits people: jobs, closures, accidents. */
  badNews: [
    'betriebsbedingt(e|en|)|kuendigung(en|)|entlassung(en|)|massenentlassung(en|)|stellenabbau(s|)|personalabbau(s|)|kurzarbeit|sozialplan(s|)|insolvenz(verfahren|antrag|)|transfergesellschaft|gekuendigt|nullrunde|lohnverzicht|arbeitsplatzverlust(e|)',
    'stellen|arbeitsplaetze(n|)|jobs|mitarbeiter(n|)|mitarbeitende(n|)|kollegen|kolleginnen|leute(n|)|menschen ..6 streichen|abbauen|gestrichen|abgebaut|wegfallen|fallen_weg|entfallen|entlassen|kuendigen|gehen_muessen|verlieren|verabschieden|freisetzen|trennen|verloren',
    'streichen|bauen|entlassen|kuendigen|trennen|streicht|baut|entlaesst|verlieren ..6 stellen|arbeitsplaetze|jobs|mitarbeiter(n|)|mitarbeitende(n|)|kollegen|kolleginnen|leute(n|)|arbeit|job|beschaeftigte(n|)',
    'werk(s|es|)|standort(s|es|)|filiale(n|)|lager|klinik|redaktion|fabrik|niederlassung|produktion|station ..6 schliessen|schliesst|geschlossen|schliessung|dicht|stillgelegt|zu_machen',
    'schliessen|schliesst|schliessung|aus ..6 werk(s|es|)|standort(s|es|e|)|filiale(n|)|lager(s|)|klinik|redaktion|fabrik|niederlassung|produktion|station',
    'verunglueckt|toedlich|verstorben|gestorben|ums_leben|todesfall|arbeitsunfall(s|)|schwer_verletzt|trauerfall|beileid|todesopfer',
    'tod ..2 unser(es|er)|eines|einer|von',
    'datenleck(s|)|datenpanne|rueckruf(s|)|rueckrufaktion|preiserhoehung(en|)|keimbefund|verseucht|gewinnwarnung',
    'kundendaten ..4 abgeflossen|gestohlen|netz|veroeffentlicht',
  ],
  'first-name': [
    '=Anna|=Anne|=Anja|=Andrea|=Angelika|=Annette|=Antje|=Ayse|=Barbara|=Beate|=Birgit|=Britta|=Carola|=Claudia|=Christina|=Christine|=Corinna|=Daniela|=Doris|=Elena|=Elke|=Eva|=Fatma|=Franziska|=Gabi|=Gabriele|=Gisela|=Hanna|=Heike|=Helga|=Ines|=Ilona|=Jana|=Janine|=Jasmin|=Jessica|=Judith|=Julia|=Karin|=Katharina|=Kathrin|=Katja|=Katrin|=Kerstin|=Klara|=Larissa|=Laura|=Lena|=Leonie|=Lisa|=Luisa|=Manuela|=Maria|=Marie|=Marina|=Marion|=Martina|=Melanie|=Merve|=Michaela|=Miriam|=Monika|=Nadine|=Natalie|=Nicole|=Nina|=Olga|=Petra|=Ramona|=Regina|=Renate|=Sabine|=Sandra|=Sarah|=Silke|=Silvia|=Simone|=Sonja|=Sophie|=Stefanie|=Susanne|=Svenja|=Tanja|=Tina|=Ulrike|=Ursula|=Vanessa|=Vera|=Yvonne|=Achim|=Alexander|=Andreas|=Andre|=Ahmet|=Bernd|=Benjamin|=Bjoern|=Carsten|=Christian|=Christoph|=Daniel|=David|=Denis|=Detlef|=Dieter|=Dirk|=Eduard|=Erik|=Fabian|=Felix|=Florian|=Gerd|=Gregor|=Guido|=Günter|=Hannes|=Hans|=Harald|=Heiko|=Heinz|=Henrik|=Holger|=Ingo|=Jan|=Jens|=Joachim|=Jochen|=Johannes|=Jonas|=Jörg|=Jürgen|=Karsten|=Kevin|=Klaus|=Konstantin|=Lars|=Lukas|=Manfred|=Marc|=Marcel|=Marco|=Mario|=Markus|=Martin|=Matthias|=Maximilian|=Mehmet|=Michael|=Moritz|=Murat|=Mustafa|=Nils|=Norbert|=Oliver|=Olaf|=Oskar|=Patrick|=Paul|=Peter|=Philipp|=Rainer|=Ralf|=René|=Robert|=Roland|=Rolf|=Rüdiger|=Sascha|=Sebastian|=Simon|=Stefan|=Stephan|=Steffen|=Sven|=Thomas|=Thorsten|=Tim|=Timo|=Tobias|=Tom|=Torsten|=Udo|=Ulrich|=Uwe|=Volker|=Walter|=Werner|=Wolfgang|=Yusuf',
  ],
};
