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
    'zweierlei|doppelte* mass',
    'eigenen_tuer|eigener_tuer',
    '=Ihr(e|em|er|)|eure|eurem ..2 eigene*|selbst ..4 <capital>',
    'andere|anderen|anderer|anderswo|wettbewerber(n|)|mitbewerber(n|)|konkurrenz|konkurrenten|discounter(n|)|grossen|branche|nachbarn|billigflieger(n|)|haendler(n|)|anbieter(n|)|kliniken|banken|versicherer(n|)|haeuser(n|) ..5 auch|ebenfalls|genauso|ebenso|laengst|noch|sogar|erst|nicht|weder|keine|kein|deutlich|viel|weit|doppelt ..6 teurer|mehr|schlechter|laenger|besser|schlimmer|verlangen|nehmen|machen|tun|so|nicht|weniger|verfahren|zahlen|gar_nicht|nichts|spaeter|anders|gemacht|geliefert|gehandhabt|getan|wochen|monate',
    'verlangen|nehmen|machen|tun|zahlen|streichen|kuendigen|schliessen|erhoehen|haben|hatten ..3 alle|andere|anderen|die_anderen|viele|wettbewerber|mitbewerber|konkurrenten|kollegen|haeuser ..6 auch|ebenfalls|genauso|ebenso|laengst|so|seit_jahren|dasselbe|das_gleiche|gleich|aehnlich|mehr',
    'alle|saemtliche|fast_alle|viele|die_meisten|auch_die|selbst_die ..2 anderen|wettbewerber|anbieter|haeuser|banken|kliniken|betriebe|unternehmen|hersteller|kollegen|haendler|versicherer|vermieter|grossen ..5 machen|tun|haben|verlangen|nehmen|zahlen|erhoehen|streichen|genauso|ebenso|auch|so|gleichen|dasselbe|mussten|muessen|stehen',
    'alle|jeder ..4 so|genauso|auch|ebenso ..1 gemacht|gehandhabt|getan|verfahren|gehalten|machen',
    'alle ..3 so|genauso gehandhabt|gemacht',
    'in|bei ..3 branche|anderen|konkurrenz|markt|ganz_deutschland|allen_anbietern ..4 ueblich|normal|nicht_anders|genauso|dasselbe|schlimmer|teurer|alltag',
    'regt|regen|empoert|beschwert|beschweren|stoert|stoeren|fragt|fragen|kraeht|schreibt|schreiben|berichten|kritisiert|kritisieren|redet|reden|spricht|sagt|fordert ..5 niemand|keiner|kein_mensch|kein_hahn|auch_keiner|auch_niemand|kaum_jemand',
    'niemand|keiner|kein_mensch|kein_hahn|kaum_jemand ..5 regt|empoert|beschwert|stoert|fragt|kraeht|schreibt|kritisiert|redet|spricht|gefragt|geschrieben|geredet',
    'warum|wieso ..3 immer|nur|ausgerechnet|gerade|eigentlich|nicht|niemand|keiner ..6 uns|wir|bei_uns|auf_uns|wir_und|den_anderen|andere|anderen|ueber|bei|die|mich',
    'schauen|schau|sehen|blicken|werfen|fragen|gehen|probieren =Sie|ihr|du|sich|mal|euch|doch ..6 mal|doch|sich|einen|einmal|lieber|gern|nach|erst|es|was|wie|bei',
    'schauen|sehen|fragen =Sie ..3 mal|doch|einmal|lieber|sich ..4 was|wie|bei|an|die|den|nach|mit',
    'wichtigere*|groessere(n|) ..1 themen|sorgen|baustellen|zu_tun|als',
    'solange ..8 andere|china|usa|politik|konkurrenz|nachbarn|grossen|sie|ihr|selbst|weiter|weiterhin',
    'fliegen|fliegt|fahren|faehrt|kaufen|kauft|bestellen|bestellt|nutzen|nutzt|zahlen|essen|tragen|wohnen|posten =Sie|ihr|du|selbst|selber|auch ..6 selbst|selber|auch|eigentlich|nie|etwa|gern|gerade|doch',
    'frueher|damals|jahrelang|vor_zehn_jahren|zu_meiner_zeit|immer_schon|schon_immer|seit_jeher ..6 niemand|keiner|alle|jeder|auch|so|ueblich|normal|niemanden|nie ..4 gestoert|so|gemacht|gehandhabt|beschwert|gefragt|ueblich|normal',
  ],
  unless: [
    '<owning>',
    '<repairing>',
    '<apologising>',
    'entschuldigt|aendert|hilft|macht ..3 nichts|nicht|es_nicht',
    'lernen|lernt|gelernt|gratul*|glueckwunsch|respekt|weiter_als_wir',
    'studie|statistik|laut|umfrage|vorjahr',
    'andere|anderen ..3 besser|schneller ..2 als_wir|sind|koennen',
    'fragen =Sie ..2 mich|uns|gern|gerne',
    'danke(n|)|dank',
  ],
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
