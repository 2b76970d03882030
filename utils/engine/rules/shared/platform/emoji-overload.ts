import type { Document } from '../../../document';
import { defineStructureRule, type Examples, type Find } from '../../define';

/** In a row, and in the whole text: from here on they are all that one sees. */
const mostInRow = 3;
const most = 7;

const anyPicture = /[\p{Extended_Pictographic}\p{RI}]/u;
const emoji =
  /(?:\p{RI}{2}|(?![©®™])\p{Extended_Pictographic}\uFE0F?\p{EMod}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{EMod}?)*)/gu;

export default defineStructureRule({
  id: 'shared/platform/emoji-overload',
  dimension: 'platform',
  kind: 'emoji-overload',
  severity: 'consider',
  find: findEmoji,
});

function findEmoji({ text }: Document): readonly Find[] {
  if (!anyPicture.test(text)) return [];
  const found = [...text.matchAll(emoji)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const row = longestRow(text, found);
  if (row.count > mostInRow) return [{ start: row.start, end: row.end, params: { n: String(found.length) } }];
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || found.length <= most) return [];
  return [{ start: first.start, end: last.end, params: { n: String(found.length) } }];
}

interface Row {
  start: number;
  end: number;
  count: number;
}

function longestRow(text: string, found: readonly { start: number; end: number }[]): Row {
  let longest: Row = { start: 0, end: 0, count: 0 };
  let row: Row = longest;
  for (const { start, end } of found) {
    const goesOn =
      row.count > 0 && text.slice(row.end, start).trim() === '' && !text.slice(row.end, start).includes('\n');
    row = goesOn ? { start: row.start, end, count: row.count + 1 } : { start, end, count: 1 };
    if (row.count > longest.count) longest = row;
  }
  return longest;
}

export const examples: Examples = {
  flags: [
    'Unser erster Stern ⟦⭐🍾🥂🔥🐟👏🤩⟧ nach vier Jahren.',
    'We did it ⟦🎉 🎉 🎉 🎉⟧',
    '⟦🚀 Neu\n✅ Schnell\n✅ Leicht\n✅ Klein\n💡 Klug\n🔥 Heiß\n🎯 Genau\n🙌⟧ Danke',
    'Danke ⟦🙏🏽🙏🏽🙏🏽🙏🏽⟧ an alle.',
    'Off to ⟦🇩🇪🇫🇷🇮🇹🇪🇸⟧ next week.',
    'So proud ⟦👨‍👩‍👧‍👦👏👏👏⟧ of you.',
  ],
  passes: [
    'Danke an alle 🙏',
    'We open in Lisbon 🎉🎉 next week.',
    '✅ Termin\n✅ Ort\n✅ Preis',
    'Die Marke Lackmus® und der Name Kobalt™ bleiben.',
    'Drei Länder: 🇩🇪 🇦🇹 🇨🇭',
    'Kein Bild, nur Text.',
  ],
};
