import type { Draft, DraftStatus } from './types';

export type SortKey = 'edited' | 'created' | 'title' | 'status';

export interface Sieve {
  /** Ids from the search, best first; undefined where nothing is searched for. */
  readonly found?: readonly string[];
  readonly statuses?: readonly DraftStatus[];
  readonly tags?: readonly string[];
  readonly sort: SortKey;
}

const statusOrder: Readonly<Record<DraftStatus, number>> = {
  ready: 0,
  review: 1,
  writing: 2,
  idea: 3,
  posted: 4,
};

const byEdited = (a: Draft, b: Draft): number => b.updatedAt - a.updatedAt;
const collator = new Intl.Collator(['de', 'en'], { numeric: true, sensitivity: 'base' });

const orders: Readonly<Record<SortKey, (a: Draft, b: Draft) => number>> = {
  edited: byEdited,
  created: (a, b) => b.createdAt - a.createdAt,
  title: (a, b) => collator.compare(a.title, b.title) || byEdited(a, b),
  status: (a, b) => statusOrder[a.status] - statusOrder[b.status] || byEdited(a, b),
};

/** The drafts to show, pinned ones first. A search brings its own order. */
export function siftDrafts(drafts: readonly Draft[], { found, statuses, tags, sort }: Sieve): Draft[] {
  const rank = found && new Map(found.map((id, at) => [id, at]));
  const isShown = (draft: Draft): boolean =>
    (rank?.has(draft.id) ?? true) &&
    (!statuses?.length || statuses.includes(draft.status)) &&
    (!tags?.length || tags.every((tag) => draft.tags.includes(tag)));
  const order = rank ? (a: Draft, b: Draft) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) : orders[sort];
  return drafts.filter(isShown).toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || order(a, b));
}
