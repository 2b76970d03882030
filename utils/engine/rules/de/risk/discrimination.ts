import { definePhraseRule, type Examples } from '../../define';

/** Age, sex, origin, body: in job offers, in jokes and in praise. */
export default definePhraseRule({
  id: 'de/risk/discrimination',
  dimension: 'risk',
  kind: 'discrimination',
  severity: 'stop',
  advice: 'sayWhatTheJobNeeds',
  phrases: [
    'jung(e|er|es|) ..1 ungebunden*|dynamisch*|kinderlos*',

    'maedchen|jungen|frauen|maenner|bewerber*|leute(n|)|azubis ..1 ohne migrationshintergrund|akzent|kopftuch|kinderwunsch',
    'jung|ledig|kinderlos ..2 ungebunden*',

    // Age
    'team|kollegen|kolleginnen|mannschaft|belegschaft|crew|wir ist|sind|liegt ..3 zwischen <number> und <number>',
    'nicht|kein(e|er|) ..1 aelter als|ueber <number>',
    'altersmaessig* ..4 passt|reinpasst|rein|passend',
    'jung(e|es|en|er|) ..2 team(s|)|mannschaft|crew',
    'jung und wild',
    'digital native(s|)',
    'junges blut',
    'alte(n|r|)|aeltere* ..1 semester|herrschaften|kollegen|mitarbeiter|generation|belegschaft ..6 nicht_mehr|langsam|platz_machen|ueberfordert|teuer|verstehen|kommen_nicht|tun_sich|schwer',
    'zu zu_jung ..3 fuer|um',
    'generation_z ..6 nicht_belastbar|nicht_arbeiten|wollen_nicht|jammern|ueberfordert|unfaehig|langsam|will_nicht|kann_nicht',
    // Sex and family
    'echte|ganze|richtige ..1 kerl(e|en|)|maenner(n|)|burschen',
    'fuer eine frau ..4 erstaunlich|ganz|gut|ordentlich|viel|wirklich|sehr|gar',
    'frauen|maenner|maedchen|muetter ..3 koennen|sind|haben|wollen|denken|gehoeren|verstehen ..3 nun_mal|eben|halt|einfach|besser|nicht|weniger|kein|lieber|technisch',
    'huebsch* ..4 frau(en|)|dame(n|)|kollegin(nen|)|maedel(s|)|empfangsdame|mitarbeiterin(nen|)|ministerin',
    'ohne|keine|noch_keine familiaere(n|) verpflichtungen',
    'ungebunden|ohne_familie|ohne_kinder|kinderlos ..5 bewerben|passt|gesucht|gern|suchen|optimal',
    'suchen|gesucht|brauchen ..6 ungebunden|kinderlos|jung|junge|jungen|muttersprachler|kerle|dame|junges|deutsche|akzentfrei*|kraeftige',
    'muttis|mutti',
    // Origin and faith
    'muttersprachler*|akzentfrei*',
    // Body, mind
    'irre(n|)_haus|zurueckgeblieben*',
    'weicheier|weichei',
  ],
  unless: [
    'muss|braucht|soll ..3 niemand|keiner',

    'kein|keine|keinen|nicht|nie|niemals|statt|egal|niemand ..4 alter|geschlecht|herkunft|quotenfrau|muttersprachler|akzent|<number>_jahre|digital_native|maedels|kopftuch|jung',
    'von <number> bis <number>',
    'girls_day',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'AGG sections 1, 7 and 11',
});

export const examples: Examples = {
  flags: [
    '⟦Unser Team ist zwischen 25 und 32⟧, das passt am besten.',
    '⟦Wir sind ein junges Team und suchen Verstärkung⟧.',
    '⟦Der Bewerber sollte nicht älter als 35 sein⟧.',
    '⟦Für eine Frau macht sie das erstaunlich gut⟧.',
    '⟦Auf dem Bau brauchen wir echte Kerle⟧.',
    '⟦Gesucht wird ein Muttersprachler⟧.',
    '⟦Wer ungebunden ist, passt besonders gut zu uns⟧.',
    '⟦Unsere hübsche Empfangsdame kennt jeden Gast⟧.',
    '⟦Die Generation Z ist halt nicht belastbar⟧.',
  ],
  passes: [
    'Alter, Herkunft und Geschlecht spielen keine Rolle.',
    'In unserem Team arbeiten Menschen aller Altersgruppen.',
    'Die Studie befragte Kunden im Alter zwischen 30 und 40.',
    'Das Team ist von 22 bis 63 bunt gemischt.',
    'Unser jüngster Azubi ist 16.',
    'Wer von der Quotenfrau redet, hat keine Argumente, das Wort ist ein Vorurteil.',
    'Frauen verdienen bei uns 3 Prozent weniger, das ändern wir.',
    'Die Maschine ist zwischen 20 und 25 Tonnen schwer.',
  ],
};
