import { definePhraseRule, type Examples } from '../../define';

/** In a text that hires: age, family, body, origin, in whatever friendly words. */
export default definePhraseRule({
  id: 'de/risk/hiring-by-person',
  dimension: 'risk',
  kind: 'discrimination',
  severity: 'polish',
  advice: 'sayWhatTheJobNeeds',
  except: [
    'gesundheitlich* ..3 darf|will|moechte',
    'bis zum|am|an|spaetestens|ende',
    'ab dem|sofort|<number> uhr',
  ],
  weigh: [{ scope: { audiences: ['candidates'] }, severity: 'stop' }],
  phrases: [
    'jung(e|er|en|es|) ..1 team(s|)|mannschaft|truppe|crew|kollegium|haufen|verstaerkung',
    'altersdurchschnitt|durchschnittsalter|altersschnitt ..4 <number>',
    // Age
    'ü30|ü40',
    'altersmaessig|alter_passt|generation',
    'digital_native(s|)',
    // Family
    'famili*|kind(er|ern|)|schwangerschaft|familienplanung|ehe|partner ..6 gebunden|ungebunden|frei|ohne|abgeschlossen|geplant|keine|kein|verpflichtungen|aus_dem_haus|ausfall|hintergrund',
    'ohne|keine|frei_von|nicht ..2 familiaere*|private* ..1 verpflichtungen|kinder',
    'ungebunden*|kinderlos*|rund_um_die_uhr|muetter_die',
    // Body, health
    'koerperlich ..3 belastbar|belastbare|gesund',
    'huebsch*|charmant*|schick*|schlank* ..4 dame(n|)|frau(en|)|kollegin|maedchen|empfang|mitarbeiterin',
    // Sex
    'suchen|gesucht|brauchen|passt|nehmen|gefragt ..6 dame|frau|frauen|maenner|kerle|burschen|maedels|maedchen|empfangsdame|junge|jungen|junges|deutsche|rentner',
    // Origin, language
    'muttersprachler*|muttersprache|akzentfrei*',
    // Belief, politics, other
    'ü30|ü40|ü50|ue40|ue50|u30|u35|unter-30-jaehrige|ueber-50-jaehrige|50plus|50_plus|silver_ager',
    'jahrgang|baujahr|geburtsjahr ..3 <number>|<year>',
    'altersklasse|altersgruppe|altersmaessig|altersstruktur|altersgerecht|im_richtigen_alter|alter_passt|gleichaltrig(e|en|)|in_ihrem_alter|in_deinem_alter|generation',
    'rente|ruhestand|rentner|rentenalter|rentennah ..5 kurz|vor|nicht_mehr|kommt|eher|zu_spaet|absitzen',
    'lange|noch_lange|jahrzehnte|viele_jahre ..3 vor_sich|arbeitsleben|bis_zur_rente',
    'unverbraucht(e|en|)|formbar(e|en|)|hungrig(e|en|er|)|noch_hungrig|ungeschliffen(e|en|)|knackig(e|en|)|spritzig(e|en|)|taufrisch|frischer_wind|frisches_gesicht|jugendlicher_elan|digital_native(s|)|tiktok-generation|instagram-generation|mit_social_media_aufgewachsen|mit_dem_smartphone_aufgewachsen',
    'famili(e|aer|aere|aeren|ären)|kind(er|ern|)|nachwuchs|schwangerschaft|elternzeit|kita|babypause|kinderwunsch|familienplanung|ehe|partner|anhang ..6 gebunden|ungebunden|frei|ohne|abgeschlossen|geplant|keine|kein|verpflichtungen|hinderlich|ablenkt|ablenkung|aus_dem_haus|aus_dem_groebsten|versorgt|im_griff|flexibel|schwierig|ausfall|hintergrund|hintenan',
    'ohne|keine|frei_von|nicht ..2 familiaere(n|r|)|private(n|r|)|haeusliche(n|)|kleinen|kleine ..1 verpflichtungen|bindungen|kinder|kindern|ballast|anhang|ablenkung|einschraenkungen',
    'ungebunden(e|en|er|)|kinderlos(e|en|er|)|alleinstehend(e|en|er|)|ledig(e|en|er|)|single(s|)|jederzeit_verfuegbar|rund_um_die_uhr|ohne_wenn_und_aber_verfuegbar|hausfrau(en|)|muetter_die|muttis|wiedereinsteigerinnen',
    'koerperlich|gesundheitlich|psychisch|mental|seelisch ..3 fit|topfit|belastbar|belastbare|stabil|gesund|robust|unversehrt|uneingeschraenkt|stark|auf_der_hoehe|leistungsfaehig',
    'kerngesund|topfit|durchtrainiert(e|en|)|sportlich(e|er|en|)|kraeftig(e|er|en|)|gesund(e|er|en|)|vital(e|er|en|)|hart_im_nehmen|nicht_zimperlich|keine_mimose(n|)|nie_krank|selten_krank|ohne_zipperlein',
    'gepflegt(e|es|er|en|)|ansprechend(e|es|en|)|attraktiv(e|es|er|en|)|huebsch(e|es|er|en|)|gutaussehend(e|en|er|)|ansehnlich(e|es|en|)|charmant(e|en|er|)|bezaubernd(e|en|)|reizend(e|en|)|adrett(e|en|)|schick(e|en|)|schlank(e|en|er|)|vorzeigbar(e|en|)|praesentabel|praesentable|fotogen|elegant(e|en|)|nett_anzusehen|repraesentativ(e|es|) ..4 dame(n|)|frau(en|)|erscheinung|aeussere(s|)|auftreten|aussehen|erscheinungsbild|gesicht(er|)|laecheln|figur|kollegin|assistentin|maedchen|rezeptionistin|empfang|stimme|mitarbeiterin|anblick',
    'aussehen|figur|konfektionsgroesse|kleidergroesse|lächeln|laecheln|frisur|tattoos|piercings|kopftuch|bart|haarfarbe|uebergewicht|bmi|groesse ..4 passt|passen|wichtig|voraussetzung|stimmen|stimmt|entscheidet|muss|muessen|sollte|geht_gar_nicht|nicht_gern|nicht_gewuenscht|unerwuenscht|abgelehnt|kundschaft',
    'suchen|gesucht|brauchen|wuenschen|bevorzugen|bevorzugt|passt|passen|nehmen|gefragt ..6 dame|damen|frau|frauen|mann|maenner|kerl|kerle|burschen|jungs|maedels|maedchen|sekretaerin|empfangsdame|putzfrau|vorzimmerdame|herrn|junge|jungen|junger|junges|maennlich|weiblich|deutsche|deutschen|einheimische|einheimischen|studenten|rentner|mutti|muttis',
    'maennersache|frauensache|maennerjob|frauenjob|maennerberuf|frauenberuf|maennerdomaene_bleibt|maennerrunde|frauenquote_hin|nichts_fuer_zarte|weibliche_hand|weibliches_gespuer|maennliche_hand|starke_maenner|starke_arme|echter_kerl|gestandener_mann|gestandene_maenner|hosen_anhat',
    'muttersprachler(in|innen|n|)|muttersprache|muttersprachlich(e|es|em|en|)|native_speaker|akzentfrei(es|e|en|)|dialektfrei(es|)|lupenreines_deutsch|perfektes_deutsch|einwandfreies_deutsch|fliessend_ohne_akzent|hochdeutsch',
    'deutsche(r|n|s|)|einheimische(r|n|)|westeuropaeische(r|n|)|europaeische(r|n|)|hiesige(r|n|) ..2 bewerber|mitarbeiter|kraefte|fachkraefte|arbeitskraefte|staatsbuerger|staatsangehoerige|kollegen|handwerker|leute',
    'aus unserem|dem gleichen|selben|unserer|derselben ..2 kulturkreis|kultur|gegend|dorf|holz',
    'kulturell|kulturkreis|mentalitaet|mentalitaetsmaessig ..4 passt|passen|zu_uns|team',
    'gewerkschaftsmitglied(er|)|gewerkschafter|betriebsraete|schwerbehindert(e|en|)|behindert(e|en|)|rollstuhl|vegetarier|veganer|kirchenmitglied|glaubensrichtung ..5 nicht|kein|keine|schwierig|leider|ungeeignet|stoeren|ausgeschlossen|ungern',
    'wohlfuehlen|wohlfuehlt|passt|reinpasst|passen|reinpassen|fuehlt_sich|integrieren|aufgehoben|zurechtkommt|zurechtkommen ..8 alter|jung|juenger|aelter|jahre|jahren|generation|altersmaessig|zwanzig|dreissig|vierzig|fuenfzig|gleichaltrig',
  ],
  onlyInText: [
    'bewirb|bewerben|bewerbung(en|)|bewerber*|stelle(n|)|job(s|)|gesucht|suchen|verstaerkung|azubi(s|)|vorstellungsgespraech|kandidat*|recruiting|nachwuchs|lebenslauf|mitarbeiter_gesucht|arbeitgeber',
  ],
  unless: [
    'egal|spielt_keine|spielen_keine|jede(r|n|s|)_alter|alle(r|n|)_altersgruppen|jedes|jeden_alters|jede(r|)_herkunft|inklusi*|willkommen_sind_alle|ob_du|ob_sie|alt_und_jung|jung_und_alt|von_jung|gemischt*',
    'euro|stunden|urlaubstage|prozent|kilometer|quadratmeter|minuten|uhr|standorte(n|)|filialen|laender(n|)|jahre_erfahrung|jahren_erfahrung',
    'mein(e|er|) ..1 kinder|familie|tochter|sohn|frau|mann',
    'egal|unabhaengig|gleichgueltig|spielt_keine|spielen_keine|unwichtig|kein_kriterium|jede(r|n|s|)_alter|alle(r|n|)_altersgruppen|jedes|jeden_alters|jede(r|)_herkunft|vielfalt|divers*|inklusi*|barrierefrei*|willkommen_sind_alle|ob_du|ob_sie|alt_und_jung|jung_und_alt|von_jung|generationen|gemischt(e|es|en|)|m/w/d|gleichermassen|gleichstellung',
    'nicht ..2 wichtig|entscheidend|gefragt|noetig|voraussetzung|jung|alter',
    'kein|keine|keinen ..2 alter|altersgrenze|muttersprache|akzent|voraussetzung|rolle',
    'kita-platz|kitaplatz|kinderbetreuung|vereinbar*|elternzeit_moeglich|familienfreundlich*|betriebskita|kindergartenzuschuss|teilzeit_moeglich|mit_kindern',
    'unternehmen|firma|betrieb|marke|start-up|startup ..2 jung|jahre',
    'jung(e|es|en|er|) ..1 unternehmen|firma|marke|branche|fach|technologie|wein|start-up|startup|forscher*',
    'diskriminier*|vorurteil*|klischee*|agg|benachteilig*',
  ],
  extent: 'clause',
  source: 'AGG sections 1, 7 and 11',
});

const hire = (text: string) => ({ text, context: { audience: 'candidates' as const } });

export const examples: Examples = {
  flags: [
    hire('Wir suchen Verstärkung im Verkauf. ⟦Unser Altersdurchschnitt liegt bei 27⟧.'),
    hire('Bewerben kann sich, ⟦wer keine familiären Verpflichtungen hat⟧.'),
    hire('⟦Eine charmante Dame für den Empfang wird gesucht⟧.'),
    hire('Stelle frei in der Schreinerei: ⟦Wir brauchen kräftige Burschen⟧.'),
    hire('⟦Für diese Stelle sind körperlich belastbare Leute gefragt⟧.'),
    hire('Die Stelle ist neu. ⟦Akzentfreies Deutsch setzen wir voraus⟧.'),
    hire('Jetzt bewerben: ⟦In unser junges Team passt du perfekt⟧.'),
  ],
  passes: [
    hire('Wir suchen Verstärkung, egal welchen Alters.'),
    hire('Bewerben Sie sich, eine Kita ist im Haus, Teilzeit möglich.'),
    hire('Wir sind ein junges Unternehmen und suchen zwei Monteure.'),
    hire('Die Stelle hat 38 Stunden und 30 Urlaubstage.'),
    'Unser junges Team hat das Turnier gewonnen.',
    hire('Auf die Bewerbung antworten wir in sieben Tagen.'),
  ],
};
