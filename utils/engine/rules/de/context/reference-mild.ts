import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/context/reference-mild',
  dimension: 'context',
  kind: 'dangling-reference',
  severity: 'polish',
  advice: 'nameWhatItRefersTo',
  weigh: [{ scope: { channels: ['message'] }, severity: 'none' }],
  phrases: [
    'die|der|zur|bei_der sache|angelegenheit|geschichte|aktion|episode|kiste|nummer [..1] vom|von|mit|neulich|damals|letzte*|gestern|im|in',
    'sache|angelegenheit|geschichte|thema|vorfall|kapitel|debakel|chaos|aufregung|diskussion|debatte|gespraech|treffen|beitrag|post|artikel|aktion|nummer|kommentar ..2 von|vom|aus neulich|letzter_woche|letzte_woche|letztem_*|vorletzter_woche|vorgestern|gestern|damals|freitag|montag|dienstag|mittwoch|donnerstag|wochenende|sommer|fruehjahr|herbst',
    'nach [dem|allem] [,] was ..6 war|passiert|passierte|geschah|geschehen|vorgefallen|gehoert|gelesen|erlebt|abgespielt|lief|los',
    'sie|ihr|du wissen|wisst|weisst|kennen|kennt|kennst [schon|ja|alle|sicher|bestimmt|vermutlich] [..2] , was|wen|worum|warum|wovon|welche|wie',
    'weiss|wissen|wisst|weisst ..3 was|wen|wovon|welchen|welche ..3 meine|gemeint|rede|spreche',
    'meine|gemeint|spreche|rede ..2 wissen|weiss|wisst',
    'besagte*|gewisse* *person*|*herr(n|)|*dame|*stelle|*vorfall|*kreise|*abend|*tag|*woche|*firma|*unternehmen|*thema|*umstaende|*kunde(n|)|*artikel',
    'aus|wegen gegebenem|bekannten|gegebenen|nachvollziehbaren|naheliegenden|verschiedenen|diversen anlass|gruenden|gruende',
    'aus gegebenem aktuellem|anlass',
    'aus aktuellem anlass',
    'seit damals|jenem|jener|diesem|dem_tag|dem_abend|dem_vorfall|der_sache',
    'an jenem|dem_besagten tag|abend|morgen|wochenende|freitag|montag',
    '[die|der|den] juengsten|juengste|letzten|vergangenen|aktuellen|aktuelle|gestrigen|gestrige|neuesten|bekannten ereignisse*|ereignis|vorfaelle*|vorfall|entwicklung*|geschehnisse*|turbulenzen|schlagzeilen|berichte*|meldung*|geruechte*|vorwuerfe*|veraenderungen|diskussion*|debatte*|lage|situation|vorkommnisse*',
    'an anderer stelle',
    'update zu|zum|zur',
  ],
  except: [
    'erinnern|erinnert ..4 an <capital>',
    'wie angekuendigt ..8 <number>',
    'teil|folge|kapitel <number> ..2 serie|reihe',
  ],
  unless: ['naemlich|gemeint_ist|und_zwar|das_heisst|genauer', '<year>'],
  notInQuestion: true,
  source: 'Readers who were not there; milder wording',
});

export const examples: Examples = {
  flags: [
    '⟦Die Sache von neulich⟧ ist geklärt.',
    'Wir melden uns ⟦aus gegebenem Anlass⟧.',
    'Die ⟦Debatte von neulich⟧ hat uns beschäftigt.',
    '⟦Die jüngsten Ereignisse⟧ haben uns gefordert.',
    'Der ⟦besagte Kunde⟧ rief an.',
    '⟦An jenem Abend⟧ ging das Licht aus.',
  ],
  passes: [
    'Nach dem Brand in Halle 2 haben wir die Schleuse umgebaut.',
    'Der Kunde aus Hof rief an.',
    'Die Ereignisse von 1989 haben mich geprägt.',
    'Was ist gestern passiert?',
    'Die Rechnung kam am 3. Mai.',
    'Wir haben das Lager in Hof geschlossen.',
  ],
};
