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

/** Every tag in use with how many carry it, most used first. */
export function countTags(items: readonly { readonly tags: readonly string[] }[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { tags } of items) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
