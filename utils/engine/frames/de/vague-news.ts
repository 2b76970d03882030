import { defineFrame, type FrameExamples } from '../define';
import { elsewhere } from '../german-guards';

/** The formulas with which news is broken that does not say what it is. */
export default defineFrame({
  id: 'de/vague-news',
  language: 'de',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'bitten ..5 verstaendnis|nachsicht|geduld',
    'dank(en|e|) ..5 geduld|verstaendnis|treue|vertrauen|durchhalten',
    'kein weg ..1 vorbei|daran',
    'faellt|fiel ..3 nicht leicht|leichtgefallen',
    'schweren herzens',
    'schwere(n|) entscheidung',
    'weg ..2 notwendig|alternativlos',
    'nehmen ..5 sehr ernst',
    'engem austausch',
    'lage ..3 griff|kontrolle',
    'details|naeheres|einzelheiten ..1 folgen|folgt|spaeter',
    'mehr ..3 nicht sagen',
    'mehr ..2 demnaechst|in_kuerze|bald',
    'kommt grosses',
    'seid|bleibt gespannt',
    'neues kapitel',
    'weichen ..4 gestellt|stellen',
    'einiges|vieles ..2 aendern|veraendern',
    'schmerzt|zukunftspaket|massnahmenpaket',
    'massnahmen ..3 ergriffen|eingeleitet|umgesetzt',
    'konsequenzen|lehren ..2 gezogen|ziehen',
    'schritte ..3 eingeleitet',
    'arbeiten ..2 hochdruck|daran',
    'prozesse ..2 verschaerft|ueberprueft|verbessert|angepasst',
    'voller erfolg',
    'zahlen|fakten sprechen',
    'schon tausende|hunderte',
    'rueckmeldungen|beschwerden|kritik ..6 erreicht|angekommen|gehoert',
  ],
  unless: [...elsewhere, 'nicht ..2 seid|bleibt'],
  slots: [
    {
      id: 'what',
      question: 'vagueNewsWhat',
      answers: [
        '<money>|<share>|<month>|<weekday>',
        '<number> ..2 <capital>',
        '<number> von|bis|uhr|auf',
        'heisst_das|konkret|naemlich',
        'gesagt|gefragt|erzaehlt',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir schlagen ein neues Kapitel auf und stellen die Weichen für morgen. Ich bin stolz auf dieses Team.',
      slots: ['what'],
    },
    { text: 'Das ist uns nicht leicht gefallen, aber daran führt kein Weg vorbei.', slots: ['what'] },
    { text: 'Spannende Neuigkeiten aus unserem Haus! Bleibt gespannt.', slots: ['what'] },
    { text: 'Bei uns wird sich einiges ändern, damit wir zukunftsfähig bleiben.', slots: ['what'] },
    { text: 'Wir haben daraus Konsequenzen gezogen. Versprochen.', slots: ['what'] },
  ],
  silent: [
    'Die schwere Entscheidung ist gefallen: Ab Mai fahren wir nur noch an fünf Tagen.',
    'Wir schlagen ein neues Kapitel auf: Am 1. Juli eröffnet die Tagespflege mit 14 Plätzen.',
    'Wir haben Maßnahmen ergriffen: Seit Mai prüfen zwei Personen jede Rechnung.',
    'Damals haben wir Konsequenzen gezogen.',
    'Laut Medienberichten arbeitet die Konkurrenz daran.',
  ],
};
