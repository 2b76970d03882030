import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/context/number-mild',
  dimension: 'context',
  kind: 'bare-number',
  severity: 'polish',
  advice: 'giveTheBase',
  weigh: [{ scope: { channels: ['message'] }, severity: 'none' }],
  phrases: [
    'doppelt|dreimal|viermal|fuenfmal|zehnmal|halb|dreifach|vierfach|zweimal|hundertmal|x-mal so|mehr|weniger|schneller|hoeher|haeufiger|effizienter [..2] *',
    'jede(r|s|n|m|) zweite*|dritte*|vierte*|fuenfte*|zehnte* [kunde|kundin|mitarbeiter|mensch|euro|nutzer|befragte|nutzt|empfiehlt|sagt|kauft|kennt|bleibt|findet|wuerde]',
    'um <number> prozent|%|prozentpunkte*|punkte|mal|grad|prozentpunkt',
    'um das|ein|einen <number>|doppelte|dreifache|vierfache|zehnfache|vielfache|hundertfache|drittel|viertel|fuenftel|haelfte|zehntel|prozent|faktor',
    '<number> von|aus <number> [unserer|unseren|aller] kund*|mitarbeit*|nutzer*|befragten|unternehmen|menschen|firmen|gaeste*|patient*|bewerb*|team(s|)|faelle*|projekte*',
    'die haelfte|mehrheit|meisten aller|unserer *',
    'ein|zwei|drei drittel|viertel|fuenftel weniger|mehr|aller|unserer',
    'auf|bei [rund|knapp|gut|ueber|fast|etwa|stolze|satte|sagenhafte] <number> [punkte*|prozent|%|sterne*|tage(n|)] gestiegen|gesunken|gefallen|geklettert|gebracht|gesenkt|gesteigert|verbessert|verkuerzt|gedrueckt|erhoeht|reduziert|angelangt|gelandet|liegt|stabil|gewachsen',
    'liegt|liegen|steht|stehen|landet|landen|lag|klettert|sank|stieg ..3 bei|auf [rund|knapp|gut|ueber|fast|etwa] <number>',
    'nps|net_promoter_score|score|index|quote|zufriedenheit|weiterempfehlung*|rate|kennzahl|wert|fluktuation*|krankenquote|krankenstand|auslastung|liefertreue|puenktlichkeit|rendite|marge|ausschuss*|conversion|reichweite|frauenquote ..6 <number>',
    'verdoppelt*|verdreifacht*|vervierfacht|verfuenffacht|verzehnfacht|vervielfacht|halbiert*|gedrittelt|verdoppelung|verdopplung|halbierung|versechsfacht',
    'deutlich|erheblich|massiv|spuerbar|signifikant|stark|drastisch|merklich [..1] mehr|weniger|gestiegen|gesunken|gesenkt|gesteigert|verbessert|reduziert|gewachsen|zurueckgegangen|hoeher|niedriger|schneller|guenstiger|verkuerzt|zugenommen|zugelegt|ueber|unter|erhoeht',
    'zweistellig*|dreistellig*|einstellig*|hochzweistellig* *',
  ],
  unless: [
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lohn|gehalt|zins(en|)|aktien|stimmen|miete',
    'gegenueber|verglichen|vergleich|vorjahr*|vorquartal|seit|statt|laut|befragung|umfrage|befragt*|studie|statistik',
    '<year>',
    'januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|quartal|halbjahr',
    'euro|franken|dollar|meter|kilometer|tonnen|liter|uhr|kilogramm|kilo|jahre|jahren|stunden|minuten|cent|quadratmeter',
    'entlassen|kuendig*|stellen',
  ],
  notInQuestion: true,
  source: 'A number needs its base; milder wording',
});

export const examples: Examples = {
  flags: [
    'Wir sind jetzt ⟦doppelt so schnell⟧.',
    'Die ⟦Weiterempfehlung liegt bei 87⟧.',
    '⟦9 von 10 Kunden⟧ kommen wieder.',
    'Der Umsatz hat sich ⟦vervierfacht⟧.',
    'Der Ausstoß ist ⟦deutlich gesunken⟧.',
    '⟦Jeder Zweite nutzt⟧ die App.',
  ],
  passes: [
    'Seit 2022 sind wir doppelt so schnell.',
    'Der Weg ist 40 Meter lang.',
    'Laut Umfrage kommen 9 von 10 Kunden wieder.',
    'Der Bus fährt um 8 Uhr.',
    'Ist das wirklich doppelt so viel?',
    'Gegenüber dem Vorjahr ist der Ausstoß um ein Drittel gesunken.',
  ],
};
