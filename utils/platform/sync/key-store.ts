import type { KeyRing, KeyStore } from '@/utils/sync/crypto/types';
import type { Database } from '../database';

const name = 'ring';

const isRing = (stored: unknown): stored is KeyRing =>
  typeof stored === 'object' && stored !== null && 'keys' in stored && 'wrapping' in stored;

/**
 * The key ring in the database. The keys cannot be exported, not even by us; who can read this profile with
 * its owner's login can use them all the same, as he can read the texts.
 */
export const createKeyStore = (database: Database): KeyStore => ({
  load: async () => {
    const stored: unknown = await database.read(['keys'], (transaction) =>
      transaction.objectStore('keys').get(name),
    );
    return isRing(stored) ? stored : undefined;
  },
  save: (ring) =>
    database.write(['keys'], async (transaction) => {
      await transaction.objectStore('keys').put(ring, name);
    }),
});
