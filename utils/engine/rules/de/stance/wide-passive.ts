import { definePhraseRule, type Examples } from '../../define';

/** Where somebody was wronged: any passive of not doing, doing late, doing wrong. */
export default definePhraseRule({
  id: 'de/stance/wide-passive',
  dimension: 'stance',
  kind: 'passive-evasion',
  severity: 'polish',
  advice: 'nameTheDoer',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  phrases: [
    'wurde(n|) ..7 nicht|nie|kaum|zu_wenig|zu_spaet|zu_lange|zu_selten|zu_frueh|falsch|falsche|falschen|versehentlich|leider|offenbar|unterschaetzt|erst',
    'nicht|nie|kaum|zu_wenig|zu_spaet|zu_lange|zu_selten|falsch|falsche|falschen|versehentlich ..4 wurde(n|)|worden',
    'haette(n|) ..5 nicht|nie|niemals ..5 duerfen',
    'nicht|nie|niemals ..4 haette(n|) ..3 duerfen',
    'haette(n|) ..6 passieren|kommen ..1 muessen|sollen|duerfen',
    'ist|sind ..6 nicht|zu_spaet|falsch|leider ..4 gelaufen|angekommen|passiert|rechtzeitig|so_gelaufen|so_passiert',
    'lief(en|) ..6 falsch|schlecht|nicht|anders_als',
    'grenze(n|)|mass ..5 ueberschritten|verletzt',
    'fehlte(n|) ..4 an|die|der|das|ein|eine ..3 abstimmung|kommunikation|blick|pruefung',
    'es hakte|haperte',
    'im eifer|trubel des|der',
    'in der aufregung',
  ],
  unless: [
    'steht|stehen ihnen|euch|dir zu',

    '<owning>',
    'ich|wir ..1 habe(n|)|hatte(n|)|wurde(n|)|bin|sind',
    'habe(n|)|hatte(n|)|wurde(n|) ..1 ich|wir',
    'mein(e|em|en|er|) ..1 fehler|schuld',
    'niemand|keine|kein|keiner|verletzt',
    'durch|von ..3 <capital>',
    'wenn|falls|sobald|damit',
    'studie|patienten|befragung|umfrage',
    '<year>',
  ],
  onlyInText: ['<contested>'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: evading responsibility; the agentless passive',
});

export const examples: Examples = {
  flags: [
    'Zum Ausfall am Montag: ⟦Auf die Warnungen wurde viel zu spät reagiert⟧.',
    'Die Kritik ist angekommen. ⟦Hier wurde schlicht nicht sauber gearbeitet⟧.',
    'Das Datenleck ist geschlossen. ⟦So etwas hätte nie passieren dürfen⟧.',
    'Der Ärger ist groß. ⟦Es fehlte offenbar an Abstimmung⟧.',
    'Zum Vorfall in Halle 3: ⟦Dabei wurde eine Grenze überschritten⟧.',
    'Die Beschwerden stimmen. ⟦Die Umstellung lief leider nicht so wie geplant⟧.',
  ],
  passes: [
    'Die Halle wurde zu spät fertig.',
    'Zur Kritik: Wir haben zu spät reagiert.',
    'Zum Ausfall am Montag: Niemand wurde verletzt.',
    'Die Beschwerde wurde von Frau Kubitz beantwortet.',
    'Bei dem Unfall wurde mein Fehler sichtbar, zu spät für alle.',
    'Die Studie wurde falsch gelesen, sagen Kritiker.',
  ],
};
