import type { SyncStore } from '@/utils/state/sync';
import { background, onBroadcast } from '../client';

/** Fills the store now and after every change, until `signal` aborts; a round begins if one is due. */
export function followSync(store: SyncStore, signal: AbortSignal): void {
  const read = async () => {
    try {
      store.setState({ status: 'ready', ...(await background.readSync()) }, true);
    } catch {
      // What was read before stays on show; only a first failure leaves nothing.
      if (store.getState().status !== 'ready') store.setState({ status: 'failed' }, true);
    }
  };
  onBroadcast({ syncChanged: () => void read(), libraryChanged: () => void read() }, signal);
  void read();
  void background.syncSoon().catch(() => undefined);
}
