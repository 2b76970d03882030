import type { Classes } from '../../match/phrase-matcher';

/** What announcements and the answers to a critic's questions are made of. */
export const germanFacts: Classes = {
  own: ['wir|uns|ich|mir|mich|unser(e|er|em|en|es|)|mein(e|er|em|en|es|)', '<board>'],
  board: [
    'vorstand|aufsichtsrat|beirat|verwaltungsrat|gesellschafter*|geschaeftsfuehrung|geschaeftsleitung|konzernleitung|*leitung',
  ],
  people: [
    'menschen|leute(n|)|personen|beschaeftigte*|angestellte*|betroffene*|frauen|auszubildende*|azubis|mitarbeit*|kolleg*|*kraefte|ingenieur*|fahrer*|entwickler*|familien|vollzeitaequivalente*',
  ],
  jobs: ['=Stelle(n|)|*stellen|arbeitspl(atz|aetze|aetzen)|job(s|)|positionen'],
  /** All who work there together. */
  staff: ['mannschaft|belegschaft|team(s|)|personal|personalst*|headcount|kapazitaet(en|)'],
  customers: [
    'kund*|nutzer*|gaeste(n|)|fahrgaeste(n|)|patient*|betriebe(n|)|unternehmen|haendler*|filialen|schueler*|versicherte(n|)|mitglieder(n|)|mieter*|*praxen|konten|datensaetze(n|)|buchungen|bewerber*|kliniken|vereine(n|)',
  ],
  /** Where work is done. */
  site: [
    'werke|werk(s|)|standort(e|s|en|)|filiale(n|)|niederlassung(en|)|betrieb(s|)|klinik|station|hotel|restaurant|buero|shop(s|)|laeden|redaktion|zeitung|magazin|labor|*erei|sparte|schule|kita|linie|kantine|werkstatt|*werk|*standort|*filiale|*filialen|*fertigung|*fabrik|*produktion|*lager|*laden|*halle|*betrieb|*anlage|*baustelle|*haus|*zentrum',
  ],
  share: ['<number> prozent|%', 'haelfte|drittel|viertel|fuenftel|zehntel', 'jede(r|n|s|) <ordinal>'],
  ordinal: ['zweite(r|n|)|dritte(r|n|)|vierte(r|n|)|fuenfte(r|n|)|zehnte(r|n|)'],
  money: ['<number> ..1 euro|cent|franken|€|millionen|million|milliarden|mio|mrd', '€ <number>'],
  month: ['januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember'],
  weekday: ['montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonnabend*|sonntag*'],
  timespan: ['stunde(n|)|minute(n|)|tag(e|en|)|woche(n|)|monat(e|en|)|jahr(e|en|)|quartal(e|)'],
  deadline: [
    '<month>|2026|2027|2028|2029|2030',
    '*quartal|halbjahr|jahresende|jahreswechsel|wochenende|*semester|fruehjahr|sommer|herbst|winter|ostern|weihnachten|sofort|neuen_jahr',
    'in|binnen|innerhalb|nach ..3 <timespan>',
    'kommende(n|r|s|m|)|naechste(n|r|s|m|)|diese(n|r|s|m|)|laufende(n|s|) ..1 <timespan>',
    'am|zum|vom <number>',
    'ab|bis|seit <weekday>|morgen|heute',
  ],
  moment: [
    '<deadline>|<weekday>',
    'heute|gestern|vorgestern|morgen|mittag(s|)|mitternacht',
    '<number> uhr',
    'vergangene(n|r|s|m|)|letzte(n|r|s|m|)|vorige(n|r|) ..1 <timespan>|nacht',
    'vor|seit ..3 <timespan>',
    '<number> ..1 <timespan>',
    'halbe(n|)|ganze(n|r|s|m|) <timespan>|nacht',
    'von|zwischen <number> bis|und <number>',
  ],
  reason: [
    'weil|warum|grund|gruende(n|)|wegen|aufgrund|nachdem|denn|deshalb|daher|darum|deswegen|ursache(n|)|ausgeloest|naemlich|zurueckzufuehren|damit',
    'lag|liegt|liegen ..2 an|am|daran',
    'niemand|keine|keinen ..4 gefunden',
    'da sich|der|die|das|unser|unsere|es|wir',
    'traegt|rechnet|rechnen|lohnt ..1 sich ..2 nicht',
    'fehlt|fehlen|fehlte(n|)|zu_wenig|zu_teuer|rueckgang|einbruch|eingebrochen|verlust(e|en)|gesunken(e|)|gestiegen*|gekuendigt|nachfolge|auslastung|nachfrage|*mangel',
  ],
  contact: [
    'hotline|telefon*|e-mail|mail|ansprechpartner*|direktnachricht|dm|pn|link|formular|website|webseite|faq|kundenservice|kundendienst|ombuds*|https|www',
    'ruf(en|t|e|) ..4 an',
    'schreib(en|t|e|)|meld(en|et|e|) ..3 mir|uns|sich|dich|euch',
    'wenden|wendet ..2 sich|euch',
  ],
  remedy: [
    'erstatt*|gutschrift(en|)|gutschein*|ersatz*|ersetz*|entschaedig*|nachgeliefert|kostenlos*|umtausch*|austausch*|ausgetauscht|getauscht|zahlen|uebernehmen|verzichte(n|t|)|korrigier*|berichtig*|geloescht|entfernt|zurueckgezogen|zurueckgenommen|gestoppt|abgeschaltet|freigestellt|entlassen|behoben|eingeladen|angerufen|besucht',
  ],
  measure: [
    'stell(en|e) ..6 um',
    'fuehr(en|e)|richt(en|e) ..8 ein',
    'geaendert|aendern|aendere|umgestellt|umstellen|eingefuehrt|einfuehren|verdoppel*|beauftragt|eingerichtet|abgeschafft|geschult|schulung*|gesperrt|pruefen|prueft|geprueft|ueberpruef*|kontrollier*|untersuch*',
    'zusaetzliche(n|r|s|)|zweite(s|n|r|)|neue(n|s|r|) ..2 leitung|system|server|person|kontrolle|pruefung|regel(n|)',
  ],
  change: [
    'kuenftig(e|en|er|)|in_zukunft|fortan|ab_sofort|ab_heute|ab_morgen|ab_jetzt|seither|seitdem|inzwischen',
    '<measure>',
  ],
  /** Concrete acts, done and promised. */
  done: [
    'geloescht|entfernt|zurueckgezogen|zurueckgenommen|korrigiert|berichtigt|gestoppt|abgeschaltet|ausgetauscht|ersetzt|angerufen|gesprochen|beauftragt|geaendert|umgestellt|eingefuehrt|verdoppelt|eingerichtet|abgeschafft|geschult|gesperrt|veroeffentlicht|repariert|verschickt|ueberwiesen|freigestellt|verlaengert|eingeladen|besucht|getroffen|unterschaetzt|uebersehen|vergessen|verwechselt|verschlafen|gemeldet|getauscht|gestrichen|ergaenzt|gekuendigt',
  ],
  doing: [
    'zahle(n|)|bezahle(n|)|ersetze(n|)|loesche(n|)|aendere|aendern|schicke(n|)|liefere|liefern|rufe|hole(n|)|veroeffentliche(n|)|lade(n|)|verzichte(n|)|treffe(n|)|streiche(n|)|bringe(n|)|komme|schenke(n|)|miete(n|)|unterstuetze|stelle',
  ],
  /** What those get who lose their work, or that they do not. */
  terms: [
    'betriebsbedingt*|kuendigung(en|)|kuendigungsschutz|beschaeftigungssicherung|abfindung*|sozialplan*|freiwillig*|ruhestand|rente|vermittl*|wechseln|wechselt|versetzt|uebernommen|uebernimmt|angebot|angeboten|anbieten|bleiben|bleibt|behalten|behaelt',
    'bieten ..6 an',
    'neue(n|r|s|)|andere(n|r|s|) ..1 stelle(n|)|arbeitsplatz|aufgabe(n|)|job',
  ],
  pastyear: ['197*|198*|199*|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|201*|2020|2021|2022|2023'],
};
