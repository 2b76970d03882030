import { createSync, type Sync } from '@/utils/sync/create-sync';
import { askNetwork } from '@/utils/sync/transports/ask-network';
import { createBrowserTransport } from '@/utils/sync/transports/browser';
import type { SyncStorage } from '@/utils/sync/transports/browser/types';
import { createWebdavTransport } from '@/utils/sync/transports/webdav';
import type { Transport } from '@/utils/sync/types';
import type { Database } from '../database';
import type { World } from '../library/kinds';
import { createKeyStore } from './key-store';
import type { Policy } from './policy';
import { createSyncStore } from './sync-store';
import type { SyncSettings, WebdavAccess } from './sync-settings';

export type WayName = Transport['name'];

export interface WayParts {
  readonly database: Database;
  readonly world: World;
  readonly settings: SyncSettings;
  readonly storage: SyncStorage;
  readonly readPolicy: () => Promise<Policy>;
  readonly label: () => Promise<string>;
  /** Texts of other devices have come in. */
  readonly onTexts: () => void;
}

/** A way that is on, ready to be used. */
export interface OpenWay {
  readonly name: WayName;
  readonly sync: Sync;
  readonly access?: WebdavAccess;
}

const webdavOf = ({ base, user, password }: WebdavAccess): Transport =>
  createWebdavTransport({ base, user, password, fetch: askNetwork });

/** The ways texts can take, as they are set up and allowed now. */
export function createWays(parts: WayParts) {
  const { database, world, settings, readPolicy } = parts;
  const keys = createKeyStore(database);
  // One for the worker's life: it counts what it writes against the browser's limits.
  const mailbox = createBrowserTransport(parts.storage);

  const syncOver = async (transport: Transport, ways: readonly WayName[]): Promise<Sync> =>
    createSync({
      transport,
      store: createSyncStore(database, { way: transport.name, ways, world, onTexts: parts.onTexts }),
      keys,
      label: await parts.label(),
      now: world.now,
      newId: world.newId,
    });

  async function open(): Promise<readonly OpenWay[]> {
    const [isBrowserOn, { forbidsBrowserSync }, access] = await Promise.all([
      settings.isBrowserOn(),
      readPolicy(),
      settings.access(),
    ]);
    const transports = [
      ...(isBrowserOn && !forbidsBrowserSync ? [{ transport: mailbox }] : []),
      ...(access ? [{ transport: webdavOf(access), access }] : []),
    ];
    const names = transports.map(({ transport }) => transport.name);
    return Promise.all(
      transports.map(async ({ transport, access }) => ({
        name: transport.name,
        sync: await syncOver(transport, names),
        access,
      })),
    );
  }

  return {
    open,
    /** For what needs the keys only, whether a way is on or not. */
    keysOnly: (): Promise<Sync> => syncOver(mailbox, []),
  };
}

export type Ways = ReturnType<typeof createWays>;
