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
