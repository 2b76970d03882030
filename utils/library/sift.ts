import { foldText } from './fold';
import type { Draft, DraftStatus } from './types';

export const sortKeys = ['edited', 'title', 'reading', 'created'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sieve {
  /** Ids from the search, best first; undefined where nothing is searched for. */
  readonly found?: readonly string[];
  readonly statuses?: readonly DraftStatus[];
  readonly tags?: readonly string[];
  readonly sort: SortKey;
}

const byEdited = (a: Draft, b: Draft): number => b.updatedAt - a.updatedAt;
const unread = 101;
const readingOf = ({ readingHistory }: Draft): number => readingHistory.at(-1)?.value ?? unread;
const collator = new Intl.Collator(['de', 'en'], { numeric: true, sensitivity: 'base' });

const orders: Readonly<Record<SortKey, (a: Draft, b: Draft) => number>> = {
  edited: byEdited,
  created: (a, b) => b.createdAt - a.createdAt,
  title: (a, b) => collator.compare(a.title, b.title) || byEdited(a, b),
  // What needs work most comes first; what has no reading yet, last.
  reading: (a, b) => readingOf(a) - readingOf(b) || byEdited(a, b),
};

/** True where the tags contain every wanted one, whatever its case or umlaut spelling. */
export function hasTags(tags: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const folded = new Set(tags.map(foldText));
  return wanted.every((tag) => folded.has(foldText(tag)));
}

/** The drafts to show, pinned ones first. A search brings its own order. */
export function siftDrafts(drafts: readonly Draft[], { found, statuses, tags, sort }: Sieve): Draft[] {
  const rank = found && new Map(found.map((id, at) => [id, at]));
  const isShown = (draft: Draft): boolean =>
    (rank?.has(draft.id) ?? true) &&
    (!statuses?.length || statuses.includes(draft.status)) &&
    hasTags(draft.tags, tags ?? []);
  const order = rank ? (a: Draft, b: Draft) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) : orders[sort];
  return drafts.filter(isShown).toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || order(a, b));
}
