import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/wording/hype-mild',
  dimension: 'wording',
  kind: 'hype',
  severity: 'polish',
  advice: 'showInsteadOfClaim',
  phrases: [
    'hochmodern*|hochinnovativ*|hochkaraetig*|hochspannend*|topmodern*|brandneu*|erstklassig*|exzellent*|herausragend*|ueberragend*|hervorragend*|phaenomenal*|spektakulaer*|sensationell*|grandios*|fulminant*|atemberaubend*|ueberwaeltigend*|sagenhaft*|traumhaft*|legendaer*|magisch*|genial*|unglaublich*|unfassbar*|gigantisch*|massgeschneidert*|ikonisch*|visionaer*|zukunftsfaehig*|zukunftssicher*|zukunftstraechtig*|inspirierend*|begeisternd*|mitreissend*|faszinierend*|aussergewoehnlich*|ausserordentlich*|unverwechselbar*|unnachahmlich*|beeindruckend*|eindrucksvoll*|innovativ*|cutting-edge|mega|megastark|superstark|grossartig*|fantastisch*|perfekt*|ultimativ*',
    'meilenstein*|innovationsfuehrer*|vorreiter*|pionier*|schrittmacher|taktgeber*|trendsetter|hidden_champion*|marktfuehrerschaft|technologiefuehrerschaft|massstab_der|benchmark_der|goldstandard|leuchtturmprojekt*|flaggschiff|highlight*|erfolgsprojekt|kracher|knaller|kassenschlager|bestseller|verkaufsschlager|zukunftstechnologie|schluesseltechnologie|superlativ*|spitzenreiter|vorzeige*',
    'zukunft der|des|von ..1 *arbeit|*mobilitaet|*handels|*medizin|*pflege|*bildung|*logistik|*energie*|*bauens|*finanz*|*ernaehrung|*landwirtschaft|*industrie|*wohnens|*reisens|*einkaufens|*banking|*lernens',
    'definier* ..5 neu',
    'massstaebe*|benchmark*|standards|akzente|trends ..4 setz(en|t|te|ten|)|gesetzt|zu_setzen|verschieb*',
    'alle|saemtliche|saemtlichen|unsere|alle_unsere erwartungen ..3 uebertroffen|uebertrifft|uebertreffen|gesprengt|getoppt|weit',
    'weit ueber [..2] erwartung*|durchschnitt|hinaus',
    'rekord*|allzeithoch|bestwert*|spitzenwert*|hoechststand|bestmarke*|spitzenplatz|spitzenposition|spitzenleistung*|hoechstleistung*|hoechstform',
    'macht|machen [..3] unmoegliche*|das_unmoegliche ..2 moeglich',
    'von morgen [schon|bereits] heute|schon|gestalten|denken|bauen|erleben',
    'revolution*|umbruch|zeitenwende|wendepunkt|durchbruch|quantensprung|sternstunde|geburtsstunde|sensation|paradigmen* ..3 fuer|in|der|des',
    'hoechste*|allerhoechste*|beste(r|n|s|m|)|maximale*|groesstmoegliche* [..1] qualitaet|*komfort|*standards|*praezision|*sicherheit|*ansprueche*|*effizienz|*anspruch|*niveau|*flexibilitaet|*service|*transparenz|*erlebnis|*expertise|*leistung',
    'ueberwaeltigend* resonanz|feedback|nachfrage|zuspruch|mehrheit',
  ],
  unless: [
    'laut|gemaess|studie|ranking|rangliste|befragung|statistik|test|stiftung_warentest',
    'nicht|kein(e|er|en|em|)|weder|angeblich|vermeintlich|sogenannt*|statt|wort|superlativ*',
    'unfall|sturz|unglueck|flut|krieg|verlust|leider|schmerz*',
  ],
  except: ['perfekt* ..2 tense|zeitform', 'hoechststand ..3 pegel|fluss|rhein|elbe'],
  notInQuestion: true,
  source: 'Claims of greatness in passing; our own list',
});

export const examples: Examples = {
  flags: [
    'Ein ⟦Meilenstein⟧ für den Standort.',
    'Unsere ⟦hochmoderne⟧ Anlage läuft seit Montag.',
    'Wir ⟦definieren Komfort neu⟧.',
    'Hier entsteht die ⟦Zukunft des Bauens⟧.',
    'Als ⟦Vorreiter⟧ gehen wir voran.',
    'Das ⟦macht Unmögliches möglich⟧.',
    'Wir liefern ⟦höchste Qualität⟧.',
  ],
  passes: [
    'Das ist kein Meilenstein, nur ein Update.',
    'Laut Ranking liegt die Klinik auf Platz 4.',
    'Die Anlage läuft seit Montag mit 400 Bar.',
    'War das wirklich der Durchbruch?',
    'Wir haben die Heizung getauscht.',
    'Der Unfall war ein Wendepunkt für uns.',
  ],
};
