import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere } from '../german-guards';

const home = 'homeoffice*|home-office*|remote-*|mobile(s|n|)_arbeiten|mobile_arbeit|remote';

export default defineFrame({
  id: 'de/remote-work',
  language: 'de',
  announces: [
    'zurueck|wieder ..3 ins|im buero|betrieb|werk',
    'alle(n|)|tage ..6 im|ins buero',
    'buero ..3 zurueck',
    'wieder ..3 praesenz',
    'praesenz|buero ..3 wieder|regel|pflicht',
    '*praesenzpflicht|anwesenheitspflicht|praesenztage|buerotage',
    `${home} ..6 einschraenken|einzuschraenken|eingeschraenkt|beenden|beendet|ende|vorbei|streichen|gestrichen|reduzieren|angepasst|anpassen`,
    `neue ..2 regel(n|)|regelung|vereinbarung ..3 ${home}`,
  ],
  unless: [
    ...elsewhere,
    'kein(e|en|) ..2 praesenzpflicht|anwesenheitspflicht|pflicht',
    'nicht|nie ..4 buero|praesenz',
    'urlaub|reise|messe|*flut|hochwasser|elternzeit|krank*|unbefristet*',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'days',
      question: 'remoteDays',
      answers: [
        '<number> ..2 tage(n|)|mal|prozent',
        '*tage ..2 woche',
        'ein(en|em|) tag',
        'alle ..2 tage|taeglich|jeden',
      ],
    },
    { id: 'when', question: 'remoteWhen', answers: ['<deadline>|<weekday>'] },
    { id: 'why', question: 'remoteWhy', answers: ['<reason>', 'befragung|<share>'] },
    {
      id: 'exceptions',
      question: 'remoteExceptions',
      onlyIf: ['alle(n|)|pflicht|*pflicht|ausnahmslos|wenn_und_aber'],
      answers: ['ausnahme(n|)|eltern|pflegende*|angehoerige*|haertefall*|absprache|ausser'],
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
    'Homeoffice bleibt bei uns Sache der Teams. Nur am Montag treffen wir uns alle, wegen der Suppe.',
    'Ab 1. September kommen wir an drei Tagen ins Büro zurück, künftig auch der Vorstand. Grund: Neue fanden keinen Anschluss.',
    'Wegen des Hochwassers gilt heute für alle bei uns Homeoffice.',
    'Wir bieten unbefristete Verträge und mobiles Arbeiten, ab sofort.',
    'Bei uns gibt es künftig keine Präsenzpflicht.',
    'Viele Firmen holen ihre Leute gerade zurück ins Büro.',
  ],
};
