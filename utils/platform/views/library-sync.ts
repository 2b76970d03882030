import { createSyncStateStore } from '@/utils/state/sync';
import { background } from '../client';
import { followSync } from './follow-sync';

/** What the library shows of the sync, followed until `signal` aborts. */
export function createLibrarySync(signal: AbortSignal) {
  const store = createSyncStateStore();
  followSync(store, signal);
  return {
    store,
    readConflict: background.readConflict,
    answerConflict: background.answerConflict,
    openSettings: () => void background.openPage('sync').catch(() => undefined),
  };
}
