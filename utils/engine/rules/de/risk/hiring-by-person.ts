import { definePhraseRule, type Examples } from '../../define';

/** In a text that hires: age, family, body, origin, in whatever friendly words. */
export default definePhraseRule({
  id: 'de/risk/hiring-by-person',
  dimension: 'risk',
  kind: 'discrimination',
  severity: 'consider',
  advice: 'sayWhatTheJobNeeds',
  weigh: [{ scope: { audiences: ['candidates'] }, severity: 'stop' }],
  phrases: [
    // Age
    'jung(e|er|en|es|)|jugendlich*|frisch(e|er|en|)_von_der_uni|frisch_ausgebildet ..3 team(s|)|mannschaft|leute(n|)|kollegen|crew|gesicht(er|)|menschen|kraefte|haufen|firma|kopf|mitarbeiter|belegschaft|verstaerkung|frau|mann|dame|damen|burschen|maenner|kerle',
    'altersdurchschnitt|im_schnitt <number>|liegt|von|ist|bei|unter',
    'altersdurchschnitt|schnitt ..4 <number>',
    'ueber|unter|ab|bis|um|mitte|anfang|ende ..1 zwanzig|dreissig|vierzig|fuenfzig|20|25|30|35|40|45|50|60',
    'altersmaessig|im_richtigen_alter|alter_passt|in_ihrem_alter|generation',
    // Family
    'famili*|kind(er|ern|)|nachwuchs|elternzeit|kita|ehe|partner|anhang ..6 gebunden|ungebunden|frei|ohne|abgeschlossen|geplant|keine|kein|verpflichtungen|aus_dem_haus|versorgt|im_griff|schwierig|ausfall|hintergrund',
    'ohne|keine|frei_von|nicht ..2 familiaere*|private*|kleinen|kleine ..1 verpflichtungen|kinder|kindern|anhang',
    'ungebunden*|rund_um_die_uhr|muetter_die',
    // Body, health
    'koerperlich ..3 belastbar|belastbare|stabil|gesund|stark|auf_der_hoehe',
    'kraeftig*|gesund*|hart_im_nehmen|nie_krank|selten_krank',
    'huebsch*|charmant*|schick*|schlank* ..4 dame(n|)|frau(en|)|aussehen|gesicht(er|)|kollegin|maedchen|empfang|stimme|mitarbeiterin',
    // Sex
    'dame(n|)|frau(en|)|herr(en|)|mann|maenner(n|)|kerl(e|en|)|bursche(n|)|maedels|maedchen|kollegin|empfangsdame|hausmeister ..5 gesucht|suchen|fuer_den_empfang|am_empfang|fuers_buero|fuer_die_baustelle|willkommen|gefragt|brauchen|lieber|gern_gesehen',
    'suchen|gesucht|brauchen|wuenschen|passt|passen|nehmen|gefragt ..6 dame|damen|frau|frauen|mann|maenner|kerle|burschen|maedels|maedchen|empfangsdame|herrn|junge|jungen|junges|deutsche|deutschen|rentner',
    'gestandene_maenner',
    // Origin, language
    'muttersprachler*|muttersprache|akzentfrei*',
    'dialekt|namen|herkunft|migrationshintergrund ..6 schwer|schwierig|passt|passen|stoert|stoeren|problem|wichtig|nicht|kundschaft|kunden|leider|zu_uns|gern|deutsch|deutsche',
    // Belief, politics, other
  ],
  onlyInText: [
    'bewirb|bewerben|bewerbung(en|)|bewerber*|stelle(n|)|job(s|)|gesucht|suchen|verstaerkung|azubi(s|)|vorstellungsgespraech|kandidat*|recruiting|nachwuchs|lebenslauf|mitarbeiter_gesucht|arbeitgeber',
  ],
  unless: [
    'egal|spielt_keine|spielen_keine|jede(r|n|s|)_alter|alle(r|n|)_altersgruppen|jedes|jeden_alters|jede(r|)_herkunft|inklusi*|willkommen_sind_alle|ob_du|ob_sie|alt_und_jung|jung_und_alt|von_jung|gemischt*',
    'nicht ..2 wichtig|gefragt|noetig|jung|alter',
    'kein|keine|keinen ..2 alter|muttersprache|rolle',
    'kinderbetreuung|vereinbar*|elternzeit_moeglich|betriebskita|teilzeit_moeglich|mit_kindern',
    'euro|stunden|urlaubstage|prozent|kilometer|quadratmeter|minuten|uhr|standorte(n|)|filialen|laender(n|)|jahre_erfahrung|jahren_erfahrung',
    'jung(e|es|en|er|) ..1 unternehmen|firma|branche|fach|wein|start-up|forscher*',
    'vorurteil*',
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
