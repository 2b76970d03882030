import type { Document } from '../../../document';
import { defineStructureRule, type Examples, type Find } from '../../define';

/** Mathematical alphabets, circled, squared, parenthesised and full-width letters used as fonts. */
const pseudo =
  '[\\u{1D400}-\\u{1D7FF}\\u{24B6}-\\u{24E9}\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}\\u{1F170}-\\u{1F189}\\u{249C}-\\u{24B5}\\uFF21-\\uFF3A\\uFF41-\\uFF5A]';
const row = new RegExp(`${pseudo}(?:[\\s\\p{P}\\p{M}]*${pseudo}){2,}`, 'gu');

export default defineStructureRule({
  id: 'shared/audience/pseudo-letters',
  dimension: 'audience',
  kind: 'pseudo-letters',
  severity: 'consider',
  find: findPseudoLetters,
  source: 'Screen readers spell these signs out one by one, or skip them',
});

function findPseudoLetters({ text }: Document): readonly Find[] {
  return [...text.matchAll(row)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    fixes: [plain(match[0])],
  }));
}

/** Compatibility forms to the letters they imitate; squared capitals have none and are counted off. */
function plain(letters: string): string {
  return letters.normalize('NFKC').replaceAll(/[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return String.fromCodePoint(65 + (code >= 0x1f170 ? code - 0x1f170 : code - 0x1f150));
  });
}

export const examples: Examples = {
  flags: [
    '⟦𝗪𝗶𝗿 𝘀𝘁𝗲𝗹𝗹𝗲𝗻 𝗲𝗶𝗻⟧ und freuen uns.',
    'This is ⟦𝓲𝓶𝓹𝓸𝓻𝓽𝓪𝓷𝓽⟧ news.',
    'Unser ⟦𝙽𝚎𝚞𝚜𝚝𝚎𝚜⟧ Werk.',
    '⟦Ｆｕｌｌ Ｗｉｄｔｈ⟧ text.',
    'Heute ⟦ⓛⓘⓥⓔ⟧ dabei.',
    '⟦𝐇𝐢𝐫𝐢𝐧𝐠⟧: two engineers.',
  ],
  passes: [
    'Wir stellen ein.',
    'Die Funktion 𝑓 ist stetig.',
    '**Fett** gibt es hier nicht.',
    'Größe, Straße, Übermut.',
    'Ⓒ 2026',
    '東京のオフィス',
  ],
};
