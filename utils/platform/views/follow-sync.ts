import type { SyncStore } from '@/utils/state/sync';
import { background, onBroadcast } from '../client';

/** Milliseconds. Changes come in swarms; each reading goes through the whole library. */
const settling = 200;

/** Fills the store now and after every change, until `signal` aborts; a round begins if one is due. */
export function followSync(store: SyncStore, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = async () => {
    try {
      store.setState({ status: 'ready', ...(await background.readSync()) }, true);
    } catch {
      // What was read before stays on show; only a first failure leaves nothing.
      if (store.getState().status !== 'ready') store.setState({ status: 'failed' }, true);
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), settling);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  onBroadcast({ syncChanged: soon, libraryChanged: soon }, signal);
  void read();
  void background.syncSoon().catch(() => undefined);
}
