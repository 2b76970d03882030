import { useEffect, useState } from 'preact/hooks';
import { problemCodeOf } from '@/components/problem-words';
import type { LibraryState } from '@/utils/state/library';
import type { Discarded, LibraryActions } from '../actions';
import { useTell } from '../notices';

export type BinState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'read'; readonly entries: readonly Discarded[] };

interface Wanted {
  readonly library: LibraryState;
  readonly actions: Pick<LibraryActions, 'listBin' | 'restoreDrafts' | 'restoreSnippets' | 'emptyBin'>;
}

const idsOf = (entries: readonly Discarded[], kind: Discarded['kind']): string[] =>
  entries.filter((each) => each.kind === kind).map(({ id }) => id);

/** What is in the bin, read again whenever the library changes; and the ways out of it. */
export function useBin({ library, actions }: Wanted) {
  const tell = useTell();
  const [bin, setBin] = useState<BinState>({ kind: 'loading' });
  const read = async () => {
    try {
      setBin({ kind: 'read', entries: await actions.listBin() });
    } catch (error) {
      setBin({ kind: 'failed', code: problemCodeOf(error) });
    }
  };
  useEffect(() => void read(), [library.drafts, library.snippets]);
  const restore = async (entries: readonly Discarded[]) => {
    const [drafts, snippets] = [idsOf(entries, 'draft'), idsOf(entries, 'snippet')];
    try {
      if (drafts.length > 0) await actions.restoreDrafts(drafts);
      if (snippets.length > 0) await actions.restoreSnippets(snippets);
      tell({ id: 'restored', tone: 'info', count: entries.length });
    } catch (error) {
      tell({ id: 'notRestored', tone: 'problem', because: problemCodeOf(error) });
    }
    await read();
  };
  const empty = async (entries: readonly Discarded[]) => {
    try {
      await actions.emptyBin(entries.map(({ kind, id }) => ({ kind, id })));
      tell({ id: 'binEmptied', tone: 'info', count: entries.length });
    } catch (error) {
      tell({ id: 'binNotEmptied', tone: 'problem', because: problemCodeOf(error) });
    }
    await read();
  };
  return {
    bin,
    read: () => void read(),
    restore: (entries: readonly Discarded[]) => void restore(entries),
    empty: (entries: readonly Discarded[]) => void empty(entries),
  };
}
