import { foldText } from './fold';

/** Trimmed, without `#`, without repeats that differ only in case or umlaut spelling; in the order given. */
export function normaliseTags(tags: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag
      .replace(/^[#\s]+/u, '')
      .trim()
      .replaceAll(/\s+/gu, ' ');
    const key = foldText(clean);
    if (clean !== '' && !byFold.has(key)) byFold.set(key, clean);
  }
  return [...byFold.values()];
}

export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** The tags of all these things and how many have each, most used first; spellings that fold alike are one. */
export function countTags(items: readonly { readonly tags: readonly string[] }[]): TagCount[] {
  const byFold = new Map<string, TagCount>();
  for (const { tags } of items) {
    for (const tag of tags) {
      const key = foldText(tag);
      const known = byFold.get(key);
      byFold.set(key, { tag: known?.tag ?? tag, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...byFold.values()].toSorted((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}

/** The tags without one of them, whatever its case or umlaut spelling. */
export const withoutTag = (tags: readonly string[], tag: string): string[] =>
  tags.filter((each) => foldText(each) !== foldText(tag));
