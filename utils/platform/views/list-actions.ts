import * as v from 'valibot';
import { type SortKey, sortKeys } from '@/utils/library/sift';
import type { LibraryStore } from '@/utils/state/library';
import { background } from '../client';
import type { DiscardedRef, DraftMark } from '../protocol';
import { retryUnanswered } from '../retry-unanswered';

/** Read before the first picture: a message to the background would come too late for that. */
const sortItem = 'lackmus.sort';

function readSort(): SortKey {
  try {
    const stored = localStorage.getItem(sortItem);
    return v.is(v.picklist(sortKeys), stored) ? stored : 'edited';
  } catch {
    // Storage of pages can be forbidden by the browser's settings.
    return 'edited';
  }
}

function keepSort(sort: SortKey): void {
  try {
    localStorage.setItem(sortItem, sort);
  } catch {
    // The order then holds for this window.
  }
}

/** What the lists ask for. Done twice, each comes to the same: whoever got no answer asks again. */
export function createListActions(library: LibraryStore) {
  return {
    markDrafts: async (marks: readonly DraftMark[]): Promise<void> => {
      const marked = await retryUnanswered(() => background.markDrafts(marks));
      const byId = new Map(marked.map((draft) => [draft.id, draft]));
      // Seen at once, without waiting for the whole library to be read again.
      library.setState(({ drafts }) => ({ drafts: drafts.map((draft) => byId.get(draft.id) ?? draft) }));
    },
    deleteDrafts: (ids: readonly string[]) => retryUnanswered(() => background.deleteDrafts(ids)),
    restoreDrafts: (ids: readonly string[]) => retryUnanswered(() => background.restoreDrafts(ids)),
    deleteSnippets: (ids: readonly string[]) => retryUnanswered(() => background.deleteSnippets(ids)),
    restoreSnippets: (ids: readonly string[]) => retryUnanswered(() => background.restoreSnippets(ids)),
    listBin: () => background.listBin(),
    emptyBin: (refs: readonly DiscardedRef[]) => retryUnanswered(() => background.emptyBin(refs)),
    readSort,
    keepSort,
  };
}
