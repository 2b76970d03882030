import { normaliseTags } from '@/utils/library/tags';
import type { Draft, DraftStatus, ReadingRecord, Snippet } from '@/utils/library/types';
import { mergeVersions } from '@/utils/library/version-vector';

const stages: readonly DraftStatus[] = ['idea', 'writing', 'review', 'ready', 'posted'];
/** As in the library: readings kept per draft. */
const readingsKept = 200;

const isDraft = (item: Draft | Snippet): item is Draft => 'readingHistory' in item;

/** What the writer wrote; two versions with the same are no conflict, whatever their tags. */
export const wordsOf = (item: Draft | Snippet): string =>
  JSON.stringify(isDraft(item) ? [item.title, item.text] : [item.name, item.trigger, item.text]);

const tagsOf = (a: readonly string[], b: readonly string[]): string[] =>
  normaliseTags([...a, ...b].flatMap((tag) => normaliseTags([tag])).toSorted());

function readingsOf(a: readonly ReadingRecord[], b: readonly ReadingRecord[]): ReadingRecord[] {
  const bySpelling = new Map([...a, ...b].map((reading) => [JSON.stringify(reading), reading]));
  return [...bySpelling]
    .toSorted(([one, { at: first }], [other, { at: second }]) => first - second || (one < other ? -1 : 1))
    .map(([, reading]) => reading)
    .slice(-readingsKept);
}

/** Of two, the one set later; which does not depend on the order they come in. */
function later<Item extends Draft | Snippet>(a: Item, b: Item, choice: (item: Item) => unknown): Item {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b;
  return JSON.stringify(choice(a)) >= JSON.stringify(choice(b)) ? a : b;
}

const choices = ({ channel, audience, language }: Draft) => ({ channel, audience, language });

const sharedOf = (a: Draft | Snippet, b: Draft | Snippet) => ({
  tags: tagsOf(a.tags, b.tags),
  createdAt: Math.min(a.createdAt, b.createdAt),
  updatedAt: Math.max(a.updatedAt, b.updatedAt),
  vv: mergeVersions(a.vv, b.vv),
});

function joinDrafts(a: Draft, b: Draft): Draft {
  const { postedAt: _, ...rest } = { ...a, ...choices(later(a, b, choices)), ...sharedOf(a, b) };
  const postings = [a.postedAt, b.postedAt].filter((at) => at !== undefined);
  return {
    ...rest,
    status: stages[Math.max(stages.indexOf(a.status), stages.indexOf(b.status))] ?? a.status,
    pinned: a.pinned || b.pinned,
    readingHistory: readingsOf(a.readingHistory, b.readingHistory),
    ...(postings.length > 0 && { postedAt: Math.min(...postings) }),
  };
}

/**
 * One thing out of two with the same words, having seen both. Commutative, associative, idempotent, so that
 * devices that do it each for itself come to the same.
 */
export function joinSame(a: Draft | Snippet, b: Draft | Snippet): Draft | Snippet {
  if (isDraft(a) && isDraft(b)) return joinDrafts(a, b);
  return { ...a, ...sharedOf(a, b) };
}
