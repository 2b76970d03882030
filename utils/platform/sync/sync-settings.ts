import * as v from 'valibot';
import type { Database } from '../database';

/** A folder on the writer's server, and how to get in. The password never leaves the background. */
export interface WebdavAccess {
  readonly base: string;
  readonly user: string;
  readonly password: string;
}

const accessSchema = v.object({
  base: v.string(),
  user: v.string(),
  password: v.string(),
}) satisfies v.GenericSchema<WebdavAccess>;

/** Which ways are on. Not among the other settings: these are no one's business but the background's. */
export function createSyncSettings(database: Database) {
  return {
    isBrowserOn: (): Promise<boolean> =>
      database.read(
        ['meta'],
        async (transaction) => (await transaction.objectStore('meta').get('sync-browser')) !== 'off',
      ),
    setBrowser: (isOn: boolean): Promise<void> =>
      database.write(['meta'], async (transaction) => {
        await transaction.objectStore('meta').put(isOn ? 'on' : 'off', 'sync-browser');
      }),
    access: (): Promise<WebdavAccess | undefined> =>
      database.read(['keys'], async (transaction) => {
        const parsed = v.safeParse(accessSchema, await transaction.objectStore('keys').get('webdav'));
        return parsed.success ? parsed.output : undefined;
      }),
    setAccess: (access: WebdavAccess): Promise<void> =>
      database.write(['keys'], async (transaction) => {
        await transaction.objectStore('keys').put(access, 'webdav');
      }),
    dropAccess: (): Promise<void> =>
      database.write(['keys'], (transaction) => transaction.objectStore('keys').delete('webdav')),
  };
}

export type SyncSettings = ReturnType<typeof createSyncSettings>;
