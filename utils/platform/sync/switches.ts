import type { Database } from '../database';
import { dropHostPermission, hasHostPermission } from './host-permission';
import type { Pauses } from './pauses';
import { readPolicy } from './policy';
import { alone } from './rounds';
import { createWebdavSetup } from './set-up-webdav';
import type { SyncSettings } from './sync-settings';
import { forgetWay } from './sync-store';
import type { WayName, Ways } from './ways';

interface Parts {
  readonly database: Database;
  readonly settings: SyncSettings;
  readonly pauses: Pauses;
  readonly ways: Ways;
  readonly runNow: () => void;
  readonly onChange: () => void;
}

/** Turns ways on and off. */
export function createSwitches({ database, settings, pauses, ways, runNow, onChange }: Parts) {
  /** What we published is taken back where that can be done; it is forgotten in any case. */
  async function close(name: WayName, forget: () => Promise<unknown>): Promise<void> {
    await alone(async () => {
      const way = (await ways.open()).find((each) => each.name === name);
      await way?.sync.withdraw().catch(() => undefined);
      await forget();
      await forgetWay(database, name);
      await pauses.set(name, undefined);
    });
    onChange();
  }

  const setup = createWebdavSetup({
    readPolicy,
    hasPermission: hasHostPermission,
    onWorking: async (access) => {
      await settings.setAccess(access);
      await pauses.set('webdav', undefined);
      runNow();
    },
  });

  return {
    ...setup,
    setBrowser: async (isOn: boolean): Promise<void> => {
      if (!isOn) return close('browser', () => settings.setBrowser(false));
      await settings.setBrowser(true);
      runNow();
    },
    disconnect: async (): Promise<void> => {
      const access = await settings.access();
      await close('webdav', settings.dropAccess);
      if (access) await dropHostPermission(access.base);
    },
  };
}
