import { definePhraseRule, type Examples } from '../../define';

/** In a text that hires: age, family, body, origin, in whatever friendly words. */
export default definePhraseRule({
  id: 'de/risk/hiring-by-person',
  dimension: 'risk',
  kind: 'discrimination',
  severity: 'consider',
  advice: 'sayWhatTheJobNeeds',
  except: [
    'gesundheitlich* ..3 darf|will|moechte',
    'bis zum|am|an|spaetestens|ende',
    'ab dem|sofort|<number> uhr',
  ],
  weigh: [{ scope: { audiences: ['candidates'] }, severity: 'stop' }],
  phrases: [
    // Age
    'jung(e|er|en|es|) ..3 team(s|)|mannschaft|leute(n|)|kollegen|crew|menschen|firma|kopf|mitarbeiter|belegschaft|verstaerkung|frau|dame|burschen|maenner|kerle',
    'altersdurchschnitt|im_schnitt <number>|liegt|von|ist|bei|unter',
    'altersdurchschnitt|schnitt ..4 <number>',
    'ueber|unter|ab|bis|um|ende ..1 fuenfzig|20|25|30|35|40|45|50|60',
    'ü30|ü40',
    'altersmaessig|alter_passt|generation',
    'digital_native(s|)',
    // Family
    'famili*|kind(er|ern|)|schwangerschaft|familienplanung|ehe|partner ..6 gebunden|ungebunden|frei|ohne|abgeschlossen|geplant|keine|kein|verpflichtungen|aus_dem_haus|ausfall|hintergrund',
    'ohne|keine|frei_von|nicht ..2 familiaere*|private* ..1 verpflichtungen|kinder',
    'ungebunden*|kinderlos*|rund_um_die_uhr|muetter_die',
    // Body, health
    'koerperlich ..3 belastbar|belastbare|gesund',
    'kraeftig*|gesund*|nie_krank|selten_krank',
    'huebsch*|charmant*|schick*|schlank* ..4 dame(n|)|frau(en|)|kollegin|maedchen|empfang|mitarbeiterin',
    // Sex
    'dame(n|)|frau(en|)|herr(en|)|maenner(n|)|kerl(e|en|)|bursche(n|)|maedels|maedchen|kollegin|empfangsdame ..5 gesucht|suchen|fuer_den_empfang|am_empfang|gefragt|brauchen|lieber|gern_gesehen',
    'suchen|gesucht|brauchen|passt|nehmen|gefragt ..6 dame|frau|frauen|maenner|kerle|burschen|maedels|maedchen|empfangsdame|junge|jungen|junges|deutsche|rentner',
    // Origin, language
    'muttersprachler*|muttersprache|akzentfrei*',
    'akzent|namen|herkunft|religion|migrationshintergrund ..6 schwer|passt|problem|nicht|kunden|leider|zu_uns|gern|deutsch|deutsche',
    // Belief, politics, other
  ],
  onlyInText: [
    'bewirb|bewerben|bewerbung(en|)|bewerber*|stelle(n|)|job(s|)|gesucht|suchen|verstaerkung|azubi(s|)|vorstellungsgespraech|kandidat*|recruiting|nachwuchs|lebenslauf|mitarbeiter_gesucht|arbeitgeber',
  ],
  unless: [
    'egal|spielt_keine|spielen_keine|jede(r|n|s|)_alter|alle(r|n|)_altersgruppen|jedes|jeden_alters|jede(r|)_herkunft|inklusi*|willkommen_sind_alle|ob_du|ob_sie|alt_und_jung|jung_und_alt|von_jung|gemischt*',
    'nicht ..2 wichtig|gefragt|noetig|jung|alter',
    'euro|stunden|urlaubstage|prozent|kilometer|quadratmeter|minuten|uhr|standorte(n|)|filialen|laender(n|)|jahre_erfahrung|jahren_erfahrung',
    'mein(e|er|) ..1 kinder|familie|tochter|sohn|frau|mann',
  ],
  extent: 'clause',
  source: 'AGG sections 1, 7 and 11',
});

const hire = (text: string) => ({ text, context: { audience: 'candidates' as const } });

export const examples: Examples = {
  flags: [
    hire('Wir suchen Verstärkung im Verkauf. ⟦Unser Altersdurchschnitt liegt bei 27⟧.'),
    hire('Bewerben kann sich, ⟦wer keine familiären Verpflichtungen hat⟧.'),
    hire('⟦Eine charmante Dame für den Empfang wird gesucht⟧.'),
    hire('Stelle frei in der Schreinerei: ⟦Wir brauchen kräftige Burschen⟧.'),
    hire('⟦Für diese Stelle sind körperlich belastbare Leute gefragt⟧.'),
    hire('Die Stelle ist neu. ⟦Akzentfreies Deutsch setzen wir voraus⟧.'),
    hire('Jetzt bewerben: ⟦In unser junges Team passt du perfekt⟧.'),
  ],
  passes: [
    hire('Wir suchen Verstärkung, egal welchen Alters.'),
    hire('Bewerben Sie sich, eine Kita ist im Haus, Teilzeit möglich.'),
    hire('Wir sind ein junges Unternehmen und suchen zwei Monteure.'),
    hire('Die Stelle hat 38 Stunden und 30 Urlaubstage.'),
    'Unser junges Team hat das Turnier gewonnen.',
    hire('Auf die Bewerbung antworten wir in sieben Tagen.'),
  ],
};
