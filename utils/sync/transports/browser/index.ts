import type { Transport } from '../../types';
import { checkName } from '../parcel-name';
import { createBatch } from './batch';
import { createMailbox } from './mailbox';
import { bytesIn, keyOf, nameIn } from './stored-parcel';
import type { SyncStorage } from './types';

/**
 * Parcels as items of `storage.sync`, one for each thing of a device, the newest in the older one's place.
 * Calls of one moment go to the browser together, removals first; of parcels for which there is no room,
 * those written last are refused.
 */
export function createBrowserTransport(storage: SyncStorage, now: () => number = Date.now): Transport {
  const { getAll, writeAll, removeAll } = createMailbox(storage, now);
  const batch = createBatch(removeAll, writeAll);
  return {
    name: 'browser',
    slots: 'one-each',
    async list() {
      return Object.entries(await getAll()).flatMap(([key, value]) => nameIn(key, value) ?? []);
    },
    async read(name) {
      checkName(name);
      const value = (await getAll())[keyOf(name)];
      return nameIn(keyOf(name), value)?.counter === name.counter ? bytesIn(value) : undefined;
    },
    async write(parcel) {
      checkName(parcel);
      await batch.write(parcel);
    },
    async remove(name) {
      checkName(name);
      await batch.remove(name);
    },
  };
}
