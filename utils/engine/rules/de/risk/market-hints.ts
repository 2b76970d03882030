import { definePatternRule, type Examples } from '../../define';

/** A wink, and something the market waits for. */
export default definePatternRule({
  id: 'de/risk/market-hints',
  dimension: 'risk',
  kind: 'insider-information',
  severity: 'consider',
  advice: 'leaveTheAllusionOut',
  weigh: [{ scope: { audiences: ['investors'] }, severity: 'stop' }],
  all: [
    [
      'mehr ..2 verrate|sagen|darf|duerfen|kann ..3 ich|wir|nicht|noch_nicht|erst',
      'verrate|sagen ..3 ich|wir|noch|dazu|hier ..3 nichts|nicht|noch_nicht|nur|mehr_nicht|kein_wort',
      'darf|duerfen|kann|koennen|soll|sollte|will ..5 noch_nicht|nichts|noch_nichts|nicht_zu_viel|nicht_viel|offiziell|eigentlich ..4 sagen|schreiben',
      'sag|sagen|nur ..2 nur|so_viel|soviel|mal_so',
      'aufgepasst|da_kommt_noch_was|da_geht_noch_was|da_tut_sich_was|kurz_davor|kann_es_kaum_erwarten|kaum_erwarten|wartet_es_ab|warten_sie_ab|sie_werden_sehen|merken_sie_sich|unter_uns|insider|kleiner_hinweis|kleiner_tipp|mein_tipp|ein_tipp',
      'naechste|kommende|naechsten|in_zwei|bald|demnaechst|am_montag|am_dienstag|am_mittwoch|am_donnerstag|am_freitag ..4 wissen|weiss|versteht|verstehen|erfahren|sehen|mehr|laut|warum|schluss|feiern',
      'verrate ich ..2 nicht|nichts',
      'schlafe|schlafen|gefeiert|angestossen|freuen|froehlich|zufrieden|schlecht ..3 sehr|gerade|gut|selten|ungewohnt|seit|besonders|dieser_tage|heute',
      'ungewohnt|selten|besonders ..1 froehlich|zufrieden',
      'flasche|champagner|sekt ..5 aufgemacht|kaltgestellt|getrunken',
      'besser|ueber|mehr|weniger|weit|deutlich ..3 als ..3 erwartet|gedacht|prognose|plan|analysten|der_markt|geplant|alle_denken|viele_denken',
      'unterschaetzt|unterbewertet|nachkaufen|nachlegen|aergern|bereuen|nerven_behalten|verdoppeln',
      'so_gut_wie|durch|perfekt|kurz_vor',
    ],
    [
      'aktie(n|)|kleinaktionaer*|kurs(e|es|)_der|kapitalmarkt|boerse|analyst(en|)|investoren|depot',
      'quartal(s|)|bilanz|ergebnis(se|)|zahlen|prognose|ad-hoc*|adhoc*|hauptversammlung|finanzvorstand|finanzchef|gewinnwarnung',
      'uebernahme|fusion|bieterliste|verkauf_der|verkauf_des|aufsichtsrat',
      'zulassungsbehoerde|pdufa*|grossauftrag',
    ],
  ],
  within: 16,
  unless: [
    'den|der|ihren|seinen namen|name|patientin',
    '<year>',
    'veroeffentlicht|mitteilung_von_heute|mitteilung_vom|steht_im_bericht|nachzulesen|laut_bericht|von_heute_frueh|heute_vorgelegt|vorgelegt|bekannt_gegeben|bekanntgegeben|gestern_gemeldet',
    'vorher|bis_dahin|davor ..3 sage|sagen|aeussern|kommentiere ..4 nichts|nicht',
    'keine anlageberatung',
    'mitarbeiteraktien|mitarbeiterbeteiligung|belegschaftsaktien|sparplan|etf|altersvorsorge',
    'datenschutz|schweigepflicht|patient(in|)|mandant(en|)|kind',
    'frueher|damals|rueckblick|seinerzeit',
    'handball|fussball|verein|schule|chor|wahl',
    'abitur|examen|studium|umfrage|tombola|kuchen',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Market Abuse Regulation (EU) 596/2014, articles 7 and 10',
});

export const examples: Examples = {
  flags: [
    '⟦Auf der Bieterliste stehen noch zwei Namen, mehr verrate ich nicht⟧.',
    '⟦Zum dritten Quartal darf ich noch nichts sagen⟧, aber ich schlafe gut.',
    '⟦Mein Tipp an alle Kleinaktionäre⟧: Nerven behalten.',
    '⟦Unser Finanzvorstand war heute ungewohnt fröhlich⟧.',
    '⟦Nächste Woche wissen Sie, warum der Aufsichtsrat länger tagte⟧.',
    '⟦Der Kapitalmarkt wird sich noch ärgern⟧.',
  ],
  passes: [
    'Die Quartalszahlen stehen im Bericht von heute früh, mehr verrate ich gern am Telefon, alles ist veröffentlicht.',
    'Zur Bilanz sagen wir am 14. Mai etwas, vorher sagen wir nichts.',
    'Die Ergebnisse des Turniers waren besser als erwartet, der Verein feiert.',
    'Den Namen der Patientin verrate ich nicht.',
    'Die Zulassung kam 2021, früher als gedacht.',
    'Der Notar wohnt gegenüber.',
  ],
};
