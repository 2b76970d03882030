import type { SyncStorage } from '@/utils/sync/transports/browser/types';

type Items = Readonly<Record<string, unknown>>;

const bytes = (text: string): number => Buffer.byteLength(text);
/** Chrome's own count: it stores `<` as six characters. */
const chromeItem = (key: string, value: unknown): number =>
  bytes(key) + bytes(JSON.stringify(value).replaceAll('<', String.raw`\u003C`));

function refuseInChrome(after: Items): void {
  const sizes = Object.entries(after).map(([key, value]) => chromeItem(key, value));
  if (sizes.some((size) => size > 8192)) throw new Error('Resource::kQuotaBytesPerItem quota exceeded');
  if (sizes.length > 512) throw new Error('MAX_ITEMS quota exceeded');
  if (sizes.reduce((sum, size) => sum + size, 0) > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
}

function refuseInFirefox(after: Items): void {
  const sizes = Object.entries(after).map(([key, value]) => bytes(key) + bytes(JSON.stringify(value)));
  const isFull =
    sizes.some((size) => size > 8192) || sizes.length > 512 || bytes(JSON.stringify(after)) > 102_400;
  if (isFull) throw new Error('QuotaExceededError: storage.sync API call exceeded its quota limitations.');
}

/**
 * One browser's `storage.sync`. No account can be had in a test, so this stands for it; it does what was
 * measured in Chromium 156 and Firefox 153 (quotas to the byte, all or nothing, Chrome's 120 writes a minute
 * and its `<`), and what their sources say of signing in and receiving (`syncable_settings_storage.cc`,
 * application-services' `webext-storage`). Not reproduced: how long anything takes.
 */
export function createSyncStorage(browser: 'chrome' | 'firefox', now: () => number = Date.now) {
  let items: Items = {};
  let writes: readonly number[] = [];
  let operations = 0;

  function countWrite(): void {
    operations += 1;
    if (browser === 'firefox') return;
    const within = (span: number) => writes.filter((time) => time > now() - span).length;
    if (within(60_000) >= 120 || within(3_600_000) >= 1800)
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    writes = [...writes, now()];
  }

  const storage: SyncStorage = {
    getAll: async () => structuredClone(items),
    set: async (added) => {
      countWrite();
      const after = { ...items, ...structuredClone(added) };
      (browser === 'chrome' ? refuseInChrome : refuseInFirefox)(after);
      items = after;
    },
    remove: async (keys) => {
      countWrite();
      items = Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)));
    },
  };

  return {
    ...storage,
    operations: () => operations,
    items: () => items,
    /** What other machines wrote arrives: key by key, any part of it, whatever the quota (Chrome: `IGNORE_QUOTA`). */
    arrive(remote: Items): void {
      items = { ...items, ...remote };
    },
    /**
     * Chrome's sync starts on an account that has data: what lies only here is deleted, the rest becomes the
     * account's (`AnySyncDataOverwritesLocalData`). On an empty one all stays.
     */
    signIn(account: Items): void {
      if (Object.keys(account).length > 0) items = { ...account };
    },
    /**
     * Firefox receives the whole map: it wins key by key, and what is missing in it goes here, too, even
     * where it was changed a moment ago ("no longer present in incoming - removing it locally").
     */
    receiveMap(incoming: Items): void {
      items = { ...incoming };
    },
    /** The extension is removed, or repaired, on any machine: the account's data goes for all. */
    clearEverywhere(): void {
      items = {};
    },
  };
}
