import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../german-guards';

const measures =
  'umsatz(es|)|umsätze(n|)|gewinn(s|e|)|ergebnis|betriebsergebnis|jahresergebnis|halbjahresergebnis|ebit|ebitda|absatz|auftragseingang|auftragsbestand|erlöse(n|)|marge|konzernumsatz|konzernergebnis|jahresüberschuss|überschuss|rohertrag|quartal|quartalszahlen|geschäftsjahr|jahreszahlen|halbjahreszahlen|zahlen|bilanz|gästezahlen|besucherzahlen|fahrgastzahlen|verkaufszahlen|kundenzahl|nutzerzahl(en|)|marktanteil|bestellungen|auftragslage';

export default defineFrame({
  id: 'de/results',
  language: 'de',
  announces: [
    '^ [ein] rekordjahr|rekordumsatz|rekordergebnis|rekordgewinn|rekordquartal|rekordabsatz|rekordhalbjahr',
    'rekordjahr|rekordumsatz|rekordergebnis|rekordgewinn|rekordquartal|rekordabsatz|rekordhalbjahr ..6 wir|hinter_uns|unser*|erzielt|abgeschlossen|geschafft|erreicht|hingelegt',
    'wir|unser* ..8 rekordjahr|rekordumsatz|rekordergebnis|rekordgewinn|rekordquartal|rekordabsatz|rekordhalbjahr',
  ],
  announcesAll: [
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
