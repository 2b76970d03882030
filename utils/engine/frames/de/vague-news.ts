import { defineFrame, type FrameExamples } from '../define';
import { elsewhere } from '../german-guards';

/** The formulas with which news is broken, good or bad, that does not say what it is. */
export default defineFrame({
  id: 'de/vague-news',
  language: 'de',
  scope: {
    channels: ['post', 'article'],
    reply: false,
    audiences: ['public', 'customers', 'employees', 'investors', 'candidates'],
  },
  announces: [
    'bitten ..5 verstaendnis|geduld',
    'dank(en|e|) ..5 geduld|verstaendnis|treue|vertrauen',
    'kein weg ..1 vorbei',
    'faellt|fiel ..3 nicht leicht|leichtgefallen',
    'schweren herzens',
    'schwere(n|) entscheidung',
    'nehmen ..5 sehr ernst',
    'engem austausch',
    'zu_keiner_zeit|zu_keinem_zeitpunkt ..3 gefahr',
    'lage ..3 griff|kontrolle',
    'details|einzelheiten ..4 folgen|folgt|nicht',
    'mehr ..3 nicht sagen',
    'mehr ..2 demnaechst|in_kuerze|bald',
    'seid|bleibt gespannt',
    'neues kapitel',
    'massnahmen ..3 ergriffen|eingeleitet|umgesetzt',
    'konsequenzen|lehren ..2 gezogen|ziehen',
    'schritte ..3 eingeleitet',
    'arbeiten ..2 hochdruck|daran',
    'prozesse ..2 verschaerft|verbessert|angepasst',
    'zahlen|fakten sprechen',
    'schon tausende|hunderte',
    'rueckmeldungen|beschwerden|kritik ..6 erreicht|angekommen',
    'grosser|guter|schwarzer|schwerer tag',
    'es_ist|ist_es offiziell|geschafft|soweit',
  ],
  announcesAll: [
    [
      ['wir|uns|unser(e|er|em|en|es|)|<board>'],
      [
        'entschieden|beschlossen|entschlossen|geeinigt|verabschiedet|revolution*|innovativst*|offiziell|zukunftspaket|massnahmenpaket|veraenderungen|transformation|modernisier*|nachjustieren|nachjustiert|voller_erfolg|enorm*|geloben',
        'zuschlag|meilenstein|verkuenden|grosses|grossartig*|explodiert|endlich|trennen|aufgeben|fehler|kritik|trauern|traurig|bedauern|betroffen|zurueckziehen|vorfall|vertauscht|verwechselt|unterlaufen|zukunft|strategie|erfolg',
        'ab <deadline> ..8 nicht_mehr|weniger|weg|neue',
        'kuenftig|ab_sofort ..8 nicht_mehr|weniger|weg|neue|ohne|gruen',
        'an_den_start|durchbruch|rekord|amtlich',
        'so_viele|besser|staerker ..3 wie|als nie|je',
        'einiges|vieles ..2 aendern|veraendern',
        'weichen ..4 gestellt|stellen',
        'nicht_laenger',
        'faellt|fallen ..6 weg|aus',
        'zutiefst|erschuetter*|schmerzt',
      ],
    ],
  ],
  unless: [...elsewhere, 'nicht ..2 seid|bleibt'],
  slots: [
    {
      id: 'what',
      question: 'vagueNewsFacts',
      answers: [
        '<money>|<share>',
        'bis|ab|seit <weekday>',
        '<number> <month>',
        'verstorben|gestorben|beileid',
        '<number> ..2 <capital>',
        '<number> von|bis|uhr|auf',
        'weil|grund|konkret|naemlich|statt',
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
    'Kritik gehört dazu. Wer ein Schwimmbad führt, hört im Januar viel über Wassertemperaturen.',
    'Mein Zug fällt aus, ich nehme den nächsten.',
    'Die schwere Entscheidung ist gefallen: Ab Mai fahren wir nur noch an fünf Tagen.',
    'Wir schlagen ein neues Kapitel auf: Am 1. Juli eröffnet die Tagespflege mit 14 Plätzen.',
    'Wir haben Maßnahmen ergriffen: Seit Mai prüfen zwei Personen jede Rechnung.',
    'Damals haben wir Konsequenzen gezogen.',
    'Laut Medienberichten arbeitet die Konkurrenz daran.',
  ],
};
