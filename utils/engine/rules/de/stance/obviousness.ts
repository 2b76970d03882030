import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/stance/obviousness',
  dimension: 'stance',
  kind: 'obviousness',
  severity: 'consider',
  advice: 'explainInstead',
  phrases: [
    'bekanntlich',
    'muss|brauche ich|man|wir ..3 nichts|nix|nicht|niemandem mehr|weiter|gross|lange ..2 sagen|erklaeren|erlaeutern|hinzufuegen',

    'wie|was sie|ihr|du|jeder|jedem|man|alle ..3 wissen|wissen_sollten|wissen_muessten|weiss|wissen_sollte|bekannt ..1 sollte(n|)|muesste(n|)',
    'sollte(n|)|muesste(n|) ..3 jedem|jeder|allen|ihnen ..4 klar|bekannt|bewusst|verstaendlich',
    'jede(r|m|n|) ..2 vernuenftige* ..1 mensch',
    'jede(r|m|n|) vernuenftige*',
    'jede(r|m|n|)|wer ..4 ein_bisschen|etwas|nur_ein_wenig ..6 versteht|ahnung|kennt|auskennt|rechnen_kann|nachdenkt',
    'wer ..2 rechnen kann',
    'weiss jedes|doch_jedes kind',
    'versteht ..3 sich ..2 von_selbst',
    'muss ..2 ich|man ..4 ja_wohl|wohl_kaum|nicht_erst|niemandem|keinem ..4 erklaeren|sagen',
    'ein blick in ..6 genuegt|haette|reicht|gereicht',
    'wie ..3 mehrfach|bereits|schon|oft ..3 gesagt|erklaert|mitgeteilt|kommuniziert',
  ],
  except: ['was man wissen', 'nicht|nie ..4 von_selbst'],
  unless: ['nicht ..2 selbstverstaendlich|von_selbst|auf_der_hand', 'versteht sich nicht'],
  weigh: [{ scope: { reply: true }, severity: 'stop' }],
  notInQuestion: true,
  extent: 'match',
  source: 'What is called obvious tells the reader that he is slow',
});

export const examples: Examples = {
  flags: [
    'Rohstoffe sind ⟦bekanntlich⟧ teurer geworden.',
    'Das ⟦versteht sich von selbst⟧.',
    '⟦Wie Sie wissen sollten⟧, gilt der Tarif nur bis Mai.',
    'Das sieht ⟦jeder vernünftige Mensch⟧ genauso.',
    '⟦Wer ein bisschen rechnen kann⟧, kommt auf dasselbe Ergebnis.',
    'Das ⟦weiß doch jedes Kind⟧.',
    'Dass wir nicht jedem antworten können, ⟦sollte eigentlich jedem klar⟧ sein.',
    '⟦Wie bereits mehrfach erklärt⟧, liegt der Antrag beim Amt.',
    '⟦Ein Blick in die Satzung hätte genügt⟧.',
  ],
  passes: [
    'Das ist nicht selbstverständlich, danke.',
    'Sie wissen, dass ich Zahlen mag.',
    'Pünktlichkeit versteht sich nicht von selbst.',
    'Der Effekt ist seit 1998 bekannt.',
    'Das Kind weiß schon, wie man eine Feile hält.',
    'Mir hätte das auffallen müssen.',
    'Eine Erklärung liegt auf dem Tisch.',
  ],
};
