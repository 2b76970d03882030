import { definePhraseRule, type Examples } from '../../define';

/** Allusions to what the market does not know yet. */
export default definePhraseRule({
  id: 'de/risk/insider-information',
  dimension: 'risk',
  kind: 'insider-information',
  severity: 'stop',
  advice: 'leaveTheAllusionOut',
  phrases: [
    'steht|lesen|kommt ..4 adhoc|ad-hoc* ..8 depot|aktien|verkauft|gekauft',
    'depot ..6 leer|verkauft|aufgestockt|ausgebaut',

    // May not say it, and says it
    'darf|duerfen|kann|koennen|sollte ..8 noch_nicht|nichts|nicht|nicht_viel|noch_nichts ..6 aber|nur_so_viel|so_viel|nur_soviel|soviel|trotzdem|doch',
    'nur so_viel|soviel|mal_so_viel ich|wir|wer|es|die|der|das|unsere|sie',
    // Before the figures
    'quartal|zahlen ..6 besser|deutlich|weit|klar ..3 als ..3 erwartet|gedacht|analysten|markt|prognose|kapitalmarkt|boerse',
    // The share
    'aktie(n|)|kurs|papier(e|)|depot ..8 aergern|steigen|unterbewertet|nachkaufen|nachlegen|freuen|nicht_mehr_lange|nicht_lange|verdoppeln|bald|bereuen',
    'wer ..4 aktie(n|)|papier(e|)|uns ..4 haelt|abstoesst|hat|nicht_hat|einsteigt ..6 wird|kann|sollte|freuen|aergern|bereuen',
    'habe|haben ..4 unsere|eigene|meine|unser ..2 aktie(n|)|papier(e|)',
    'eigene(n|)|unsere(n|) ..1 aktien ..4 gekauft',
    // Deals under wraps
    'uebernahme|fusion|verkauf|grossauftrag ..8 noch_nicht_offiziell|kurz_vor|steht_kurz|so_gut_wie|nicht_oeffentlich|steht_bevor|noch_unterschrieben|bald_bekannt|eigentlich_noch',
    'unter uns ..2 uebernahme|fusion|grossauftrag|aktie|quartal',
    'champagner|sekt|flasche ..8 kaltgestellt|aufgemacht|liegen_schon|steht_schon',
  ],
  except: ['aktie(n|) der|von ..2 <capital>'],
  unless: [
    'miteigentuemer*|aktionaer*|anteilseigner*|bedeutet|erklaert',

    'gesundheit*|personal*|schweigepflicht',
    'steht|stehen ..3 zu',

    'namen|name|datenschutz|kind',
    'frueher|damals|<year>|vor_zehn_jahren|als_ich',
    'mitarbeiteraktienprogramm',
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
