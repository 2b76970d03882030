import { foldText } from './fold';

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of a draft must still be there, as a share of its words. */
const enough = 0.5;

/** Whether a text still has at least half of the draft's words; without words, whether it is the draft. */
export function resembles(draft: string, text: string): boolean {
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  const wanted = wordsOf(draft);
  let found = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    found += 1;
  }
  if (wanted.length === 0) return draft.trim() !== '' && draft.trim() === text.trim();
  return found >= wanted.length * enough;
}
