import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/restructuring',
  language: 'de',
  isGrave: true,
  announces: [
    'auf diät',
    'zieht|ziehen ..3 um|zusammen ..3 produktion|verwaltung|zentrale|fertigung|bereich*',
    'wird|werden ..1 kleiner und|näher|schlanker',
    'richt(en|e) ..6 neu aus',
    'neu ..1 ausrichten|auszurichten|ausgerichtet|ausrichtung',
    'neuausrichtung|strategische_neuausrichtung|neuordnung|neustrukturierung|neupositionierung ..6 beschlossen|unser*|wir|eingeleitet|gestartet|beginnt|bekannt',
    'fokussier(en|t) uns ..5 künftig|auf',
    'strategie ..3 verabschiedet|beschlossen|vorgestellt',
    '*programm ..5 heißt|startet|gestartet|beschlossen|aufgelegt ..6 alle|unser*|wir|beitrag|millionen|kosten',
    'wir|alle müssen|werden sparen',
    'müssen|werden ..5 kosten ..5 senken|runter|reduzieren|sparen|in_den_griff',
    'den gürtel enger',
    'alles|jeden_stein|alle_ausgaben ..4 auf_den_prüfstand|auf_den_prüfstein|umdrehen',
    'auf ..2 prüfstand',
    'prozesse(n|)|abläufe(n|)|strukturen ..4 effizienter|verschlanken|straffen|vereinfachen|optimieren ..3 wir|werden|künftig|müssen',
  ],
  announcesAll: [
    [
      own,
      [
        'sparprogramm|sparpaket|kostenprogramm|effizienzprogramm|kostensenkungsprogramm|restrukturierung|restrukturierungsprogramm|umstrukturierung|reorganisation|neuorganisation|neuaufstellung|zukunftsprogramm|transformationsprogramm|fitnessprogramm|performanceprogramm|performance-programm|turnaround-programm|sanierungskurs|sanierungsprogramm|sanierungsplan|portfoliobereinigung|schrumpfkurs|konsolidierungskurs|strukturprogramm|umbauprogramm',
        'stell(en|e|t) ..6 uns|mich|sich|unternehmen|organisation|konzern|vertrieb|bereich|verwaltung ..6 neu|schlanker|anders|breiter ..2 auf',
        'neu|schlanker|effizienter|agiler|fokussierter ..2 aufstellen|aufzustellen|aufgestellt',
        'bau(en|t) ..5 unternehmen|konzern|organisation|firma|haus|verwaltung ..4 um',
        'organisier(en|t) ..5 neu',
        'struktur(en|) ..5 verschlanken|verschlankt|straffen|gestrafft|anpassen|angepasst|vereinfachen|vereinfacht',
        'verschlanken|straffen ..4 struktur(en|)|organisation|verwaltung|führung|hierarchien|ebenen',
        'leg(en|t) ..6 bereiche|abteilungen|sparten|teams|gesellschaften|einheiten|häuser|redaktionen|institute|fakultäten|kliniken ..4 zusammen',
        'bereiche|abteilungen|sparten|teams|gesellschaften|einheiten|redaktionen|fakultäten|kliniken ..6 zusammenlegen|zusammengelegt|zusammengeführt|zusammenführen|gebündelt|bündeln|verschmolzen',
        'führungsebene(n|)|hierarchieebene(n|)|hierarchiestufe(n|) ..5 streichen|gestrichen|weniger|entfällt|entfallen|abbauen|abgebaut',
        'trenn(en|t) ..1 uns ..4 sparte|geschäftsbereich|geschäftsfeld|randgeschäft*|tochter*',
        'kosten ..5 senken|gesenkt|zu_senken|einsparen|einzusparen|reduzieren ..8 programm|bereichen|bis|million(en|)|prozent',
        'outsourcing|ausgliedern|ausgegliedert|ausgliederung|auslagern|ausgelagert|auslagerung',
        'sparen|einsparen|einsparungen ..6 million(en|)|prozent|personalkosten',
      ],
      [
        'beschlossen|entschieden|werden|wird|haben|hat|starten|startet|beginnen|beginnt|ab|heute|gestern|jetzt|nun|künftig|stellen|bauen|legen|trennen|müssen|wollen|leiten|verordnet|kündigen|stehen|einleiten|eingeleitet',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'energiekosten|heizkosten|energieverbrauch|strom|papier|plastik|wasser|co2|emissionen|zeit|stunden|reisekosten|müll ..4 sparen|einsparen|senken|gesenkt|gespart',
    'sparen ..4 energie|strom|papier|wasser|zeit|co2|stunden|kund*|wege',
    'nach ..4 restrukturierung|umbau|neuaufstellung|reorganisation|sanierung ..6 wieder|zurück|abgeschlossen|erfolgreich',
    'restrukturierung|umbau|reorganisation|sanierung ..4 abgeschlossen|hinter_uns|begleitet|beraten|geholfen',
    'mandant*|klient*|kund* ..4 bei|beraten|begleiten|restrukturierung',
    'kein(e|en|) ..2 sparprogramm|restrukturierung|umbau',
    'restrukturierungsberat*|beratung|kanzlei|schuldscheine|webseite|website|lager|küche|büro|regal*|bücher|garten|terrasse|sortiment',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'staff',
      question: 'restructuringStaff',
      answers: [
        '<jobs>',
        '<people>',
        'kündig*|entlass*|personalabbau|stellenabbau|belegschaft|personal|niemand|betriebsrat|personalrat|mannschaft|sozialplan|abfindung|arbeitsplatzgarantie|beschäftigungssicherung',
      ],
    },
    {
      id: 'what',
      question: 'restructuringWhat',
      answers: [
        '<number> ..3 <capital>',
        'statt|aus|von <number>',
        'künftig ..8 <capital>',
        'das heißt|bedeutet|betrifft',
        'konkret|nämlich|erstens|zusammen|zuständig|berichtet|berichten|leitet|übernimmt|verkauf*|konzentrier*',
      ],
    },
    {
      id: 'when',
      question: 'restructuringWhen',
      answers: [
        '<deadline>',
        'ab|zum|bis ..2 <month>',
        'ab_heute|ab_morgen|heute|schritt|schritte|phase*|zeitplan',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Der Vorstand hat ein Effizienzprogramm beschlossen. Wir richten die Organisation konsequent auf Wachstum aus.',
      slots: ['staff', 'what', 'when'],
    },
    {
      text: 'Wir stellen uns neu auf: schlanker, schneller, näher am Kunden. Ich freue mich auf diese Reise.',
      slots: ['staff', 'what', 'when'],
    },
    {
      text: 'Ab 1. Juli legen wir die Bereiche Vertrieb und Service zusammen. Das macht uns schneller.',
      slots: ['staff'],
    },
    {
      text: 'Wir werden unsere Strukturen bis Jahresende deutlich verschlanken.',
      slots: ['staff', 'what'],
    },
  ],
  silent: [
    'Ab 1. Juli legen wir Vertrieb und Service zusammen, weil Kunden zwei Ansprechpartner hatten. Aus neun Teams werden vier, keine Stelle fällt weg.',
    'Viele Unternehmen stellen sich gerade neu auf. Ich halte das für richtig.',
    'Nach der Restrukturierung sind wir wieder profitabel, das Programm ist abgeschlossen.',
    'Wir haben unser Lager neu aufgestellt, die Regale stehen jetzt quer.',
    'Mit der neuen Pumpe sparen wir 40.000 Kilowattstunden Strom im Jahr.',
    'Damals, 2009, mussten wir den Konzern umbauen.',
  ],
};
