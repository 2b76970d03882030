import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

const measures =
  'umsatz(es|)|umsätze(n|)|gewinn(s|e|)|ergebnis|betriebsergebnis|jahresergebnis|halbjahresergebnis|ebit|ebitda|absatz|auftragseingang|auftragsbestand|erlöse(n|)|marge|konzernumsatz|konzernergebnis|jahresüberschuss|überschuss|rohertrag|quartal|quartalszahlen|geschäftsjahr|jahreszahlen|halbjahreszahlen|zahlen|bilanz|gästezahlen|besucherzahlen|fahrgastzahlen|verkaufszahlen|kundenzahl|nutzerzahl(en|)|marktanteil|bestellungen|auftragslage';

export default defineFrame({
  id: 'de/results',
  language: 'de',
  announces: [
    'jahr|quartal|halbjahr|monat ..2 des|der wachstum(s|)|rekorde|superlative|erfolge|erfolgs',
    'wir|<board> wachsen ..4 zweistellig|profitabel|rasant|weiter|stark|schneller|kräftig',
    'zweistellig|rasant|kräftig|deutlich|stark ..1 gewachsen|zugelegt|wachsen',
    'starke(s|n|r|)|hervorragende(s|n|r|)|großartige(s|n|r|)|fantastische(s|n|r|)|sensationelle(s|n|r|)|erfolgreiche(s|n|r|)|tolle(s|n|r|)|phänomenale(s|n|r|) ..1 jahr|quartal|halbjahr|geschäftsjahr ..4 hinter|liegt|haben|abgeschlossen|hingelegt|war|gespielt',
    'so_viele|so_viel ..5 wie_noch_nie|wie_nie|wie_nie_zuvor',
    'mehr ..4 denn_je|als_je_zuvor|als_jemals_zuvor',
    'höchststand|allzeithoch|rekordhoch|rekordniveau|rekordwert|bestwert ..6 seit|erreicht|jahre|wir|unser*',
    '<number> jahr ..3 in_folge gewachsen|wachstum|gewinn',
    'hinter|über|unter ..2 erwartungen|plan|planung|zielen ..4 zurück|geblieben|gelegen|lag|liegt|abgeschlossen',
    'lag(en|)|liegt|liegen|blieb(en|) ..4 hinter|über|unter|weit_über|deutlich_über ..2 erwartungen|plan|planung|vorjahr|zielen',
    'kundenzufriedenheit|mitarbeiterzufriedenheit|weiterempfehlungsquote|nps|auslastung|bewerberzahlen|bewerbungen ..5 rekord*|höchst*|gestiegen|verbessert|hoch|explodiert|verdoppelt',
    'jahr|quartal|halbjahr ..6 schwierig|herausfordernd|durchwachsen|enttäuschend|schwach|schwächer|zäh ..3 als|gelaufen|war|lief|für_uns|ausgefallen',
    'mehr umsatz|kunden|kundinnen|aufträge|gewinn ..3 mehr|als|denn',
    '^ [ein] rekordjahr|rekordumsatz|rekordergebnis|rekordgewinn|rekordquartal|rekordabsatz|rekordhalbjahr',
    'rekordjahr|rekordumsatz|rekordergebnis|rekordgewinn|rekordquartal|rekordabsatz|rekordhalbjahr ..6 wir|hinter_uns|unser*|erzielt|abgeschlossen|geschafft|erreicht|hingelegt',
  ],
  announcesAll: [
    [own, ['rekordjahr|rekordumsatz|rekordergebnis|rekordgewinn|rekordquartal|rekordabsatz|rekordhalbjahr']],
    [
      own,
      [measures],
      [
        'deutlich|kräftig|stark|spürbar|erheblich|signifikant|merklich|überproportional|zweistellig|massiv|enorm ..3 gesteigert|steigern|gestiegen|gewachsen|zugelegt|erhöht|verbessert|ausgebaut|gesunken|zurückgegangen|eingebrochen|verbessern|zulegen|über|gesteigert_werden',
        'bestes|beste|bester|erfolgreichstes|erfolgreichste|stärkstes|stärkste|höchster|höchstes|historisch* ..5 geschichte|jahr|quartal|halbjahr|ergebnis|umsatz|seit|firmengeschichte|unternehmensgeschichte',
        'rekord|rekorde|rekordwert|rekordniveau|rekordhoch|allzeithoch',
        'solide(s|n|r|)|erfreulich(es|e|en|er|)|hervorragend(es|e|en|er|)|starke(s|n|r|)|sensationell(es|e|en|)|fantastisch(es|e|en|)|großartig(es|e|en|) ..2 zahlen|ergebnis|quartal|jahr|halbjahr|geschäftsjahr|bilanz|wachstum',
        'über|unter|hinter ..2 erwartungen|plan|prognose|vorjahr',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'wollen|möchten|sollen|planen|erwarten|rechnen|hoffen',
    'schulnote*|fußball|spiel|tor(e|)|lauf|marathon|wahl|abstimmung|umfrage|befragung|studie|messung|versuch*|test*',
    'am_ende_eines|trotz',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'figure',
      question: 'resultsFigure',
      answers: [
        '<number> ..1 prozent|%|prozentpunkte(n|)|million(en|)|milliarde(n|)|mio|mrd|euro|€|franken|tausend|tonnen|stück|fahrzeuge(n|)|<customers>|<people>|aufträge(n|)|übernachtungen|exemplare(n|)',
        'von <number> auf',
        '<share>',
        'verdoppelt|verdreifacht|halbiert|vervierfacht|doppelt_so|dreimal',
        'geschäftsbericht|quartalsbericht|zwischenbericht|pflichtmitteilung|halbjahresbericht|jahresabschluss',
      ],
    },
    {
      id: 'compared',
      question: 'resultsCompared',
      answers: [
        'vorjahresquartal|vorquartal|vormonat|verglichen|bisher|gegenüber',
        'vorjahr(s|es|)|vergleich|vergleichszeitraum|zuvor|davor|vorher|statt|gegenüber|bislang|plan|planung|prognose',
        'von <number> auf',
        'nach <number>',
        'vor ..2 jahr(en|)',
        'als ..3 jahr|<year>|vorjahr',
        'seit|im_jahr|in <year>',
        '<year> waren|war',
        'verdoppelt|verdreifacht|halbiert|erstmals|zum_ersten_mal|prozent|%',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir haben unseren Umsatz auch in diesem Jahr deutlich gesteigert. Danke an alle!',
      slots: ['figure', 'compared'],
    },
    {
      text: 'Hinter uns liegt das beste Geschäftsjahr unserer Geschichte. Das ist Teamleistung.',
      slots: ['figure', 'compared'],
    },
    { text: 'Rekordjahr! Wir sind stolz auf das, was wir erreicht haben.', slots: ['figure', 'compared'] },
    {
      text: 'Unser Quartal lag weit über den Erwartungen. Was für eine Leistung.',
      slots: ['figure', 'compared'],
    },
  ],
  silent: [
    'Unser Umsatz ist deutlich gestiegen, von 41 auf 47 Millionen Euro.',
    'Wir haben im Geschäftsjahr 12 Prozent mehr Umsatz gemacht als im Vorjahr.',
    'Laut Medienberichten hat der Wettbewerber ein Rekordjahr hinter sich.',
    'Wir wollen unseren Umsatz deutlich steigern.',
    'Unsere Umfrage brachte ein erfreuliches Ergebnis.',
    'Damals war unser Umsatz deutlich gestiegen, und wir wurden bequem.',
  ],
};
