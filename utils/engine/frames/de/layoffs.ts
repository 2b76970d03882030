import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/layoffs',
  language: 'de',
  isGrave: true,
  announces: [
    '<jobs> ..3 fallen|fällt|fielen ..7 weg',
    'fallen|fällt ..8 <jobs> ..4 weg',
    '<jobs> ..7 wegfallen|entfallen|gestrichen|abgebaut|eingespart|wegfällt',
    'entfallen ..5 <jobs>',
    '<number> ..2 <people> ..4 müssen|mussten|werden ..4 gehen|verlassen',
    '<number> ..2 <people> ..5 verlassen ..2 uns|unternehmen|firma|haus|betrieb|team',
    'verlassen ..2 uns <number> ..3 <people>',
    '<people> ..3 verlieren|verlieren_damit ..4 job|arbeit|arbeitsplatz|stelle',
    'verlieren ..5 <number> ..3 <people> ..3 job|arbeit|arbeitsplatz|stelle',
    '<number> ..3 <people> ..5 gekündigt|entlassen|freigesetzt',
    'betriebsbedingt* kündigung|kündigung* ..5 ausgesprochen|aussprechen|unvermeidlich|unvermeidbar|nötig|notwendig',
  ],
  announcesAll: [
    [
      own,
      [
        'streich(en|e|t) ..8 <jobs>',
        '<jobs> ..6 streichen|abbauen|abzubauen|einsparen|einzusparen|kürzen|reduzieren|streichen_müssen|wegfallen_lassen',
        'bau(en|e|t|ten) ..8 <jobs> ..4 ab',
        'bau(en|e|t|ten) ..4 personal ..4 ab',
        'personal abbauen|abzubauen|abgebaut|reduzieren|freisetzen',
        'kürzen|reduzieren|verringern ..6 <jobs>',
        'stellenabbau|personalabbau|arbeitsplatzabbau|stellenstreichung(en|)|personalreduzierung|personalanpassung(en|)|abbauprogramm|freiwilligenprogramm|abfindungsprogramm|kapazitätsanpassung(en|)|massenentlassung(en|)|freisetzung(en|)|personalmaßnahme(n|)',
        'personelle(n|r|) einschnitt|einschnitt*|maßnahmen|anpassung|anpassung*|konsequenzen|veränderungen',
        'trenn(en|e|t) ..4 uns|mich|sich ..4 von ..6 <people>|<jobs>',
        'uns ..2 von ..7 <people>|teammitgliedern ..3 trennen|getrennt|verabschieden|verabschiedet|zu_trennen|zu_verabschieden',
        'verabschied(en|e) ..1 uns ..3 von <number>|einigen|vielen|mehreren|zahlreichen|kolleg*',
        'von_etwa|von_rund|von_gut|von_fast|von <number> ..4 trennen|getrennt|verabschieden|verabschiedet',
        'von <people> ..5 trennen|getrennt|zu_trennen|trennung',
        'entlassen|entlassungen|freisetzen|freizusetzen|freigesetzt',
        '<people> ..3 kündigen|gekündigt|entlassen|entlässt',
        'kündigung(en|) ..5 aussprechen|ausgesprochen|erhalten|bekommen|verschickt|überreicht|übergeben|zugestellt|schreiben',
        'spreche(n|) ..5 kündigung|kündigung* ..1 aus',
        'kleinere(n|r|m|s|) team|mannschaft|belegschaft|organisation|besetzung|aufstellung',
        'mit weniger <people>|personal|köpfen',
        'weniger <people> ..3 beschäftigen|brauchen|sein',
        'wege ..5 trennen',
        'befristete(n|) ..2 verträge(n|) ..5 nicht|auslaufen|enden',
        'befristungen|probezeit* ..5 nicht|auslaufen',
      ],
    ],
    [
      own,
      [
        'personalstärke|personalbestand|personaldecke|personalkapazität*|mitarbeiterzahl|belegschaft|kopfzahl|headcount|beschäftigtenzahl|beschäftigung|kapazität(en|)|teamgröße|teams|mannschaft|personalkosten|personalstruktur|personal',
      ],
      [
        'anpass(en|t|ung)|anzupassen|angepasst|heranführen|heranzuführen|heranführt|herangeführt|verkleiner(n|t)|zu_verkleinern|reduzier(en|t)|redimensionier(en|t)|verringer(n|t)|abschmelzen|abzuschmelzen|verschlank(en|t)|straffen|zurückfahren|zurückzufahren|rechtzeitig_anpassen|rightsizing|adjustier(en|t)|herunterfahren|sinkt|schrumpft|schrumpfen',
        'passen ..8 an',
        'fahren ..8 zurück|herunter',
        'schlanker aufstellen|aufzustellen|aufgestellt',
        'um <share>',
        'in_einklang|in_übereinstimmung',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'kein(e|en|er|) ..4 <jobs>|kündigung|kündigung*|entlassung|entlassung*|stellenabbau|personalabbau|<people>|freisetzung|freisetzung*|arbeitsplatzabbau|stellenstreichung|stellenstreichung*',
    'ohne ..4 kündigung|kündigung*|entlassung|entlassung*|stellenabbau|personalabbau|trennen|abzubauen|streichen',
    'niemand(en|em|) ..6 gekündigt|entlassen|verliert|gehen|kündigen',
    'nicht|nie ..3 trennen|entlassen|gekündigt|kündigen|gestrichen|abgebaut|wegfallen|verlieren',
    'statt ..4 kündigung|kündigung*|entlassung|entlassung*|stellenabbau|zu_entlassen|personal',
    'kündigung|kündigung* ..6 ausgeschlossen|ausschließen|vermeiden|verhindern|vermieden',
    'innerlich|vertrag|verträge|abo|mitgliedschaft ..2 gekündigt|kündigen',
    'ruhestand|rente|pension|altersgründen|abschied_von_unserem|hochzeit',
    'urlaub|schicht|maschinen|anlagen|rechenzentrum|server|speicher|lager',
  ],
  slots: [
    {
      id: 'count',
      question: 'layoffsCount',
      answers: [
        '<number> ..3 <people>|<jobs>',
        '<number> der|von|unserer|unseren|aus|weitere|davon|betroffen|betroffene',
        '<share>',
        'dutzend(e|)|hunderte',
        'von <number> auf',
        'alle|sämtliche|allen ..3 <people>|<jobs>',
        'ein(e|en|er|em|) kolleg*|mitarbeiter|mitarbeiter*|stelle|mitarbeitende(n|r|)',
        'einer|eine|zwei|drei|vier|fünf von <number>|uns|unseren|ihnen',
        'um <number>',
      ],
    },
    {
      id: 'terms',
      question: 'layoffsTerms',
      exact: {
        phrases: ['<number> ..2 <jobs>'],
        question: 'layoffsTermsOf',
      },
      answers: [
        'betriebsbedingt*|kündigung(en|)|kündigungsschutz|gekündigt|kündigungsfrist(en|)',
        'abfindung|abfindung*|sozialplan|sozialplan*|transfergesellschaft|auffanggesellschaft|interessenausgleich|altersteilzeit|vorruhestand|frühverrentung|fluktuation|aufhebungsvertr*|freiwillig*|altersbedingt*|outplacement|outplacement*|monatsgehält*|monatsgehalt|gehälter|monatslöhne|freigestellt|freistellung|weiterbezahlt|weitergezahlt|lohnfortzahlung',
        'vermittl*|umschulung|umschulung*|weiterbildung|weiterbildung*|qualifizier*|nachbesetzt|wiederbesetzt|neu_besetzt|auslaufen|ruhestand|rente',
        'andere(n|r|s|) ..2 stelle(n|)|standort(e|en)|bereich(e|en)|aufgabe(n|)|projekte(n|)|werk(e|en|)',
        'angeboten|anbieten|bieten ..6 <jobs>|wechsel|wechseln',
        'gehalt ..5 weiter|bis|voll*',
        'wechseln|versetzt|umgesetzt|übernommen',
      ],
    },
    {
      id: 'when',
      question: 'layoffsWhen',
      answers: [
        '<deadline>',
        'heute|gestern|morgen ..8 <people>|gespräch*|informiert|erfahren|verlassen|verlieren|getrennt|trennen|gekündigt|gestrichen',
        '<people>|getrennt|trennen|gekündigt|gestrichen ..8 heute|gestern',
        '<weekday> ..5 letzte(r|n|)',
        'letzte(r|n|) ..1 arbeitstag',
      ],
    },
    {
      id: 'why',
      question: 'layoffsWhy',
      answers: [
        '<reason>',
        'verlust(e|)|auftragsmangel|auftragsrückgang|auslastung|insolvenz|krise|kosten|nachfrage|finanzierungsrunde|runway|umsatz',
      ],
    },
  ],
  source: 'Coombs, SCCT: instructing and adjusting information first',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Der Beirat hat am Montag beschlossen, die Personalstärke am Standort Nabburg an die Auslastung heranzuführen. Die Gespräche haben begonnen.',
      slots: ['count', 'terms', 'when'],
    },
    {
      text: 'Heute mussten wir uns leider von einigen großartigen Kolleginnen und Kollegen trennen. Danke für alles, was ihr für uns getan habt.',
      slots: ['count', 'terms', 'why'],
    },
    {
      text: 'Wir bauen bis Ende 2027 rund 300 Stellen ab, weil die Nachfrage nach Getrieben dauerhaft gesunken ist.',
      slots: ['terms'],
    },
    {
      text: 'Um wieder profitabel zu werden, werden wir künftig mit einem deutlich kleineren Team arbeiten.',
      slots: ['count', 'terms', 'when'],
    },
    {
      text: 'Unsere Kapazitäten passen wir im Herbst an die Auftragslage an. Das betrifft vor allem die Montage.',
      slots: ['count', 'terms', 'why'],
    },
    {
      text: 'In der Verwaltung fallen Stellen weg, das haben wir gestern dem Betriebsrat mitgeteilt.',
      slots: ['count', 'terms', 'when'],
    },
  ],
  silent: [
    'Wir streichen bis Ende März 46 unserer 310 Stellen, weil unser größter Kunde gekündigt hat. Mit dem Betriebsrat haben wir einen Sozialplan vereinbart.',
    'Wenn Firmen Stellen streichen, erfahren es die Leute oft aus der Zeitung. Das muss anders gehen.',
    'Wir streichen keine Stellen. Die Gerüchte sind falsch.',
    'Damals, 2009, mussten wir uns von jedem zehnten Kollegen trennen. Ich vergesse das nicht.',
    'Laut Medienberichten will unser Wettbewerber Nordstahl 400 Stellen abbauen.',
    'Wir stellen im Frühjahr 40 Kolleginnen und Kollegen für die Montage ein.',
    'Nach 31 Jahren verabschieden wir uns von Kollegin Petra Sommer in den Ruhestand.',
    'Wir haben unsere Kapazitäten im Rechenzentrum angepasst, die Seite lädt jetzt schneller.',
  ],
};
