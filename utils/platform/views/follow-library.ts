import type { LibraryStore } from '@/utils/state/library';
import { background, onBroadcast } from '../client';

/** Fills the store from the database now and after every change, until `signal` aborts. */
export function followLibrary(store: LibraryStore, signal: AbortSignal): void {
  const read = async () => {
    try {
      const { drafts, snippets } = await background.listLibrary();
      store.setState({ status: 'ready', drafts, snippets });
    } catch {
      // What was read before stays on show; only a first failure leaves nothing.
      if (store.getState().status !== 'ready') store.setState({ status: 'failed' });
    }
  };
  onBroadcast({ libraryChanged: () => void read() }, signal);
  void read();
}
