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
      'mehr|weiteres|details ..2 verrate|verraten|sage|sagen|schreibe|darf|duerfen|kann ..3 ich|wir|nicht|noch_nicht|erst',
      'verrate|verraten|sage|sagen|erzaehle|kommentiere ..3 ich|wir|noch|dazu|hier ..3 nichts|nicht|noch_nicht|nur|mehr_nicht|kein_wort',
      'darf|duerfen|kann|koennen|soll|sollte|will ..5 noch_nicht|nichts|noch_nichts|nicht_zu_viel|nicht_viel|offiziell|eigentlich ..4 sagen|verraten|erzaehlen|schreiben|posten|kommentieren|bestaetigen|dementieren',
      'sag|sage|sagen|nur ..2 nur|so_viel|soviel|mal_so',
      'abwarten|dranbleiben|aufpassen|aufgepasst|vormerken|freihalten|kalender_freihalten|augen_auf|stay_tuned|gespannt|gespannt_sein|gespannt_bleiben|anschnallen|watch_this_space|da_kommt_noch_was|da_geht_noch_was|da_tut_sich_was|da_braut_sich|in_den_startloechern|kurz_davor|kann_es_kaum_erwarten|kaum_erwarten|wartet_es_ab|warten_sie_ab|ihr_werdet_sehen|sie_werden_sehen|werden_staunen|wird_staunen|augen_machen|merkt_euch|merken_sie_sich|zwinker|zwinkern|augenzwinkern|psst|pssst|unter_uns|inoffiziell|vertraulich|streng_geheim|top_secret|insider|aus_erster_hand|kleiner_vorgeschmack|kleiner_hinweis|kleiner_tipp|mein_tipp|ein_tipp|heisser_tipp',
      'naechste|kommende|naechsten|kommenden|uebernaechste|in_zwei|in_wenigen|bald|demnaechst|am_montag|am_dienstag|am_mittwoch|am_donnerstag|am_freitag ..4 wissen|weiss|versteht|verstehen|erfahren|erfahrt|sehen|seht|mehr|knallt|laut|spannend|warum|schluss|feiern',
      'verrate|verrat|sage ich ..2 nicht|nichts',
      'schlafe|schlafen|grinse|grinsen|laechle|laecheln|gelaechelt|gegrinst|gefeiert|angestossen|freue|freuen|froehlich|gute_laune|bester_laune|entspannt|zufrieden|zuversichtlich|optimistisch|sorgenfaltig|nervoes|schlecht|selbstbewusst ..3 sehr|gerade|gut|selten|ungewohnt|breit|seit|besonders|dieser_tage|derzeit|heute|laune',
      'ungewohnt|selten|auffallend|besonders ..1 froehlich|entspannt|gut_gelaunt|still|nervoes|zufrieden',
      'flasche|flaschen|champagner|sekt|korken|zigarre ..5 aufgemacht|kalt|kaltgestellt|geknallt|geoeffnet|bereit|entkorkt|getrunken',
      'besser|staerker|schlechter|schwaecher|hoeher|ueber|mehr|weniger|weit|deutlich ..3 als ..3 erwartet|gedacht|prognose|plan|analysten|konsens|der_markt|geplant|vermutet|angekuendigt|befuerchtet|alle_denken|viele_denken',
      'unterschaetzt|unterbewertet|ueberraschen|ueberrascht|ueberraschung|schnaeppchen|einsteigen|nachkaufen|nachlegen|zugreifen|eindecken|aergern|bereuen|profitieren|nerven_behalten|ruhig_bleiben|dabeibleiben|durchhalten|belohnt|verdoppeln|durch_die_decke|abheben|explodieren|rakete|kaufkurs|kaufkurse|einstiegskurs|gelegenheit|hoehenflug',
      'trocken|unter_dach|in_trockenen_tuechern|so_gut_wie|fast_fix|fix|durch|perfekt|beschlossene_sache|nur_noch_formsache|formsache|kurz_vor|letzten_zuegen|auf_der_zielgeraden|zielgerade|handschlag|per_handschlag|geeinigt|einig|letzte_runde|finale_runde',
    ],
    [
      'aktie(n|)|aktionaer(e|en|innen|)|kleinaktionaer(e|en|)|anteilseigner(n|)|anleger(n|)|kurs(e|es|)_der|boersenkurs|aktienkurs|kapitalmarkt|boerse|analyst(en|)|investoren|depot|shareholder|dividende|kursziel',
      'quartal(s|)|quartalszahlen|jahreszahlen|halbjahreszahlen|geschaeftszahlen|zahlenvorlage|bilanz|ergebnis(se|)|umsatzzahlen|zahlen|prognose|jahresprognose|ad-hoc*|adhoc*|pflichtmitteilung|hauptversammlung|bilanzpressekonferenz|capital_markets_day|geschaeftsbericht|quartalsbericht|finanzvorstand|finanzchef|cfo|gewinnwarnung|auftragseingang',
      'uebernahme|fusion|merger|zukauf|akquisition|beteiligung|bieter(n|)|bieterliste|bietergefecht|bieterverfahren|kaufangebot|uebernahmeangebot|boersengang|ipo|kapitalerhoehung|abspaltung|verkauf_der|verkauf_des|closing|signing|notar|notartermin|due_diligence|datenraum|term_sheet|letter_of_intent|investor|finanzierungsrunde|unterschrift|pressemeldung|pressemitteilung|exklusivverhandlungen|verhandlungen|aufsichtsratssitzung|aufsichtsrat',
      'zulassung|zulassungsbehoerde|studiendaten|studienergebnis(se|)|phase-3*|phase_3|phase_iii|fda|ema|pdufa*|grossauftrag|rahmenvertrag|ausschreibung|zuschlag|lizenzdeal|patenturteil',
    ],
  ],
  within: 16,
  unless: [
    'veroeffentlicht|mitteilung_von_heute|mitteilung_vom|steht_im_bericht|nachzulesen|laut_bericht|von_heute_frueh|heute_vorgelegt|vorgelegt|bekannt_gegeben|bekanntgegeben|gestern_gemeldet',
    'vorher|bis_dahin|davor ..3 sage|sagen|aeussern|kommentiere ..4 nichts|nicht',
    'keine anlageberatung',
    'mitarbeiteraktien|mitarbeiterbeteiligung|belegschaftsaktien|sparplan|etf|altersvorsorge',
    'den|der|ihren|seinen namen|name|patientin',
    'datenschutz|schweigepflicht|patient(in|)|mandant(en|)|kind',
    '<year>',
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
