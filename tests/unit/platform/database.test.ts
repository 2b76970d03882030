import { describe, expect, it, vi } from 'vitest';
import { openDB } from 'idb';
import { createDatabase, toStorageProblem } from '@/utils/platform/database';
import { upgrades } from '@/utils/platform/database-upgrades';
import { useWorld } from './world';

const world = useWorld();

describe('the database', () => {
  it('asks the disk for what the writer saved', async () => {
    const durabilities: unknown[] = [];
    await world.database.write(['meta'], async (tx) => durabilities.push(tx.durability));
    await world.database.write(['meta'], async (tx) => durabilities.push(tx.durability), {
      durability: 'relaxed',
    });
    expect(durabilities).toEqual(['strict', 'relaxed']);
  });

  it('leaves nothing half done where the work fails', async () => {
    const failing = world.database.write(['meta', 'outbox'], async (tx) => {
      await tx.objectStore('meta').put(1, 'one');
      await tx.objectStore('outbox').put({ key: 'x' });
      throw new Error('worker is gone');
    });
    await expect(failing).rejects.toMatchObject({ name: 'Problem', code: 'failed' });
    expect(await world.dump('meta')).toEqual([]);
    expect(await world.dump('outbox')).toEqual([]);
  });

  it('leaves nothing half done where a request fails', async () => {
    const failing = world.database.write(['meta', 'quarantine'], async (tx) => {
      await tx.objectStore('meta').put(1, 'one');
      await tx.objectStore('meta').add(2, 'one');
    });
    await expect(failing).rejects.toMatchObject({ name: 'Problem' });
    expect(await world.dump('meta')).toEqual([]);
  });

  it('rejects when the browser ends the transaction after all requests went well', async () => {
    const failing = world.database.write(['meta'], async (tx) => {
      await tx.objectStore('meta').put(1, 'one');
      tx.abort();
    });
    await expect(failing).rejects.toMatchObject({ name: 'Problem' });
    expect(await world.dump('meta')).toEqual([]);
  });

  it('makes way for a newer version and comes back for its own', async () => {
    await world.plant('meta', 1, 'one');
    const newer = await openDB('lackmus', upgrades.length + 1);
    newer.close();
    await expect(world.dump('meta')).rejects.toMatchObject({ code: 'newer-version' });
  });

  it('opens again when its connection was closed', async () => {
    await world.plant('meta', 1, 'one');
    await world.database.close();
    expect(await world.dump('meta')).toEqual([1]);
  });

  it('opens again when the browser closed its connection without a word', async () => {
    await world.plant('meta', 1, 'one');
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await world.dump('meta')).toEqual([1]);
    begin.mockRestore();
  });

  it('says so where an older version does not let go, and works once it has', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const old = await openDB('lackmus', 1, { upgrade: (db) => void db.createObjectStore('old') });
    const database = createDatabase('lackmus', [() => undefined, (db) => void db.createObjectStore('meta')]);
    const reading = expect(database.read(['meta'], (tx) => tx.objectStore('meta').getAll())).rejects;
    const refused = reading.toMatchObject({ code: 'database-unavailable' });
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    await refused;
    old.close();
    await vi.waitFor(async () =>
      expect(await database.read(['meta'], (tx) => tx.objectStore('meta').getAll())).toEqual([]),
    );
    await database.close();
  });

  it('passes a refused opening on and tries anew the next time', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('profile is read-only', 'UnknownError');
    });
    await expect(world.dump('meta')).rejects.toMatchObject({ code: 'database-unavailable' });
    expect(await world.dump('meta')).toEqual([]);
    open.mockRestore();
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['VersionError', 'newer-version'],
    ['InvalidStateError', 'database-unavailable'],
    ['DataError', 'failed'],
  ])('calls %s %s', (name, code) => {
    expect(toStorageProblem(new DOMException('', name)).code).toBe(code);
  });
});
