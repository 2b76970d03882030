import { defineFrame, type FrameExamples } from '../define';
import { history } from '../german-guards';

const media =
  'fernseh*|redakteur*|journalist*|medien|presse|schlagzeile(n|)|artikel*|bericht*|sendung|video|kritiker*|aktivist*|internet|netz';

/** Benoit, image repair: corrective action */
export default defineFrame({
  id: 'de/reaction',
  language: 'de',
  scope: { reply: false, channels: ['post', 'article'] },
  announces: [
    // who is wrong: the others
    `${media} ..8 urteil*|behaupt*|verdreh*|irre|verkuerzt|herausgepickt|zusammenhang|unterstell*|hetz*|luegen|stimmung`,
    `${media} sollte(n|)`,
    'zusammenhang ..2 gerissen|geloest',
    'behaupt*|lese|liest|hoere|heisst ..5 wir|ich|unser* ..1 wuerde(n|)|liesse(n|)|haette(n|)|seien|sei',
    '<own> ..6 vorgeworfen|unterstellt',
    'vorwuerfe(n|)|anschuldigungen|unterstellungen|behauptungen ..6 haltlos|unbegruendet|zurueck|falsch',
    'wer ..4 rede|geschichte|wahrheit|interview|ueberschrift ..3 kennt|gehoert|liest|hoert',
    'zeigt nicht',
    'gewerkschaft|ngo|kritiker*|netz|zeitung ..8 behauptet|wirft|unterstellt|frechheit|luege(n|)|unsinn',
    'aus_der_luft gegriffen',
    'unserioes*|querulant*|schlechtredet',
    'luegen|unwahrheiten ..4 ueber|verbreit*|streut',
    'anwaelte ..2 informiert',
    'weise(n|) ..4 zurueck',
    // who suffers: we
    'suendenbock|hexenjagd|am_pranger|an_den_pranger|*empoerte|empoerung|neiddebatte|aufregung',
    'behandelt wie',
    'nichts ..1 mehr ..1 sagen',
    'uns|mir|mich ..6 anhoeren|gefallen_lassen|rechtfertigen',
    'wer uns|mich kennt',
    'so nicht gemeint|gesagt',
    'haende ..3 gebunden',
    // who threatens, and who says nothing
    'kanzlei|anwalt|anwaelte(n|)|rechtsabteilung ..6 kennen*|prueft|pruefen|folgen|schritte|hoeren|eingeschaltet|beauftragt|verfuegung',
    'rechtliche|juristische schritte',
    'zur ..2 diskussion|debatte|berichterstattung',
    'kein kommentar',
    // what happened, in a fog
    'emotionen ..3 uebergekocht|hochgekocht',
    'zu aeusserungen|szenen|vorkommnissen',
    'dinge ..3 gesagt|gesungen|gefallen|passiert|gelaufen|geschehen',
  ],
  unless: [...history, 'glueckwunsch|gratulier*'],
  slots: [
    {
      id: 'facts',
      question: 'reactionFacts',
      answers: [
        '<money>|<share>',
        '<number> von|der <number>|<capital>',
        '<number> ..2 faelle(n|)|beschwerden|<people>|<customers>|messungen|proben|mikrogramm',
        'habe(n|)|wurde(n|)|ist|sind ..8 <done>',
        'richtig ist|war',
        'mein|unser ..1 fehler|versaeumnis',
        'hat|haben recht',
        'wortlaut|protokoll|gutachten|pruefbericht',
        'habe ich ..4 gesagt|geschrieben',
        'das|es war falsch|dumm|respektlos|unrecht',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Meine Worte wurden aus dem Zusammenhang gerissen. Wer mich kennt, weiß, wofür ich stehe.',
      slots: ['facts'],
    },
    { text: 'Die Vorwürfe gegen unser Haus sind haltlos. Wir prüfen rechtliche Schritte.', slots: ['facts'] },
    { text: 'Der Aufregung um unsere neue Kampagne begegnen wir mit Gelassenheit.', slots: ['facts'] },
    {
      text: 'Zur aktuellen Diskussion: Uns waren die Hände gebunden, der Markt ließ uns keine Wahl.',
      slots: ['facts'],
    },
  ],
  silent: [
    'Ein Kunde hat mir vorgeworfen, wir seien zu teuer. Er hat recht, wir sind die Teuersten im Tal.',
    'Die Presse fragt oft, was wir anders machen. Ehrlich: wenig. Wir rufen zurück.',
    'Nach der Kritik an unserem Plakat haben wir es am Montag entfernt und die Texte geändert.',
    'Die Vorwürfe sind falsch: Richtig ist, dass 214 von 220 Rechnungen pünktlich bezahlt sind.',
    'Damals gab es einen Shitstorm, heute lache ich darüber.',
    'Glückwunsch, so souverän muss man nach so einer Aufregung erst sein!',
  ],
};
