import { defineDensityRule, type Examples } from '../../define';

export default defineDensityRule({
  id: 'de/wording/filler',
  dimension: 'wording',
  kind: 'filler',
  severity: 'polish',
  per: 'sentence',
  atLeast: 3,
  distinct: 3,
  perHundredWords: 18,
  extent: 'span',
  phrases: [
    'eigentlich|quasi|sozusagen|gewissermassen|irgendwie|irgendwo|halt|eben|ja|doch|mal|wohl|schon|einfach|natuerlich|selbstverstaendlich|grundsaetzlich|prinzipiell|letztlich|letztendlich|schlussendlich|im_endeffekt|im_grunde|im_prinzip|durchaus|an_und_fuer_sich|ohnehin|sowieso|ueberhaupt|sicherlich|tatsaechlich|definitiv|ehrlich_gesagt|offen_gesagt|regelrecht|geradezu|praktisch|relativ|ziemlich|insgesamt|gewissermassen|ein_stueck_weit|ein_bisschen|sehr_sehr|wirklich|absolut|total|genau|nun|also|nun_mal|eh|so_gesehen|in_gewisser_weise|wie_gesagt|sag_ich_mal|sage_ich_mal|ich_sag_mal',
  ],
  source: 'Light words in heaps',
});

export const examples: Examples = {
  flags: [
    'Das ist ⟦eigentlich ja schon irgendwie⟧ gut.',
    'Wir sind ⟦im Grunde natürlich letztlich⟧ dafür.',
    'Man muss ⟦ehrlich gesagt einfach mal⟧ anfangen.',
    'Es läuft ⟦sozusagen ein Stück weit durchaus⟧ rund.',
    'Das war ⟦halt irgendwie quasi⟧ ein Versuch.',
    'Ich bin ⟦tatsächlich wirklich sehr, sehr⟧ froh.',
  ],
  passes: [
    'Das ist eigentlich gut.',
    'Wir fangen einfach an.',
    'Schon im Mai war die Halle voll, und das war nun zu viel für einen Aufzug, der ja nur zwölf Menschen trägt.',
    'Die Lösung ist einfach und günstig.',
    'Eben kam die Nachricht aus Wien.',
    'Natürlich nennen wir den Preis.',
  ],
};
