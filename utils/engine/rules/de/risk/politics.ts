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
      'ampel|=CDU|=SPD|=AfD|=AFD|=Grünen|=Linken',
      '=Habeck',
      'politiker*|regierung|minister*|abgeordnete*|parlament|bundestag|politik|herrschaften_in_berlin|die_da_oben|die_in_berlin|buergermeister(in|)|stadtrat|berlin|bruessel|opposition|rathaus|ministerium|letzte_generation',
      'land|mittelstand|waehlt|gewaehlt|waehlen',
    ],
    [
      'schlechteste(n|)|schikane|ausgenommen|feige|arrogant*|keinen_tag|nicht_einen_tag',
      'wer ..1 gruen|rot|blau|schwarz|links|rechts|gelb|die ..2 waehlt|gewaehlt',
      'ideolog*|unsinn|irre|luegt|versagen|kindergarten|gurkentruppe|ddr|verbrecher(n|)|dumm(e|en|er|)|dumm_genug|schaemen|schande|peinlich*|laecherlich*',
      'ruinier*|ruiniert|an_die_wand|gegen_die_wand|zerstoert|verbockt|aus_dem_land|im_stich',
      'noch nie|nicht ..3 gearbeitet|unternehmen_gefuehrt|rechnung_geschrieben|steuern_gezahlt|selbst_verdient|eine_bilanz',
      'schuss nicht|noch_nicht ..1 gehoert',
      'keine|nicht ..3 ahnung|anstand|plan|eier',
      'abgewaehlt|weg_damit|nach_hause_schicken|aus_dem_amt|muss_weg|muessen_weg',
      'wer|jeder|jede|leute|menschen|alle ..5 waehlt|waehlen|gewaehlt ..8 ist|hat|sind|muss|darf|will|braucht|kann|gefaehrdet',
      'wie tief|weit sind|ist',
      'genug|satt|es_reicht',
      'haengematte',
    ],
  ],
  within: 14,
  unless: [
    'studie|umfrage|befragung|geschichte|weimar|museum|museums|<year>',
    'nicht|kein|keine ..2 schuld|versagen|dumm|ahnung',
    'ich|wir ..3 keine ahnung|plan',
    '=Studierende|betriebsrat|personalrat|aufsichtsrat|jury|beirat',
    'danke(n|)|dank|glueckwunsch|gratulier*',
    'konzern|unser(e|em|er|) ..2 vorstand',
    'gegruendet|aufgewachsen',
    'berlin ..3 standort|filiale|buero|werk|lager|kunden|messe|flughafen|team',
    'kuendig*|deutsche_bahn|wetter|hitze|hochwasser|flut|software|maschine|anlage|ampel_an_der',
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
