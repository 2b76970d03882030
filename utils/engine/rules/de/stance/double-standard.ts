import { definePhraseRule, type Examples } from '../../define';

/** The others, elsewhere, you yourself: everywhere but here. */
export default definePhraseRule({
  id: 'de/stance/double-standard',
  dimension: 'stance',
  kind: 'whataboutism',
  severity: 'polish',
  advice: 'answerForYourself',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  phrases: [
    'zweierlei mass',
    'eigenen_tuer|eigener_tuer',
    'andere|anderen|anderswo|wettbewerber(n|)|mitbewerber(n|)|konkurrenz|discounter(n|)|grossen|branche|billigflieger(n|)|haendler(n|)|banken|haeuser(n|) ..5 auch|genauso|laengst|noch|erst|nicht|keine|kein|deutlich|viel|weit ..6 teurer|mehr|laenger|besser|schlimmer|nehmen|machen|tun|so|nicht|weniger|zahlen|gar_nicht|nichts|spaeter|anders|gemacht|geliefert|gehandhabt|getan|wochen|monate',
    'nehmen|machen|tun|zahlen|streichen|schliessen|haben|hatten ..3 alle|andere|anderen|die_anderen|viele|wettbewerber|mitbewerber|kollegen|haeuser ..6 auch|genauso|laengst|so|seit_jahren|dasselbe|mehr',
    'alle|jeder ..4 so|genauso|auch ..1 gemacht|gehandhabt|getan|machen',
    'alle ..3 so|genauso gehandhabt|gemacht',
    'branchenueblich*',
    'in|bei ..3 branche|anderen|konkurrenz|markt|ganz_deutschland ..4 ueblich|nicht_anders|genauso|dasselbe|schlimmer|teurer',
    'regt|regen|empoert|beschweren|fragt|fragen|kraeht|schreibt|schreiben|kritisieren|redet|reden|spricht|sagt ..5 niemand|keiner|kein_mensch|kein_hahn|auch_keiner|auch_niemand|kaum_jemand',
    'niemand|keiner|kein_mensch|kein_hahn|kaum_jemand ..5 regt|empoert|fragt|kraeht|schreibt|redet|spricht|gefragt',
    'warum|wieso ..3 immer|nur|ausgerechnet|gerade|eigentlich|nicht|niemand|keiner ..6 uns|wir|bei_uns|auf_uns|wir_und|den_anderen|andere|anderen|ueber|bei|die|mich',
    'schauen|sehen|blicken|fragen|gehen =Sie|ihr|du|sich|mal|euch|doch ..6 mal|doch|sich|einen|einmal|lieber|gern|nach|erst|es|was|wie|bei',
    'schauen|sehen|fragen =Sie ..3 mal|doch|einmal|lieber|sich ..4 was|wie|bei|an|die|den|nach|mit',
    'wichtigere* ..1 themen|sorgen|zu_tun|als',
    'fliegen|fliegt|fahren|faehrt|bestellt|zahlen|tragen =Sie|ihr|du|selbst|auch ..6 selbst|auch|eigentlich|nie|gern|gerade|doch',
    'frueher|damals|vor_zehn_jahren|zu_meiner_zeit|immer_schon|schon_immer|seit_jeher ..6 niemand|keiner|alle|jeder|auch|so|ueblich|niemanden|nie ..4 gestoert|so|gemacht|gehandhabt|gefragt|ueblich',
  ],
  unless: ['<owning>', '<repairing>', '<apologising>', 'fragen =Sie ..2 mich|uns|gern|gerne'],
  onlyInText: ['<contested>'],
  extent: 'clause',
  source: 'Benoit, image repair: differentiation',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Warum kostet das Handgepäck jetzt 18 Euro?' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Die Billigflieger nehmen noch viel mehr⟧.'),
    reply('⟦Bei der Bahn regt sich auch keiner auf⟧.'),
    reply('⟦Hier wird mit zweierlei Maß gemessen⟧.'),
    reply('⟦Das ist in der Branche längst üblich⟧.'),
    reply('⟦Fliegen Sie eigentlich selbst nie⟧?'),
    reply('⟦Da gibt es nun wirklich wichtigere Themen⟧.'),
    reply('⟦Das haben früher alle so gehandhabt⟧.'),
  ],
  passes: [
    reply('Dass andere mehr nehmen, hilft Ihnen nicht.'),
    reply('Andere sind da schneller als wir, von ihnen können wir lernen.'),
    reply('Fragen Sie gern bei mir nach.'),
    reply('Die 18 Euro decken die Kosten am Boden, hier die Rechnung.'),
    reply('Laut Statistik zahlen Kunden im Schnitt 22 Euro, auch bei anderen Anbietern.'),
    'Die Konkurrenz war auch auf der Messe.',
  ],
};
