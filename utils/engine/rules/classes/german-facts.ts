import type { Classes } from '../../match/trie';

/** What announcements and the answers to a critic's questions are made of. */
export const germanFacts: Classes = {
  own: [
    'wir|uns|ich|mir|mich|meinerseits|unsererseits',
    'unser(e|er|em|en|es|)|mein(e|er|em|en|es|)',
    '<board>',
  ],
  board: [
    'vorstand|aufsichtsrat|beirat|verwaltungsrat|stiftungsrat|gemeinderat|präsidium|gesellschafter|gesellschafterversammlung|gesellschafterinnen|direktorium|kuratorium|eigentümer',
    'geschäftsführung|geschäftsleitung|konzernleitung|konzernvorstand|unternehmensleitung|werksleitung|klinikleitung|hochschulleitung|bereichsleitung|betriebsleitung',
  ],
  people: [
    'menschen|leute(n|)|personen|köpfe|kräfte(n|)|beschäftigte(n|r|)|angestellte(n|r|)|betroffene(n|r|)|festangestellte(n|)|frauen|männer|teammitglied(er|ern)|vollzeitkräfte(n|)|arbeitskräfte(n|)|auszubildende(n|)|azubis',
    'mitarbeiter|mitarbeiter*|mitarbeitende(n|r|)|kolleg*|fachkräfte(n|)|arbeiter|arbeiter*|pflegekräfte(n|)|ingenieur|ingenieur*|redakteur|redakteur*|fahrer|fahrer*|verkäufer|verkäufer*|entwickler|entwickler*|berater|berater*|köche(n|)|pfleger|pfleger*|zeitarbeit|zeitarbeit*|leiharbeit|leiharbeit*|familien|vollzeitäquivalente(n|)|fte',
    'mitarbeiter|kollegen|ingenieure|fahrer|arbeiter|pfleger',
  ],
  jobs: [
    '=Stelle(n|)|arbeitspl(atz|ätze|ätzen|atzes)|job(s|)|vollzeitstelle(n|)|planstelle(n|)|verwaltungsstelle(n|)|redaktionsstelle(n|)|vertriebsstelle(n|)|entwicklerstelle(n|)|positionen|rollen|funktionen|planpositionen|dienstposten|vollzeitäquivalente(n|)|fte|industriearbeitsplätze(n|)',
  ],
  customers: [
    'kund*|nutzer|nutzer*|user|gäste(n|)|fahrgäste(n|)|patient*|haushalte(n|)|anschlüsse(n|)|praxen|arztpraxen|apotheken|betriebe(n|)|unternehmen|firmen|händler|händler*|geschäfte(n|)|filialen|studierende(n|)|schüler*|versicherte(n|)|mitglieder(n|)|mieter|mieter*|abonnent*|anwender|anwender*|leser|leser*|reisende(n|)|passagiere(n|)|bestellungen|konten|datensätze(n|)|buchungen|aufträge(n|)|lieferungen|bewerber|bewerber*|schulen|kliniken|krankenhäuser(n|)|kommunen|zimmer',
  ],
  share: [
    '<number> prozent|%|promille|prozentpunkte(n|)',
    'hälfte|drittel|viertel|fünftel|sechstel|zehntel|dreiviertel|zweidrittel',
    'jede(r|n|m|s|) zweite(r|n|s|)|dritte(r|n|s|)|vierte(r|n|s|)|fünfte(r|n|s|)|sechste(r|n|s|)|siebte(r|n|s|)|achte(r|n|s|)|neunte(r|n|s|)|zehnte(r|n|s|)|zwölfte(r|n|s|)|zwanzigste(r|n|s|)',
  ],
  ordinal: ['zweite(r|n|)|dritte(r|n|)|vierte(r|n|)|fünfte(r|n|)|zehnte(r|n|)'],
  month: [
    'januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|okt|nov|dez',
  ],
  weekday: [
    'montag(s|)|dienstag(s|)|mittwoch(s|)|donnerstag(s|)|freitag(s|)|samstag(s|)|sonnabend(s|)|sonntag(s|)',
    'montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*',
  ],
  timespan: [
    'stunde(n|)|minute(n|)|tag(e|en|)|woche(n|)|monat(e|en|)|jahr(e|en|)|arbeitstage(n|)|werktage(n|)|quartal(e|en|)',
  ],
  deadline: [
    '<month>',
    '2025|2026|2027|2028|2029|2030|2031|2032',
    'quartal|halbjahr|jahresende|jahreswechsel|monatsende|quartalsende|jahresanfang|jahresmitte|monatsanfang|wochenende|semesterende|saisonende|schuljahr|wintersemester|sommersemester|geschäftsjahresende',
    'frühjahr|frühling|sommer|herbst|spätsommer|spätherbst|winter|ostern|pfingsten|weihnachten|silvester|neujahr|advent',
    'ab_sofort|sofort|per_sofort|unverzüglich|noch_heute|übermorgen',
    'in|binnen|innerhalb|nach ..3 <timespan>',
    'kommende(n|r|s|m|)|nächste(n|r|s|m|)|diese(n|r|s|m|)|laufende(n|s|) ..1 <timespan>|<month>',
    'am|zum|vom <number>',
    'kw|kalenderwoche',
    'ende|anfang|mitte <year>',
    'ab|bis|seit|bis_zum|bis_ende <weekday>|morgen|heute',
    'fristgerecht|frist|stichtag',
  ],
  moment: [
    '<deadline>',
    '<weekday>',
    'heute|gestern|vorgestern|morgen|jetzt|eben|soeben|heuer|letzte_nacht|vergangene_nacht|heute_nacht|nachts|abends|vormittag(s|)|nachmittag(s|)|mittag(s|)|mitternacht',
    '<number> uhr',
    'vergangene(n|r|s|m|)|letzte(n|r|s|m|)|vorige(n|r|s|m|) ..1 <timespan>|nacht|<month>|<weekday>',
    'vor|seit ..3 <timespan>',
    '<number> ..1 <timespan>',
    'halbe(n|)|ganze(n|r|s|m|)|anderthalb|eineinhalb|zweieinhalb <timespan>|nacht',
    'wochenlang|tagelang|stundenlang|monatelang|ganztägig|fünfeinhalb|zweieinhalb|dreieinhalb|viereinhalb',
    'von|zwischen <number> bis|und <number>',
    'im_jahr|seit|ende|anfang|mitte <year>',
  ],
  reason: [
    'weil|grund|gründe(n|)|wegen|aufgrund|nachdem|denn|deshalb|daher|darum|deswegen|ursache(n|)|auslöser|hintergrund|infolge|angesichts|schuld|verursacht|ausgelöst|verantwortlich|nämlich|folge|anlass|zurückzuführen|ausschlaggebend|warum|weshalb|wieso',
    'lag|liegt|liegen ..2 an|am|daran',
    'um ..8 zu',
    'führt(e|en|)|geführt dazu|zu',
    'aus diesem|diesen grund|gründen',
    'damit',
    'da sich|der|die|das|unser|unsere|es|wir|viele|immer',
    'trägt|trägt_sich|rechnet sich|nicht',
    'rechnet_sich|rechnen_sich|lohnt_sich|lohnt ..3 nicht',
    'fehlt|fehlen|fehlte(n|)|zu_wenig|zu_teuer|zu_alt|zu_klein|zu_langsam|rückgang|einbruch|weggebrochen|eingebrochen|verluste|defizit|nachgelassen|gesunken|sinkend(e|en|er|)|rückläufig(e|en|er|)|gestiegen(e|en|er|)|verteuert|umgestellt|abgelaufen|gekündigt|verloren',
  ],
  contact: [
    'hotline|telefon|telefonnummer|rufnummer|servicenummer|e-mail|mail|mailadresse|ansprechpartner|ansprechpartner*|sprechstunde|direktnachricht|dm|pn|privatnachricht|link|formular|website|webseite|webcast|faq|kundennummer|bestellnummer|auftragsnummer|filiale|kundenservice|kundendienst|servicecenter|ombuds*|vertrauensperson|seelsorge|seelsorge*',
    'ruf(en|t|e|) ..4 an',
    'schreib(en|t|e|) ..3 mir|uns',
    'meld(en|et|e|) ..3 sich|dich|euch',
    'erreich(en|bar|t)',
    'https|www|http',
    'nachricht ..3 an|genügt|reicht',
    'unter <number>',
    'anruf ..4 genügt|reicht',
    'wenden|wendet ..2 sich|euch',
    'kantine|betriebsversammlung|belegschaftsversammlung|townhall|bürgerversammlung|infoabend|informationsabend',
  ],
  remedy: [
    'erstatt*|rückerstatt*|gutschrift(en|)|gutgeschrieben|gutschreiben|gutschein|gutschein*|ersatz|ersatz*|ersetz*|entschädig*|schadenersatz|schadensersatz|wiedergutmach*|nachgeliefert|nachliefer*|nachholen|nachgeholt|kostenlos|kostenlos*|kostenfrei|kostenfrei*|kulanz*|umtausch|umtausch*|austausch|austausch*|ausgetauscht|tauschen|getauscht|zurückzahl*|zurückgezahlt|zahlen|bezahlen|übernehmen|übernommen|verzichte(n|t|)|erlassen|storniert|reparier*|nachgebessert|nachbesser*',
    'gelöscht|löschen|entfernt|zurückgezogen|zurückgenommen|zurückgetreten|korrigier*|berichtig*|richtigstell*|richtiggestellt|überarbeitet|gestoppt|abgeschaltet|eingestellt|abgesagt|beendet|freigestellt|suspendiert|entlassen|getrennt|ausgehängt|veröffentlich*|offengelegt|offen_gelegt|behoben|gekündigt',
    'angerufen|rufe|rief|besucht|getroffen|treffe(n|)|eingeladen|laden|zusammengesetzt|persönlich|gespräch(e|en|)|gesprochen',
    'spende(n|t|)|gespendet',
  ],
  measure: [
    'stell(en|e) ..6 um',
    'führ(en|e) ..8 ein',
    'richt(en|e) ..6 ein',
    'geändert|ändern|ändere|umgestellt|umstellen|umgebaut|eingeführt|einführen|verdoppel*|verschärf|verschärf*|verstärk*|aufgestockt|eingezogen|angeschafft|beauftragt|eingerichtet|abgeschafft|geschult|schulung|schulung*|schulen|nachgerüstet|aufgerüstet|investier*|erneuert|gesperrt|abgestellt|umgezogen|installiert',
    'zusätzlich(e|en|er|es|)|zweite(s|n|r|) ..3 leitung|system|server|rechenzentrum|person|kontrolle|prüfung|unterschrift|lieferant|lieferant*',
    'prüfen|prüft|geprüft|überprüf*|kontrollier*|testen|getestet|gutachten|gutachter|gutachter*|unabhängige(n|r|s|)|untersuch*|abschlussbericht|vier-augen-prinzip|vieraugenprinzip|maßnahmenplan|notfallplan',
    'damit ..8 nicht|nie|kein',
    'bekommt|bekommen|erhält|erhalten ..4 neue(n|s|r|)|zweite(n|s|r|)|zusätzliche(n|s|r|)|mehr',
  ],
  change: [
    'künftig(e|en|er|)|in_zukunft|zukünftig|fortan|ab_sofort|ab_heute|ab_morgen|von_nun_an|ab_jetzt|seither|seitdem|neuerdings|inzwischen|jetzt',
    '<measure>',
  ],
  /** Concrete acts, done and promised. */
  done: [
    'gelöscht|entfernt|zurückgezogen|zurückgenommen|korrigiert|berichtigt|überarbeitet|gestoppt|abgeschaltet|ausgetauscht|ersetzt|erstattet|angerufen|gesprochen|beauftragt|geändert|umgestellt|eingeführt|verdoppelt|aufgestockt|eingerichtet|abgeschafft|geschult|nachgerüstet|erneuert|gesperrt|installiert|veröffentlicht|offengelegt|geprüft|überprüft|repariert|nachgebessert|nachgeliefert|verschickt|überwiesen|gutgeschrieben|angeordnet|angewiesen|freigestellt|abgemahnt|beendet|abgesagt|verschoben|verlängert|gesenkt|eingeladen|besucht|getroffen|unterschätzt|übersehen|vergessen|verwechselt|versäumt|verschlafen|gemeldet|getauscht|aufgelöst|ausgebaut|gekündigt|behoben|aufgenommen|gestrichen|angepasst',
  ],
  doing: [
    'erstatte(n|)|zahle(n|)|ersetze(n|)|tausche(n|)|lösche(n|)|korrigiere(n|)|ändere|ändern|schicke(n|)|liefere|liefern|rufe|hole(n|)|veröffentliche(n|)|lade(n|)|verzichte(n|)|verlängere|verlängern|wiederhole(n|)|überweise(n|)|treffe(n|)|streiche(n|)|senke(n|)|repariere(n|)|beantworte(n|)|bezahle(n|)|entschädige(n|)|räume(n|)|stoppe(n|)|sende(n|)|reiche(n|)|lege(n|)|nenne(n|)',
  ],
  pastyear: [
    '1970|1975|1980|1985|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022',
  ],
};
