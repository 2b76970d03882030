import { definePhraseRule, type Examples } from '../../define';

/** In an answer, things "came about", "got lost", "were not done". */
export default definePhraseRule({
  id: 'de/stance/agentless-event',
  dimension: 'stance',
  kind: 'passive-evasion',
  severity: 'polish',
  advice: 'nameTheDoer',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  phrases: [
    'es ..5 zu ..1 einer|einem|den|einigen|mehreren|diversen|kleineren|vereinzelten|diesem|dieser|solchen|ueberlappung|abweichungen|verzoegerungen|engpaessen|ausfaellen|stornierungen|missverstaendnissen|einschraenkungen ..6 gekommen',
    'kam|kommt es ..4 zu ..1 einer|einem|einigen|mehreren|diversen|kleineren|vereinzelten|diesem|dieser|abweichungen|verzoegerungen|engpaessen|ausfaellen|stornierungen|einschraenkungen',
    'ist|sind|war|waren ..8 verloren_gegangen|abhandengekommen|abhanden_gekommen|verschwunden|unterblieben|ausgeblieben|haengen_geblieben|haengengeblieben|stecken_geblieben|steckengeblieben|geraten|gelangt|nicht_angekommen|versickert|versandet|entglitten|eskaliert|aus_dem_blick_geraten|zu_kurz_gekommen|auf_der_strecke|liegengeblieben|liegen_geblieben|schiefgelaufen|passiert',
    'leider|offenbar|bedauerlicherweise|versehentlich|irrtuemlich|irrtuemlicherweise|anscheinend|offensichtlich|dabei|faelschlicherweise|unglücklicherweise|dummerweise ..2 wurde(n|)',
    'wurde(n|) ..4 leider|offenbar|bedauerlicherweise|versehentlich|irrtuemlich|irrtuemlicherweise|anscheinend|offensichtlich|faelschlicherweise|schlicht|schlichtweg|intern|seinerzeit',
    'wurde(n|) ..8 ausgesetzt|aufgeschoben|zurueckgestellt|weggelassen|abgeschaltet|deaktiviert|nicht_wahrgenommen|nicht_abgestimmt|nicht_bedacht|unterschaetzt|falsch_eingeschaetzt|zu_optimistisch|zu_spaet|zu_frueh|zu_lange|zu_wenig|nicht_weitergegeben|nicht_weitergeleitet|nicht_mitgeteilt|nicht_kommuniziert|nicht_zugestellt|nicht_erkannt|nicht_hinterfragt|nicht_ausreichend|nicht_rechtzeitig|nicht_richtig|mitverschickt|ueberschritten|ignoriert|verworfen|vernachlaessigt|gestrichen|nicht_aktualisiert|nicht_umgesetzt|nicht_beantwortet|nicht_bearbeitet|nicht_beruecksichtigt|nicht_eingehalten|nicht_gemeldet|geloescht|verwechselt|vertauscht|abgelegt',
    'ist|sind ..6 nicht|nie|zu_spaet|falsch|versehentlich|unvollstaendig ..3 erfolgt|eingegangen|zugestellt|umgesetzt|weitergeleitet|weitergegeben|kommuniziert|dokumentiert|beantwortet|bearbeitet|versandt|verschickt|angekommen ..1 worden',
    'nicht ..3 dort|da angekommen|gelandet',
    'so ..1 nicht vorgesehen|geplant|gewollt|abgesprochen|vereinbart|gedacht',
    'nicht so vorgesehen|geplant|gewollt|abgesprochen|vereinbart|gedacht war|ist|waren|gewesen',
    'ungluecklich(e|en|er|) ..1 verkettung|umstaende|umstaenden|zusammentreffen|zufall|zufaelle|abstimmung|zusammenspiel|konstellation',
    'verkettung ungluecklicher',
    'hat|haben ..4 nicht|nicht_so ..3 funktioniert|geklappt|gegriffen|gelappt|hingehauen|gestimmt|gepasst',
    'funktionierte(n|)|klappte(n|)|griff|griffen ..4 nicht',
    'prozess(e|)|ablauf|ablaeufe|abstimmung|kommunikation|informationsfluss|uebergabe|schnittstelle|meldekette|kontrolle(n|)|kontrollmechanismen ..6 versagt|gehakt|nicht_gegriffen|luecken|lueckenhaft|unterbrochen|gerissen|nicht_funktioniert|ausgefallen|stockte|hakte|verbesserungsfaehig|verbesserungswuerdig|nicht_optimal',
    'rutschte|rutschten|fiel|fielen|blieb|blieben|ging|gingen|geriet|gerieten|verlor ..5 durch|hintenrunter|liegen|unter|verloren|in_vergessenheit|auf_der_strecke|unbeantwortet|aus_dem_blick|aus_dem_ruder|in_die_falschen',
    'wurden erwartungen|hoffnungen|zusagen|versprechen',
    'entstand|entstanden ist|sind|der|ein ..3 eindruck|schaden|missverstaendnis',
  ],
  unless: [
    '<owning>',
    'uns|mir|wir|ich ..5 <fault>|passiert|unterlaufen|entgangen|durchgerutscht|untergegangen|funktioniert|liegengeblieben|liegen_geblieben|verloren_gegangen|geklappt|entglitten',
    'ist|sind mir|uns|ihm',
    'weil|da|denn ich|wir|unser|unsere',
    'durch uns|mich|unser(e|en)|mein(e|en)|einen|eine|den|die',
    'von uns|mir|unser(er|em|en)|meine(m|r)|meinem',
    'den|die|das ich|wir ..8 habe(n|)',
    'ich|wir habe(n|) ..8 nicht|zu_spaet|vergessen|versaeumt|uebersehen|unterschaetzt',
    'habe(n|) ich|wir ..8 nicht|zu_spaet|vergessen|versaeumt|uebersehen|unterschaetzt|ausgesetzt|abgeschaltet|gestrichen',
    'wenn|falls|sobald|ob|damit',
    'einigung|treffen|gespraech|begegnung|zusammenarbeit|partnerschaft|freundschaft|abschluss',
    'niemand|keine daten|verletzt',
    '<year>',
    'strom|blitz|bagger|sturm|wasserrohrbruch',
  ],
  onlyInText: ['<contested>'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: evading responsibility; the agentless passive',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Warum erfahren wir das aus der Zeitung?' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Es ist leider zu einer Überschneidung der Zuständigkeiten gekommen⟧.'),
    reply('⟦Hinweise aus der Belegschaft sind offenbar nicht angekommen⟧.'),
    reply('⟦Dabei wurden leider auch Unterlagen Dritter mitverschickt⟧.'),
    reply('⟦Die Prüfung wurde im Frühjahr ausgesetzt⟧.'),
    reply('⟦Das war so nicht vorgesehen⟧.'),
    reply('⟦Die Meldekette hat an dieser Stelle nicht gegriffen⟧.'),
  ],
  passes: [
    reply('Wir haben die Prüfung im Frühjahr ausgesetzt, das war mein Fehler.'),
    reply('Mir ist Ihre Mail durchgerutscht.'),
    reply('Es kam zu einem Gespräch mit dem Betriebsrat.'),
    reply('Die Halle wurde 2019 gebaut.'),
    reply('Die Heizung fiel aus, weil wir die Wartung gestrichen hatten.'),
    reply('Der Antrag wurde am Montag genehmigt.'),
  ],
};
