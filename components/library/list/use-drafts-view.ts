import { useMemo } from 'preact/hooks';
import { useStore } from '@/components/use-store';
import { createSearcher, type Searcher } from '@/utils/library/searcher';
import { siftDrafts } from '@/utils/library/sift';
import { countTags } from '@/utils/library/tags';
import type { Draft, DraftStatus } from '@/utils/library/types';
import { createListView, type ListView } from '@/utils/state/list-view';
import type { LibraryActions } from '../actions';
import { useSearcher } from './use-searcher';

/** The drafts' list between its showings: where the writer was, and the index of its texts. */
export interface DraftsView {
  readonly view: ListView;
  readonly searcher: Searcher<Draft>;
}

export const createDraftsView = (actions: Pick<LibraryActions, 'readSort'>): DraftsView => ({
  view: createListView(actions.readSort()),
  searcher: createSearcher(({ id, title, text, tags }) => ({ id, title, text, tags })),
});

function countStatuses(drafts: readonly Draft[]): ReadonlyMap<DraftStatus, number> {
  const counts = new Map<DraftStatus, number>();
  for (const { status } of drafts) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

/** The drafts to show, the chosen ones among them, and what there is to filter by. */
export function useDraftsView({ view, searcher }: DraftsView, drafts: readonly Draft[]) {
  const state = useStore(view);
  const { query, statuses, tags, sort, selection } = state;
  const found = useSearcher(searcher, drafts, query);
  const shown = useMemo(
    () => siftDrafts(drafts, { found, statuses, tags, sort }),
    [drafts, found, statuses, tags, sort],
  );
  const tagCounts = useMemo(() => countTags(drafts), [drafts]);
  const statusCounts = useMemo(() => countStatuses(drafts), [drafts]);
  const chosen = selection ? shown.filter(({ id }) => selection.ids.has(id)) : [];
  const order = JSON.stringify([query, statuses, tags, sort]);
  return { state, shown, chosen, order, tagCounts, statusCounts };
}
