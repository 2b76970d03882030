import { browser } from 'wxt/browser';
import type { SyncStorage } from '@/utils/sync/transports/browser/types';

/** The mailbox of the browser's account; without one it only goes as far as this browser. */
export const browserStorage: SyncStorage = {
  getAll: () => browser.storage.sync.get(null),
  set: (items) => browser.storage.sync.set(items),
  remove: (keys) => browser.storage.sync.remove([...keys]),
};
