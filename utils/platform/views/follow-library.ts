import type { LibraryStore } from '@/utils/state/library';
import { background, onBroadcast } from '../client';
import { createDatabase } from '../database';
import { readLibrary } from '../library/list';
import { toProblem } from '../problem';
import type { LibrarySnapshot } from '../protocol';

/**
 * A page of ours reads the database itself: the background may be asleep, and a thousand drafts would
 * be packed into a message and unpacked again. It alone writes.
 */
const database = createDatabase();
const readStored = async (): Promise<LibrarySnapshot> => {
  const listing = await readLibrary(database);
  if (!listing) return background.listLibrary();
  const { drafts, snippets, ...hidden } = listing;
  return { drafts, snippets, hidden };
};

/** Fills the store from the database now and after every change, until `signal` aborts. Returns a way to read again. */
export function followLibrary(store: LibraryStore, signal: AbortSignal): () => Promise<void> {
  const read = async () => {
    try {
      const { drafts, snippets, hidden } = await readStored();
      store.setState({ status: 'ready', drafts, snippets, hidden, problem: undefined });
    } catch (error) {
      // What was read before stays on show; only a first failure leaves nothing.
      const { status } = store.getState();
      store.setState({ status: status === 'ready' ? status : 'failed', problem: toProblem(error).code });
    }
  };
  onBroadcast({ libraryChanged: () => void read() }, signal);
  void read();
  return read;
}
