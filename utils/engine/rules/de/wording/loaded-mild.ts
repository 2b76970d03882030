import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/wording/loaded-mild',
  dimension: 'wording',
  kind: 'loaded',
  severity: 'polish',
  advice: 'sayItWithoutContempt',
  phrases: [
    'gewisse* kreise*|leute(n|)|medien|herrschaften|damen|personen|gruppen|politiker*|journalist*|gewerkschaft*|kolleg*|kritiker*',
    'die ueblichen verdaechtigen|kritiker|besserwisser|stimmen',
    'herren|herrschaften|damen ..4 gewerkschaft*|funktionaer*|politiker|berlin|bruessel|amt|behoerde|verwaltung|elfenbein*|theoretiker',
    'boomer*|alte(n|r|) weisse* mann|maenner|knacker',
    'noch nie [..3] gearbeitet|werkbank|werkhalle|betrieb|verantwortung|geld_verdient|unternehmen|firma_gefuehrt|fabrik|schicht',
    'noch nie ein(e|en|er|em|) ..3 von_innen|gesehen|gefuehrt|geleitet|aufgebaut|gemacht|betreten',
    'am gruenen tisch',
    'mit dem|erhobenem|moralischem [moralischen|erhobenen] zeigefinger',
    'erst|sollen|sollte* [mal|erstmal|einmal] [..3] selbst|selber|vor_der_eigenen|nachdenken|anpacken',
    'statt [..3] zu meckern|jammern|noergeln|klagen|fordern|blockieren|verhindern|demonstrieren|streiken|reden|diskutieren|kritisieren|debattieren',
    'sabotier*|torpedier*|geiselhaft|als_geisel*',
    'reflexartig*|reflexhaft*|gebetsmuehlenartig|ritualisiert*|lautstark*|kuenstlich*|billig*|durchsichtig*|vorgeschoben*|konstruiert*|haltlos*|unsaeglich*|leidig* *kritik|*empoerung|*debatte|*vorwurf|*vorwuerfe|*aufregung|*forderung*|*manoever|*diskussion|*protest*|*kampagne|*argument*|*minderheit|*streik*|*behauptung*|*geschrei|*polemik|*thema',
    'laute|lautstarke|schrille|radikale|paar [..1] minderheit|hanseln|hansel|spinner|figuren',
  ],
  unless: [
    'nannte|nennt|nannten|beschimpf*|geschimpft|wort|unwort|zitat',
    'verstehe|verstehen|verstaendlich|berechtigt*|nachvollziehbar|zu_recht|recht_haben|entschuldig*|tut_mir_leid|tut_uns_leid|danke',
    'ich|wir ..2 war|waren|bin|habe|haben ..3 naiv|faul|skeptisch|gejammert|ahnungslos',
  ],
  notInQuestion: true,
  source: 'Contempt in passing; our own list',
});

export const examples: Examples = {
  flags: [
    '⟦Gewisse Kreise⟧ werden das wieder anders sehen.',
    'Das wurde ⟦am grünen Tisch⟧ erdacht.',
    'Die ⟦reflexartige Kritik⟧ kam sofort.',
    'Ein ⟦paar Hanseln⟧ stehen vor dem Tor.',
    'Die haben ⟦noch nie eine Werkhalle von innen gesehen⟧.',
    'Packen Sie mit an, ⟦statt zu meckern⟧.',
    '⟦Die üblichen Kritiker⟧ warten schon.',
  ],
  passes: [
    'Die Kritik ist berechtigt.',
    'Er nannte das Verfahren eine Farce.',
    'Wir haben mit der Gewerkschaft verhandelt.',
    'Die Behörde hat den Antrag am 3. Mai bewilligt.',
    'Ich verstehe die Empörung.',
    'Junge Leute bewerben sich bei uns gern.',
  ],
};
