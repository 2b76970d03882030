import { definePhraseRule, type Examples } from '../../define';

/** Promises that nobody can keep. */
export default definePhraseRule({
  id: 'de/risk/guarantee',
  dimension: 'risk',
  kind: 'guarantee',
  severity: 'consider',
  advice: 'promiseWhatYouControl',
  phrases: [
    'kommt|passiert|geschieht ..1 nie wieder|mehr',
    'hundertprozentig ..2 erledigt|fertig|behoben|geliefert|puenktlich|da',
    'verdoppelt|verdreifacht|vervielfacht ..3 geld|einsatz|kapital|vermoegen',
    'unterschreibe|unterschreib ich|wir ..2 blind|sofort|ungesehen',

    'garantier*|versprech(e|en)|verspreche|sichern ..8 nie|niemals|nicht_mehr|kein|keine|keinen|nie_wieder|nie_mehr|100|hundertprozentig|immer|jeder|jedem|alle|absolut|ausgeschlossen',
    'nie|niemals wieder|mehr ..4 passieren|vorkommen|passiert|vorkommt|geben|gibt|erleben|wiederholen',
    'nie_wieder|niemals|nie_mehr|nicht_noch_einmal ..5 passieren|vorkommen|geben|wiederholen|warten',
    'ein fuer alle_mal',
    'hundertprozentig*|absolut|voellig|garantiert|todsicher ..1 sicher*|sicherheit|risikofrei(e|)|dicht|sauber|anonym',
    'kein ..1 risiko',
    'datenverlust|datenleck|ausfall|fehler ..4 ausgeschlossen|gehoert_der_vergangenheit|gehoeren_der_vergangenheit',
    'heilen ..4 krebs|depression(en|)|arthrose|burnout|alle',
    'rendite|gewinn|zinsen|geld|anlage ..5 garantiert*|sicher|ohne_risiko|risikofrei|verdoppeln|verdoppelt|sich_verdoppelt|todsicher',
    'alle ..2 arbeitsplaetze|jobs|stellen|filialen ..3 sicher|bleiben|garantiert',
    'lege|legen ..4 hand|haende ..2 ins feuer',
    'hand ins_feuer|dafuer_ins_feuer',
    'kann|koennen ..3 ich|wir ..3 ausschliessen',
    'hoch und heilig',
  ],
  unless: [
    'nicht|nie|niemand|keiner|kein|keine|niemals|kaum|schwer ..4 garantieren|versprechen|ausschliessen|garantie|garantiert',
    'kann|koennen|darf|moechte|will ..5 nicht|niemand|keiner|nichts ..4 garantieren|versprechen|ausschliessen',
    'hundertprozentige|absolute sicherheit ..3 gibt_es_nicht|gibt_es_nie|nicht',
    'bis ende|mindestens|<year>|dezember',
    '<number> jahre|jahren ..1 garantie|garantiert',
    'wollte|wollten|ziel|arbeiten_daran|tun_alles|vergesse|vergessen|koennte|soll|sollen|wuerde',
  ],
  unlessNear: ['kann|koennen ..4 niemand|nicht garantieren|versprechen'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Every guarantee is measured by its first exception; UWG § 5, HWG § 3',
});

export const examples: Examples = {
  flags: [
    '⟦Ich garantiere Ihnen, dass so etwas nie wieder vorkommt⟧.',
    '⟦Unser System ist hundertprozentig sicher⟧.',
    '⟦Das wird nie wieder passieren⟧.',
    '⟦Mit unserer Anlage ist die Rendite garantiert⟧.',
    '⟦Alle Arbeitsplätze bleiben sicher⟧.',
    '⟦Ein Datenverlust ist damit ausgeschlossen⟧.',
    '⟦Unsere Kapseln heilen Arthrose⟧.',
    '⟦Dafür lege ich meine Hand ins Feuer⟧.',
  ],
  passes: [
    'Hundertprozentige Sicherheit gibt es nicht.',
    'Ich kann nicht garantieren, dass es nie wieder passiert.',
    'Auf den Motor geben wir fünf Jahre Garantie.',
    'Kündigungen sind laut Tarifvertrag bis Ende 2027 ausgeschlossen.',
    'Wer sichere Rendite verspricht, lügt.',
    'Wir tun alles, damit das nicht noch einmal passiert.',
    'Wir liefern 100 Prozent Ökostrom.',
    'Diesen Tag werde ich nie wieder vergessen.',
  ],
};
