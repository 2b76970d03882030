import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, own } from '../german-guards';

const things =
  'app|apps|system(e|en|s|)|server(n|s|)|netz(es|e|)|netzes|mobilfunknetz|festnetz|mobilfunk|internet|website|webseite|homepage|seite|shop|onlineshop|online-shop|webshop|portal|hotline|telefonanlage|telefone|dienst(e|es|)|buchungssystem|buchungen|online-banking|onlinebanking|banking|kartenzahlung(en|)|geldautomaten|kasse(n|)|kassensystem|cloud|software|strom|stromversorgung|fernwärme|heizung|wasserversorgung|leitung|api|schnittstelle|login|anmeldung|rechenzentrum|bestellsystem|leitstelle|stellwerk|züge|bahnen|kundenkonto|konten|kalender|kanal|kanäle|plattform(en|)|streaming|stream|ticketsystem|e-mail|zugang|zugänge|*system|*systeme|*systems|*server|*portal|*portals|*plattform|*software|*netz|*app|*dienste|*zahlung|*verwaltung|*tool';

export default defineFrame({
  id: 'de/outage',
  language: 'de',
  isGrave: true,
  announces: [
    'lief|ging|funktionierte ..2 bei_uns|leider|gestern|heute ..2 nichts|gar_nichts|nichts_mehr',
    'ging|lief nichts|nichts_mehr',
    'kunden|kundinnen|nutzer*|gäste|patient* ..4 stundenlang|nicht ..6 geld|konto|erreichen|termine|bestellungen|daten',
    'blieb(en|) ..8 kalt|dunkel|stehen|leer|ohne_strom|ohne_wasser',
    'verzögerung(en|) ..5 auszahlung|auslieferung|zustellung|abrechnung|überweisung*|gehaltszahlung*|buchung*|bearbeitung',
    'züge(n|)|busse(n|)|fahrten|flüge(n|)|linien|straßenbahnen ..6 ausgefallen|ausgefallen_sind|entfallen|ausfallen',
    'fielen|fallen ..6 züge(n|)|busse(n|)|fahrten|flüge(n|)|termine|operationen ..3 aus',
    'störung ..6 behoben|beseitigt|seit',
    'kein|keine login|anmeldung|bestellung*|verbindung|telefon|internet ..6 gestern|heute|stunden',
    'app|seite|website|portal|system|shop|software ..6 nichts_mehr|streikte|hängte|hakte|abstürzte',
    'haben ..6 stunden|minuten ..4 nicht_erreichbar|offline|im_dunkeln',
  ],
  announcesAll: [
    [
      [
        'systemausfall|netzausfall|serverausfall|it-ausfall|totalausfall|großstörung|netzstörung|systemstörung|betriebsstörung|serverabsturz|systemabsturz|stromausfall|internetausfall',
      ],
      ['bei_uns|gestern|heute|<weekday>', '<own>'],
    ],
    [
      [things],
      [
        'ausgefallen|ausfiel(en|)|ausfall|ausfälle(n|)|down|offline|gestört|störung(en|)|lahmgelegt|zusammengebrochen|zusammenbruch|abgestürzt|absturz|stillstand|still|tot|weg|überlastet|überlastung|streikte(n|)|eingefroren|aussetzer',
        'nicht ..3 erreichbar|verfügbar|nutzbar|erreichen|nutzen|anmelden|einloggen|öffnen|buchen|bestellen|bezahlen|zugreifen|abrufen|funktioniert|funktionierte(n|)|funktionieren|zur_verfügung|aufrufen|arbeiten|laden',
        'kein(e|en|) ..2 zugriff|zugang|verbindung|bestellungen|zahlungen|anmeldung|empfang|netz|strom|internet',
        'lief(en|) ..6 nicht|nichts|stundenlang_nicht',
        'ging(en|) ..6 nichts|nicht',
        'fiel(en|) ..8 aus',
        'brach(en|) ..6 zusammen',
        'technische(n|r|) problem|problem*|schwierigkeit|schwierigkeit*|störung|störung*|fehler|fehler*|defekt|defekt*',
        'eingeschränkt|einschränkung(en|)|beeinträchtigung(en|)|beeinträchtigt|nicht_wie_gewohnt|unterbrechung(en|)|unterbrochen',
        'kamen|kam ..6 nicht ..3 an|auf|in|durch',
        'konnten|konnte ..8 nicht|kein(e|en|) ..5 <own>|nutzen|öffnen|buchen|zahlen|bezahlen|telefonieren|arbeiten|bestellen|anmelden|einloggen|abheben|laden|zugreifen|erreichen',
      ],
      [
        'gestern|heute|vorgestern|<own>|<weekday>|<month>|wochenende|nacht|seit|derzeit|aktuell|momentan|gerade|vergangene(n|r|)|letzte(n|r|)|stunde(n|)',
      ],
    ],
    [
      own,
      [
        'störung|ausfall|serverprobleme(n|)|systemprobleme(n|)|technische(n|r|)_problem|technische_probleme|technischer_probleme|technischen_problemen|technische_schwierigkeiten|technischen_schwierigkeiten|technischer_defekt',
      ],
      ['gestern|heute|<weekday>|derzeit|aktuell|momentan|seit|wochenende|nacht|behoben|behebung'],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    '^ wenn|falls|angenommen|sollte|sollten|stellen_sie_sich',
    'falls|sofern|würde(n|)|hätte(n|)|wäre(n|)',
    'planspiel|szenario|simulation|simulieren|simuliert|übung|übungen|übten|geübt|proben|geprobt|stresstest|umfrage|studie|studien|statistik|seminar|webinar',
    'kein(e|en|er|) ..2 ausfall|ausfälle|störung|störungen|einzige(n|r|)|minute',
    'ohne ..4 ausfall|ausfälle|störung|störungen|unterbrechung|absturz|abbruch',
    'nicht ..2 ausgefallen|gestört|unterbrochen|betroffen',
    'ausfall|ausfälle ..4 vermeiden|verhindern|vorbeugen|absichern|gesunken|weniger|halbiert|schützen|reduzier*',
    'weniger|seltener ..2 ausfälle|störungen|ausfallzeiten',
    'wir tauschen|warten|erneuern|modernisieren|stellen|ziehen|installieren|spielen',
    'geplante(n|r|)|planmäßig(e|en|)|wartungsfenster|angekündigte(n|r|)|stellenangebote|vorerst_noch_nicht',
    'nicht ..4 verkaufen|anbieten|erhältlich|geeignet',
    'nicht_nur|nicht_mehr_nutzen|nicht_wundern|noch_nicht|nie_wieder',
    'verletzt|tödlich|erschöpft|burn-out|burnout',
    'handy ..3 aus',
  ],
  instead: [...blanketFrames, 'de/apology'],
  slots: [
    {
      id: 'affected',
      question: 'outageAffected',
      answers: [
        '<number> ..4 <customers>|<people>|geräte|automaten|fahrzeuge|züge|standorte',
        '<share>',
        'alle|sämtliche|allen|aller ..3 <customers>|<people>|standorte',
        'betroffen ..3 war(en|)|sind ..6 <number>|alle|nur|rund|kund*',
        'dutzend(e|)|hunderte|tausende',
        'niemand',
      ],
    },
    {
      id: 'since',
      question: 'outageSince',
      answers: ['<moment>', 'seit|bis|ab|zwischen|von|um <number>', '<number> ..1 <timespan>'],
    },
    {
      id: 'cause',
      question: 'outageCause',
      answers: [
        '<reason>',
        'fehlerhaft|fehlerhaft*|defekt(e|er|en|es|)|update|bagger|kabelbruch|konfiguration|konfiguration*|einstellung(en|)|zertifikat|speicher|angriff|ddos|überlastung|wartungsarbeiten|kurzschluss|brand|wassereinbruch|softwarefehler|bedienfehler|programmierfehler|hardware|dienstleister*|rechenzentrumsbetreiber',
      ],
    },
    {
      id: 'next',
      question: 'outageNext',
      answers: [
        '<change>',
        'doppelt|getrennt|trennen|reservesystem|notstrom*|zweiter|zweites|zweite|beschafft|bestellt|abgeschirmt|wächter|alarm*|warn*',
        'maßnahmen|lehren|konsequenz(en|)|redundan*|ausweich*|bericht',
        'wieder ..8 <deadline>|uhr',
        'läuft|laufen|funktioniert ..5 ab|wieder_ab',
        'ersetzt|ersetzen|austauschen|ausgetauscht|reparier*|eingespielt|zurückgespielt',
      ],
      unless: [
        'arbeiten ..4 daran|an_der|mit_hochdruck',
        'noch_nicht|nach_wie_vor|derzeit|momentan|zurzeit|im_moment|bis_voraussichtlich|voraussichtlich|stand_jetzt',
      ],
    },
    {
      id: 'back',
      question: 'outageBack',
      onlyIf: [
        'arbeiten ..4 daran|an_der|mit_hochdruck',
        'noch_nicht|nach_wie_vor|derzeit|momentan|zurzeit|im_moment|stand_jetzt',
      ],
      answers: [
        'wieder|behoben|erreichbar',
        'voraussichtlich|spätestens|bis_heute|bis_morgen|im_laufe|melden|melde|informieren|informiere|status|status*|update',
        'bis <number>|mittag|abend|<weekday>',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Gestern war das Mobilfunknetz der Elbtel in weiten Teilen Niedersachsens von 16.15 bis 21.40 Uhr tot. Bei Wartungsarbeiten wurden Einstellungen verändert. Wer betroffen war, bekommt eine Gutschrift.',
      slots: ['affected', 'next'],
    },
    {
      text: 'Unsere Buchungsplattform war am Wochenende zeitweise nicht erreichbar. Wir entschuldigen uns für die Unannehmlichkeiten.',
      slots: ['affected', 'cause', 'next'],
    },
    {
      text: 'Leider kam es gestern bei unserem Online-Banking zu einer Störung. 4.000 Kunden konnten sich nicht anmelden.',
      slots: ['cause', 'next'],
    },
    {
      text: 'Unsere Server sind heute früh ausgefallen, weil ein Update fehlerhaft war. Das Team hat Großes geleistet.',
      slots: ['affected', 'next'],
    },
  ],
  silent: [
    'Am 6. Mai konnten 3.100 Arztpraxen von 7.50 Uhr bis 13.25 Uhr unser System nicht nutzen. Ein Zertifikat war abgelaufen. Die Überwachung umfasst jetzt alle Server.',
    'Wenn Sie am Samstag zwischen 2 und 5 Uhr telefonieren wollen, wird das nicht klappen: Wir tauschen in der Vermittlungsstelle die Stromversorgung aus.',
    'Gestern Abend ist unsere Plattform live gegangen, und zwar ohne einen einzigen Ausfall.',
    'Was wäre, wenn Ihr Server morgen ausfällt? Heute haben wir genau das geübt.',
    'Damals fiel unser Netz einen ganzen Tag lang aus.',
    'Wir suchen eine Leiterin für unser Netz in Nordhessen.',
  ],
};
