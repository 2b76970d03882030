import { definePhraseRule, type Examples } from '../../define';

/** Allusions to what the market does not know yet. */
export default definePhraseRule({
  id: 'de/risk/insider-information',
  dimension: 'risk',
  kind: 'insider-information',
  severity: 'stop',
  advice: 'leaveTheAllusionOut',
  phrases: [
    'darf|duerfen|kann|koennen|durfte ..4 noch_nicht|noch_nichts|nichts|nicht_viel ..1 sagen|verraten|erzaehlen|schreiben ..2 aber|nur_so_viel|so_viel|doch',
    'steht|lesen|kommt ..4 adhoc|ad-hoc* ..8 depot|aktien|verkauft|gekauft',
    'depot ..6 leer|verkauft|aufgestockt|ausgebaut',

    // May not say it, and says it
    'nur so_viel|soviel|mal_so_viel ich|wir|wer|es|die|der|das|unsere|sie',
    // Before the figures
    'quartal|zahlen ..6 besser|deutlich|weit|klar ..3 als ..3 erwartet|gedacht|analysten|markt|prognose|kapitalmarkt|boerse',
    // The share
    'aktie(n|)|kurs|papier(e|)|depot ..8 aergern|steigen|unterbewertet|nachkaufen|nachlegen|freuen|nicht_mehr_lange|nicht_lange|verdoppeln|bald|bereuen',
    'wer ..4 aktie(n|)|papier(e|)|uns ..4 haelt|abstoesst|hat|nicht_hat|einsteigt ..6 wird|kann|sollte|freuen|aergern|bereuen',
    'habe|haben ..4 unsere|eigene|meine|unser ..2 aktie(n|)|papier(e|)',
    'eigene(n|)|unsere(n|) ..1 aktien ..4 gekauft',
    // Deals under wraps
    'so_viel|soviel darf|kann|sei|verrate ..3 ich|wir|schon|vorab|verraten|gesagt',
    'zwischen den zeilen ..5 lesen|lest|liest',
    'wer ..5 zwischen_den_zeilen|eins_und_eins|rechnen_kann|genau_hinhoert ..5 liest|zusammenzaehlt|weiss|zaehlt|kann',
    'zaehlt|zaehlen|zaehle|koennen ..3 eins und_eins ..2 zusammen|zusammenzaehlen',
    'vor|bis ..4 ad-hoc|adhoc|ad-hoc-mitteilung|pflichtmitteilung|quartalszahlen|zahlenvorlage|veroeffentlichung|bekanntgabe|jahreszahlen|halbjahreszahlen|bilanzpressekonferenz|hauptversammlung|capital_markets_day|quartalsbericht|geschaeftsbericht|zahlen|closing|signing|mitteilung ..8 verraten|andeuten|vorab|ueberrascht|freuen|staunen',
    'zahlen|quartalszahlen|quartal|quartalsergebnis|jahreszahlen|zahlenwerk ..8 naechste_woche|kommende_woche|in_zwei_wochen|am_donnerstag|am_dienstag|am_mittwoch|demnaechst ..6 ueberraschen|freuen|staunen|stark|besser',
    'quartal|quartalszahlen|jahreszahlen|zahlen|quartalsergebnis ..6 besser|staerker|schlechter|deutlich|weit|klar ..3 als ..3 erwartet|gedacht|analysten|markt|konsens|prognose|kapitalmarkt|prognostiziert|boerse',
    'analysten|markt|boerse|kapitalmarkt|konsens|anleger ..6 wundern|ueberrascht|ueberraschen|staunen|verschlafen|unterschaetzt|unterschaetzen|falsch|die_augen_reiben|ahnen|ahnt|noch_nicht|danebenliegen|daneben',
    'aktie(n|)|kurs|papier(e|)|anteilsschein(e|en|)|boersenkurs|aktienkurs|shares|depot ..8 aergern|steigen|steigt|zulegen|explodieren|abheben|unterbewertet|guenstig|nachkaufen|zugreifen|eindecken|kaufen|halten|einsteigen|nachlegen|freuen|schnaeppchen|durch_die_decke|nicht_mehr_lange|nicht_lange|springen|hochgehen|klettern|verdoppeln|bald|lohnt|bereuen|vergolden|abgibt|verkauft|anschnallen',
    'wer ..4 aktie(n|)|papier(e|)|anteil(e|)|uns ..4 kauft|haelt|verkauft|abstoesst|hat|eingestiegen|nicht_hat|trennt|einsteigt|zukauft ..6 wird|duerfte|kann|sollte|freuen|aergern|bereuen',
    'kauft|kaufen|hab|habe|haben|deckt|decken ..4 unsere|eigene|meine|unser ..2 aktie(n|)|papier(e|)',
    'eigene(n|)|unsere(n|) ..1 aktien ..4 gekauft|nachgekauft|aufgestockt|zugekauft|zugelegt|eingedeckt',
    'jetzt|heute|vorher|noch|rechtzeitig ..5 einsteigen|nachkaufen|eindecken|aktien_kaufen|zukaufen',
    'kaufempfehlung|kursfantasie|kursrakete|kursziel|tenbagger|geheimtipp',
    'uebernahme|fusion|kauf|verkauf|zukauf|zusammenschluss|merger|deal|beteiligung|boersengang|ipo|abspaltung|kapitalerhoehung|grossauftrag|zulassung|partnerschaft|auftrag|merger ..8 noch_nicht_offiziell|noch_geheim|unter_dach_und_fach|kurz_vor|steht_kurz|so_gut_wie|in_trockenen_tuechern|in_der_letzten_runde|letzten_zuegen|fast_fix|hinter_den_kulissen|noch_vertraulich|streng_vertraulich|nicht_oeffentlich|inoffiziell|steht_bevor|vor_dem_abschluss|noch_nicht_verkuendet|noch_unterschrieben|in_kuerze_bekannt|bald_bekannt|noch_nicht_spruchreif|eigentlich_noch',
    'inoffiziell|psst|pssst|weitersagen|spruchreif|vorgehaltener_hand|noch_geheim|noch_vertraulich|so_gut_wie_sicher ..8 uebernahme|fusion|deal|grossauftrag|zahlen|quartal|aktie|zulassung|boersengang|unterschrieben|unterschrift|konzern|auftrag',
    'unter uns ..2 uebernahme|fusion|deal|grossauftrag|aktie|zulassung|auftrag|quartal',
    'datenraum|due_diligence|letter_of_intent|absichtserklaerung|bieterverfahren|notartermin|closing|signing|bietergefecht ..8 geoeffnet|laeuft|laufen|steht|gestern|morgen|naechste|naechsten|sitzen|saßen|sassen|unterschrieben|kurz|bald|woche',
    'champagner|sekt|flasche|korken|flaschen ..8 kaltgestellt|kalt_gestellt|aufgemacht|geknallt|liegt_kalt|liegen_schon|steht_schon|geoeffnet|entkorkt|bereit',
    'grosse|grosses|riesige|riesiges|spannendes|etwas ..2 ankuendigung|neuigkeiten|neuigkeit|news|grosses ..4 kapitalmarkt|aktionaere|anleger|investoren|boerse',
    'stay tuned|bleibt_gespannt|bleiben_sie_gespannt|ihr_werdet_staunen ..6 aktie|aktionaere|boerse|zahlen|quartal|kurs|kapitalmarkt|anleger',
    'aufsichtsrat ..6 morgen|naechste_woche|am_donnerstag|am_dienstag|am_mittwoch|am_freitag|am_montag|noch ..6 beschliessen|beschliesst|absegnen|abnicken|zustimmen|durchwinken|entscheiden_aber',
    'studiendaten|phase|studienergebnis|studienergebnisse|zulassungsbehoerde|fda|ema ..8 vorab|inoffiziell|noch_nicht_veroeffentlicht|vor_der_veroeffentlichung|hinter_den_kulissen|durchgesickert',
  ],
  except: ['aktie(n|) der|von ..2 <capital>'],
  unless: [
    'miteigentuemer*|aktionaer*|anteilseigner*|bedeutet|erklaert',

    'gesundheit*|personal*|schweigepflicht',
    'steht|stehen ..3 zu',

    'frueher|damals|<year>|vor_zehn_jahren|als_ich',
    'pflichtmitteilung|ad-hoc-mitteilung|ad-hoc ..6 von_heute|heute|veroeffentlicht|gestern|vom|nachzulesen',
    'keine ..2 anlageberatung|kaufempfehlung',
    'darf ..4 nicht ..2 sagen|kommentieren deshalb|daher|weil',
    'namen|name|privatsphaere|schweigepflicht|datenschutz|patient|betriebsgeheimnis|mandant|mandanten|kind',
    'wir ..4 aktienrueckkauf|kaufen_zurueck',
    'mitarbeiteraktien|mitarbeiterbeteiligung|belegschaftsaktien|mitarbeiteraktienprogramm',
    'etf|sparplan|altersvorsorge|aktienrente',
  ],
  notInQuestion: true,
  extent: 'sentence',
  source: 'Market Abuse Regulation (EU) 596/2014, articles 7 and 10',
});

export const examples: Examples = {
  flags: [
    '⟦Ich darf noch nichts sagen, aber am Donnerstag wird es laut.⟧',
    '⟦Wer unsere Aktie gerade abstößt, wird sich bald ärgern.⟧',
    '⟦Das Quartal lief deutlich besser als von Analysten erwartet.⟧',
    '⟦Der Champagner ist schon kaltgestellt.⟧ Mehr am 14. Mai.',
    '⟦Die Übernahme ist so gut wie unterschrieben.⟧',
    '⟦Unter uns: Der Großauftrag ist durch.⟧',
    '⟦Der Kurs wird nicht mehr lange so niedrig sein, unsere Aktie ist klar unterbewertet.⟧',
    '⟦Ich habe heute noch eigene Aktien gekauft.⟧',
  ],
  passes: [
    'Wie in der Ad-hoc-Mitteilung von heute 7 Uhr steht, senken wir die Prognose.',
    'Den Namen darf ich nicht sagen, aber die Patientin lebt.',
    'Die Zahlen kommen am 14. Mai um 7 Uhr, vorher sage ich dazu nichts.',
    'Unsere Aktie ist seit 2006 an der Börse notiert.',
    'Der Vertrag mit der Stadt ist unterschrieben und veröffentlicht.',
    'Mitarbeiter können Aktien kaufen, das Mitarbeiteraktienprogramm läuft bis Juni.',
    'Zum Jubiläum gab es Kuchen.',
  ],
};
