/**
 * Word fields: what a word is about, whatever its form. `kuend*` is a beginning, `*abbau` an ending;
 * spelled as words are compared (umlauts and ß written out).
 */
export default {
  apology: 'entschuld* leid leidtun sorry verzeih* bedauer* pardon vergebung tut bitten nachsicht peinlich',
  condition:
    'falls sollte sollten sofern wenn insofern soweit gegebenenfalls etwaig* eventuell* moeglicherweise vielleicht',
  contrast:
    'aber allerdings jedoch doch dennoch trotzdem nur wobei obwohl gleichwohl andererseits nichtsdestotrotz immerhin fairerweise zwar',
  hurt: 'verletz* gekraenk* beleidig* empoer* irrit* unmut aerger* veraerger* unannehmlich* enttaeusch* verunsicher* missverst* beschaem* gestoert stoer* befremd* aufreg* aufgeregt getroffen beleidigt traurig',
  blame:
    'schuld schuldig* versag* versaeum* verschuld* verursach* fehler* panne* schlamp* verantwort* irrtum irrtuem* falsch* verkehrt haetten haette muessen uebersehen vergessen verbockt verpatzt',
  others:
    'dienstleister* lieferant* zuliefer* partner* anbieter* spedition* vorgaenger* subunternehm* hersteller* steuerberat* behoerd* amt amtes aemter berater* agentur* fahrer* personal netzbetreib* bank firma kollege* mitarbeiter* software system systeme technik wetter politik gesetzgeb* markt kunde* besteller* nutzer* presse medien',
  passive:
    'wurde wurden worden werde werden gekommen unterlaufen passiert geschehen entstanden eingeleitet ergriffen getroffen veranlasst erfolgt* kam seitens',
  small:
    'nur lediglich bloss gerade kaum wenig* gering* klein* kleinigkeit* bisschen minimal marginal halb einzeln* einzelfall einzelfael* vereinzelt ueberschaubar* harmlos* lappal* bagatel* peanuts drama weltuntergang beinbruch schlimm dramatisch aufregung theater sturm wasserglas randnotiz schoenheitsfehler* kinderkrankheit* mal normal* ueblich* vernachlaessig* tropfen',
  selfPity:
    'hetz* shitstorm* hexenjagd* pranger* vorgefuehrt zielscheibe* opfer* angefeindet anfeind* hass* gescholten dorf getrieben unfair* ungerecht* undank* treff* lebenswerk herzblut schlaflos* naechte einstecken pruegel* angreif* angriff* kampagne* fertigmach* medial* missgunst neid* recht schwer*',
  critic:
    'kritik* noergl* besserwiss* moralapost* gutmensch* empoerte* trolle* troll hater* keyboard sofa* stammtisch* bedenkentraeg* pseudo* experte* schreihals schreier dauerempoer* meckern meckerer neider* ahnungslos* laie* theoretik* lesen verstanden kapiert begreif* nachdenken hausaufgaben glashaus anonym* wichtigtuer* lauteste* schlaumei*',
  context:
    'zusammenhang kontext gerissen verkuerzt verkuerz* zugespitzt ueberspitzt falschzit* zitat* zitiert halbsatz redakt* journalist* schlagzeile* ueberschrift ausschnitt* rausgegriffen herausgegriffen verdreht hineininterpret* hineinge* missverstanden gemeint meinte saal ende video',
  force:
    'gezwungen zwang zwing* zwangslaeufig alternativlos alternative wahl keine bleibt blieb diktier* unumgaeng* unvermeid* notwendig* unausweich* haende gebunden druck noetig* umstaende* lage sachzwang sachzwaen* gebot geboten hoehere gewalt vorherseh* konnten nichts anderes anders',
  obvious:
    'selbstverstaend* natuerlich klar offensichtlich bekanntlich jeder jedem einleucht* ueberfluessig muessig eruebrig* logisch logischerweise verstand menschenverstand eh ohnehin sowieso erklaeren verstehen versteht weiss wissen kind rechnen augenfaellig evident sonnenklar zweifellos fraglos',
  elsewhere:
    'andere anderen anderswo woanders konkurr* wettbewerb* mitbewerb* nachbar* china usa amerika andernorts branche ueberall politiker* bahn staat bund gemeinden schauen schau schaut fragt fragen redet regt besser schlimmer bitte erst kehr*',
  legal:
    'agb ziffer paragraf* paragraph* gemaess gesetz* rechtlich* rechtspflicht* anspruch* anspruchs* verpflicht* verpflichtung* haftung* klausel* vertrag* vertraglich* praejudiz juristisch* zulaessig* rechtens verjaehr* frist* absatz satz einklang compliance vorgab* vorschrift* richtlinie* gewaehrleist* kulanz* kulanter unbeschadet anerkennung',
  lawyer:
    'anwalt* anwaelt* rechtsanw* klage* verklag* anzeige* abmahn* gericht* unterlass* rechtsabteil* schritte konsequenz* juristen staatsanw* strafrecht* schadensersatz',
  threat:
    'warn* ueberleg* vorsicht aufpass* merken merk* gedaechtnis namen tor tuer gehen konsequenz* bereuen nachspiel folgen raten rate screenshot* gesichert ueberlegen wiedersehen sieht trifft spuer* zuletzt zurueckzieh* loesch* blockier* kuendigung abmahnung zeugnis',
  thanks:
    'dank* dankbar* feedback hinweis* anregung* interesse wertschaetz* freuen freut gerne gern austausch',
  praiseSelf:
    'stolz* erfolg* ausgezeichn* auszeichn* preis* gepraemt* rekord* beste* fuehrend* marktfuehr* qualitaet* standard* hoechst* leidenschaft* herzblut nachhaltig* innovat* tradition* jahre jahren zertifi* vertrauen kunden',
  disaster:
    'brand braende brannte feuer* flut* hochwasser* unglueck* unfall* unfaell* tot tote toten toedlich* gestorben sterben stirbt tod verstorben verstarb opfer katastroph* erdbeben* krieg* ueberschwemm* explosion* absturz* ertrunken ertrink* tragoedie* trauer* beileid* verletzte* schwerverletzt* terror* anschlag* pandemie* corona* krebs* suizid* amok* einsturz* sturm* orkan* hagel* notfall* leben gerettet beerdig* beisetzung hinterbliebene* erschuetter* bewegt',
  offer:
    'rabatt* prozent euro angebot* aktion* bestell* kauf* kaufen gutschein* code shop link* demo termin* buchen jetzt sichern starter* set produkt* loesung* versicher* police* sensor* app tool* kurs* webinar* kontaktier* dm pn anruf* beratung* reduziert gratis kostenlos* sale* verkauf* guenstig* lieferbar lager lieferung testen',
  party:
    'party* kuchen* feier* sekt* hurra* juhu* yeah* spass lustig* jubel* happy freu* freude* super* genial* mega* toll* klasse* wow* cool* hallihallo hallo ihr lieben',
  cuts: 'entlass* kuendig* abbau* *abbau abgebaut streich* stellen* stellenabbau arbeitsplaetz* arbeitsplatz* jobs schliess* schliessung* geschlossen trenn* freisetz* freistell* verschlank* sozialplan* abfindung* insolven* restrukturier* verlager* kurzarbeit* personal* belegschaft* standort* werk filiale*',
  gloss:
    'optimier* verschlank* neuausricht* neuaufstell* anpass* angepasst angleich* weiterentwick* konsolid* buendel* straff* fokussier* transformation* synergie* ressourcen* ruckbau freisetz* freigesetzt konditionen preisanpass* marktniveau zukunftsfaehig* zukunftssich* effizienz* verlagern begleiten reise kapitel weggefaehrt* abschied neujustier* herausforder* potenzial* potential* signifikant moderat* kapazitaet* chance chancen talente talent sozialvertraeg* einvernehmlich* ordnen geordnet',
  secret:
    'geheim* vertraulich* verrat* verraten inoffiziell* hinter kulissen pssst psst offiziell darf duerfen sagen tinte trocken unter uns noch nicht vorab vorher insider* nda stillschweig* durchgesickert demnaechst naechste naechsten woche donnerstag bald ankuendig* abwarten augen reiben ueberrasch* uebernahme* uebernehmen fusion* deal* unterschr* quartal* zahlen boerse* aktie* kurs* adhoc ad-hoc mandant* kunde verhandl* vorstand aufsichtsrat*',
  money:
    'rendite* gewinn* zins* erspar* anlage* anleg* invest* kapital* geld* vermoegen* verdoppel* prozent ertrag* ertraege* dividend* kredit* einlage* verdien* reich passiv*',
  certain:
    'garant* sicher sicherlich hundertprozentig hundert immer nie niemals nimmer garantiert zugesagt verspro* versprech* verwetten wetten bombensicher todsicher ausnahmslos ausgeschlossen risiko risikolos* risikofrei* ohne wenn definitiv dauerhaft endgueltig ewig lebenslang fuer immer kein keinerlei null zuverlaessig jeder jede alle voellig absolut unfehlbar',
  absolute:
    'immer nie niemals jeder jede jedes alle alles niemand keiner kein einzig* ausnahmslos ueberall stets nichts bewiesen fakt grundsaetzlich jederzeit jedem saemtlich* wer nicht',
  hype: 'revolution* bahnbrech* einzigartig* weltweit welt weltbeste* groesste* beste* innovativ* sensation* historisch* unglaublich* unfass* atemberaub* gamechanger* game-changer disrupt* meilenstein* neu erfunden neudefin* quantensprung* rekord* legendaer* phaenomenal* spektakulaer* massstaeb* naechste level zukunft* visionaer* branche epoch* zeitenwend* nie dagewesen* speech* schatten stellt mega ultimativ* perfekt*',
  jargon:
    'mindset* agil* agile alignment align* stakeholder* roadmap* learnings learning* deliver* purpose empower* holist* ganzheitlich* skalier* synergie* leverag* framework* touchpoint* journey* value use-case* usecase* ecosystem* oekosystem* disrupt* workstream* deep dive onboard* offboard* kpi* okr* best practice* benchmark* commitment* committe* pipeline* scope* ownership* transformation* enabl* customer-centric* change* prozesslandschaft* wertschoepfung* schnittstell* hebel heben potenziale implementier* operational* orchestr* north-star enablement* low-hanging quick quickwin* win-win proposition* architektur* plattform*',
  cliche:
    'boot ziehen strang augenhoehe herzblut familie mehrwert reise weg ziel gestern morgen zukunft krise chance komfortzone tellerrand box mensch mittelpunkt nummer haende stillstand rueckschritt aermel berge versetzen leidenschaft dna leben lieben mut wandel konstante meilenstein spannend* tuer oeffnet kapitel challenge extrameile extra meile brennen feuer wachsen loslassen traeumen traeume rom zeichen zeit weichen leuchtturm* gemeinsam team teamgeist demut',
  filler:
    'eigentlich quasi irgendwie sozusagen gewissermassen durchaus im grunde letztlich letztendlich letzten endes prinzipiell grundsaetzlich ehrlich gesagt muss man sagen stelle gelegenheit hinweisen moechte anmerken halt eben schlichtweg nun ja wohl eher natuerlich sicherlich zunaechst einmal insgesamt betrachtet summa summarum festhalten hinblick bezueglich sachen irgendwo endeffekt',
  slur: '*mafia *wahn *fetisch* *lobby *keule *diktat* *terror* wahnsinn* irrsinn* ideolog* gutmensch* heuschreck* parasit* schmarotz* raubzug* abzock* *abzocke abkassier* luegenpresse systemling* oekodikt* verbots* *irrsinn clown* chaot* chaos* truppe* klebe* gruene* linke* elite* buerokrat* sesselfurz* schlafmuetz* versager* idiot* dumm* bloed* schwachsinn* quatsch* unsinn* wirrkopf* spinner* faul* kartell* klientel* pack gesindel kinder* weicheier* schneeflock* schrott* beutel*',
  mock: 'langsam bildern erklaere kinder kindergarten klein* weinen heulen heulsus* taschentuch* mimimi armer arme suess* niedlich* herzlich* glueckwunsch* bravo* applaus* lach* witz* komisch* drollig* putzig* professor* theoret* studierte* gelehrt* elfenbein* kakao teppich schatz herrlich* schoen waermflasch* aluhut* nobelpreis* wunder*',
  politics:
    'regierung* partei* kanzler* minister* ampel* gruene gruenen spd cdu csu afd fdp linke bsw wahl* waehl* waehler* kreuz ankreuz* politik* politiker* bundestag* berlin bruessel eu merz scholz habeck lindner trump putin rot schwarz blau blauen links rechts sozialist* migration* asyl* abstimm* abgewaehlt rathaus demokrat*',
  age: 'jung junge jungen junger juenger* alt alte alten aelter* senior* rentner* rente azubi* student* berufsanfaeng* generation* gen jahrgang boomer* digital natives frisch* grauhaarig* semester reif* jugend* *jaehrig* lebenserfahr* knackig*',
  gender:
    'frau frauen dame damen maedel maedels mann maenner maennlich* weiblich* kerl kerle jungs muetter mutter vaeter schwanger* kinderwunsch* elternzeit* huebsch* attraktiv* auge gepflegt* charmant* zart* blond* sekretaerin* tippse* herrenrunde emanz* quote quotenfrau* lesb* schwul* trans*',
  origin:
    'muttersprach* akzent* deutsch deutsche* deutschen auslaend* tuerk* arab* polen polnisch* russ* afrikan* migrant* herkunft kulturkreis* religion* kopftuch* muslim* jued* christ* suedlaend* osteurop* temperament* fluecht* hautfarb* einheimisch* biodeutsch* glaube*',
  body: 'behinder* rollstuhl* krank* gesund* fit belastbar* sportlich* koerper* dick* schlank* uebergewicht* depress* burnout* psych* therapie* diagnose* krankgeschrieben* operation* op herzinfarkt* schlaganfall* krebs* sucht* alkohol* entzug* handicap* gehoer* blind* fehltage* reha*',
  privateLife:
    'scheidung* geschieden* ehe ehemann ehefrau trennung* schwanger* befruchtung* kinderwunsch* fehlgeburt* schulden* rate raten rueckstand* mahnung* gehalt* verdient adresse* telefonnummer* kundennummer* akte* vertrag konto* iban sohn tochter affaere* privat* geburtsdatum* vorstrafe* insolvenz* kreditwuerd* krankenakte* patient* bewerberin bewerber herr frau',
  hiring:
    'such* gesucht bewerb* bewirb* stelle* job* karriere* verstaerk* team einstell* eingestellt kandidat* vollzeit teilzeit halbtags unbefristet gehalt azubi* praktik* empfang aussendienst* passt passen wir-gefuehl hungrig* motiviert* flexib* belastbar*',
  vague:
    'einige einiger manche mehrere diverse gewisse bestimmte etwas teil teile vielen viele etliche bereich* umfangreich* verschieden* entsprechend* zeitnah* demnaechst kuerze bald schnellstmoeglich* mittelfristig* perspektivisch* absehbar* massnahm* schritte loesung* arbeiten daran pruefen prueft intensiv* hochtouren dran kuemmern',
  announce:
    'ab sofort kuenftig ankuendig* bekannt geben stellen fuehren ein eroeffn* start* starten neu neue neuer schliessen erhoeh* preis* preise uebernehm* verlass* verlaesst wechsel* abschied* rueckruf* ausfall* stoerung* update* vorfall* zwischenfall* panne* datenleck* hackerangriff* unregelmaess* ergebnis* umsatz* umzug* praesenz* homeoffice* studie* umfrage* platz ranking* auszeichn* spende* spenden klimaneutral* partner* kooperation* investor*',
  number:
    '# prozent million* milliard* tausend hundert dutzend halb* drittel viertel erste zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf zwanzig',
  time: '# uhr heute gestern morgen montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* januar februar maerz april mai juni juli august september oktober november dezember jahr* monat* woche* tag* stunde* minuten quartal bis seit',
  iWe: 'ich mir mich mein meine meinen meinem meiner wir uns unser unsere unserem unseren unserer',
  you: 'sie ihnen ihr ihre ihrem ihren ihrer du dir dich dein deine euch euer eure',
  repair:
    'ersetz* erstatt* zahlen zahlt bekommt bekommen ueberweis* kostenlos* gutschr* behoben behebt repar* tausch* austausch* nachgeholt rufe ruft anruf* persoenlich melden telefon* durchwahl erreichbar loesch* geloescht zurueck nachgezahlt geaendert aendern pruefen geprueft sprechstunde',
  named:
    'weil deshalb grund ursache daran lag naemlich konkret genau laut quelle geprueft gemessen belegt bericht* gutacht* veroeffentlich* nachzulesen anhang tabelle',
};
