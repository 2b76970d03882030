import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/remote-work',
  language: 'de',
  announces: [
    'regelung|vereinbarung|betriebsvereinbarung ..3 mobilen_arbeiten|homeoffice|home-office|mobile_arbeit|mobiler_arbeit|telearbeit ..4 läuft|endet|aus|neu|ändert|gekündigt',
    'wieder|alle ..4 öfter|häufiger|mehr|regelmäßig ..3 büro|präsenz|vor_ort',
  ],
  announcesAll: [
    [
      own,
      [
        'homeoffice|home-office|home_office|mobile_arbeit|mobiles_arbeiten|mobilen_arbeiten|mobilem_arbeiten|mobiler_arbeit|mobilen_arbeit|mobilarbeit|remote|remote-arbeit|telearbeit|präsenz|präsenzpflicht|präsenztage(n|)|anwesenheit|anwesenheitspflicht|bürotage(n|)|büropräsenz',
        'zurück|rückkehr|wieder ..4 büro|büros',
        'büro ..4 zurück|zurückkehren|zurückholen',
      ],
      [
        'beschlossen|entschieden|gilt|gelten|künftig|ab|beenden|beendet|abgeschafft|abschaffen|einschränken|eingeschränkt|reduzier*|streichen|gestrichen|erwarten|verpflichtend|pflicht|verbindlich',
        'neue(n|r|s|) ..2 regeln|regelung|vereinbarung',
        'holen ..6 zurück',
        'kehren ..6 zurück',
        'möchten|wollen ..8 büro|präsenz|vor_ort|sehen',
        'verbindlich|verpflichtend|ausnahmslos|grundsätzlich|neue_regelung|schrittweise',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'podcast|studie|umfrage|debatte|diskussion|stelle|bewerb*|gesucht|suchen|stellenangebot|bieten|benefit*',
    'hochwasser|streik|schnee|glatteis|hitze|sturm|heute ..4 homeoffice',
    'kein(e|en|) ..2 präsenzpflicht|anwesenheitspflicht',
    'bleibt|bleiben ..4 homeoffice|remote',
    'sitze|saß|arbeite|war ..3 im|aus homeoffice|home-office|dem',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'days',
      question: 'remoteDays',
      answers: [
        '<number> ..2 tag(e|en|)|bürotage|präsenztage|prozent|%|mal',
        'ein(e|en|em|er|) ..1 tag|wochentag|mal',
        '<weekday>',
        'hälfte|halb*|jeden_tag|jeder_tag|täglich|fünf|ganz|komplett|vollständig|teams|team|selbst|freiwillig|keine_pflicht',
      ],
    },
    { id: 'when', question: 'remoteWhen', answers: ['<deadline>', 'heute|morgen|gestern'] },
    {
      id: 'why',
      question: 'remoteWhy',
      answers: [
        '<reason>',
        'zusammenarbeit|austausch|einarbeit*|neue_kolleg*|azubis|kultur|kreativ*|ideen|fehler|ergebnis*',
      ],
    },
    {
      id: 'exceptions',
      question: 'remoteExceptions',
      audiences: ['employees'],
      answers: [
        'ausnahme(n|)|härtefall*|härtefälle(n|)|kinder|pflege|pflegen*|eltern|pendel*|schwerbehinder*|betriebsrat|personalrat|absprache|einzelfall|wer|gespräch|<contact>',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir haben beschlossen, das Homeoffice deutlich einzuschränken. Ich freue mich auf volle Flure.',
      slots: ['days', 'when', 'why'],
    },
    { text: 'Ab September gilt bei uns wieder Präsenz, weil Nähe zählt.', slots: ['days'] },
    {
      text: 'Wir holen euch zurück ins Büro, grundsätzlich und verbindlich.',
      slots: ['days', 'when', 'why'],
    },
    { text: 'Künftig gelten bei uns neue Regeln für mobiles Arbeiten.', slots: ['days', 'when', 'why'] },
  ],
  silent: [
    'Ab 1. September kommen wir an drei Tagen ins Büro zurück, künftig auch der Vorstand. Grund: Neue fanden keinen Anschluss.',
    'Wegen des Hochwassers gilt heute für alle bei uns Homeoffice.',
    'Wir bieten unbefristete Verträge und mobiles Arbeiten, ab sofort.',
    'Bei uns gibt es künftig keine Präsenzpflicht.',
    'Viele Firmen holen ihre Leute gerade zurück ins Büro.',
  ],
};
