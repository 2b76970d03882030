import { definePatternRule, type Examples } from '../../define';

/** Parties, politicians, voters under attack: half the readers are lost. */
export default definePatternRule({
  id: 'de/risk/politics',
  dimension: 'risk',
  kind: 'politics',
  severity: 'consider',
  advice: 'argueTheIssue',
  all: [
    [
      'ampel*',

      'ampel|=CDU|=CSU|=SPD|=FDP|=AfD|=AFD|=Grüne|=Grünen|=Linke|=Linken',
      '=Merz|=Scholz|=Habeck',
      'politiker*|regierung|minister*|kanzler*|abgeordnete*|politik|herrschaften_in_berlin|die_da_oben|die_in_berlin|bruesseler_buerokraten|buerokraten|berlin|bruessel|parteien|rathaus|ministerium',
      'waehler*|land|mittelstand|waehlt|waehlen|wutbuerger(n|)',
    ],
    [
      'das sagen haben|hat',
      'wird|werden ..4 nix|nichts ..1 mehr|draus|gescheites',
      'ins land laesst|lassen',
      'schuetzt ..2 niemanden',

      'wer ..1 die ..2 waehlt',
      'unfaehig*|ideolog*|unsinn|irre|luegen|versagt|versagen|weltfremd*|clown(s|)|kasper*|kindergarten|gurkentruppe|verbrecher(n|)|schlafmuetzen|dumm(e|en|er|)|dumm_genug|peinlich*|laecherlich*|katastrophe',
      'ruinier*|ruiniert|an_die_wand|gegen_die_wand|zerstoert|verbockt|verschlafen|aus_dem_land|im_stich',
      'noch nie|nicht ..3 gearbeitet|selbst_verdient|eine_bilanz',
      'abgebrochene* ausbildung',
      'schuss nicht|noch_nicht ..1 gehoert',
      'abgewaehlt|weg_damit|aus_dem_amt|muss_weg|muessen_weg',
      'nicht mehr ganz_dicht',
      'wer|jeder|leute|menschen|alle ..5 waehlt|waehlen ..8 ist|hat|sind|muss|darf|will|braucht|kann',
      'wie weit sind|ist',
      'genug|es_reicht',
    ],
  ],
  within: 14,
  unless: [
    'stimmte(n|)',
    'kindergarten ..3 ort',

    'stimmte(n|)|kindergaerten|haushalt ..4 beschlossen',

    'danke(n|)|dank|glueckwunsch|gratulier*',
    'studie|umfrage|befragung|historisch|geschichte|weimar|museum|museums|<year>',
    'nicht|kein|keine ..2 schuld|versagt|versagen|katastrophe|idioten|dumm|ahnung|wahnsinn',
    'ich|wir ..3 keine|null ahnung|plan',
    '=Studierende|studentenwerk|betriebsrat|betriebsratswahl|personalrat|aufsichtsrat|jury|beirat',
    'konzern|unser(e|em|er|) ..2 vorstand',
    'ddr-zeit|zu_ddr-zeiten|ehemaligen_ddr|gegruendet|aufgewachsen',
    'berlin ..3 standort|filiale|buero|werk|lager|kunden|niederlassung|konferenz|messe|flughafen|team',
    'kuendig*|deutsche_bahn|wetter|hitze|hochwasser|unwetter|flut|software|maschine|anlage|ampel_an_der',
    'desinformation|gegen hass',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'A company has customers, staff and owners of every party',
});

export const examples: Examples = {
  flags: [
    '⟦Die Ampel hat dieses Land gegen die Wand gefahren⟧.',
    '⟦Was Habeck da treibt, ist reine Ideologie⟧.',
    '⟦Die Politiker in Berlin haben noch nie gearbeitet⟧.',
    '⟦Wer die AfD wählt, ist dumm⟧.',
    '⟦Die Herrschaften in Berlin haben den Schuss nicht gehört⟧.',
    '⟦Diese Regierung ruiniert den Mittelstand⟧.',
    '⟦Solche Minister gehören abgewählt⟧.',
  ],
  passes: [
    'Die Regierung senkt die Stromsteuer um zwei Cent, das spart uns 40.000 Euro.',
    'In Berlin eröffnen wir ein Büro.',
    'Das Gesetz verlängert unsere Genehmigung um 14 Monate, wir fordern eine Frist.',
    'Der Bürgermeister hat den Grundstein gelegt.',
    'Die neue Ampel an der Werkseinfahrt steht auf Grün.',
    'Ich bin 1971 in der DDR aufgewachsen.',
    'Wir haben am Sonntag den Betriebsrat gewählt.',
  ],
};
