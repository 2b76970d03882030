import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDatabase } from '@/utils/platform/database';
import { createLibrary } from '@/utils/platform/library';
import { answerConflict, readConflict } from '@/utils/platform/sync/conflicts';
import { createPairing } from '@/utils/platform/sync/pairing';
import { createPauses } from '@/utils/platform/sync/pauses';
import { readSync } from '@/utils/platform/sync/read-sync';
import { createRounds } from '@/utils/platform/sync/rounds';
import { createSyncSettings } from '@/utils/platform/sync/sync-settings';
import { createWays } from '@/utils/platform/sync/ways';
import type { SyncStorage } from '@/utils/sync/transports/browser/types';

/**
 * A stated fake: what both browsers' accounts come to when everything arrives at once. What real accounts do
 * to it (late, partly, overwritten) is tried with the model in tests/unit/sync.
 */
function createMailbox() {
  const items = new Map<string, string>();
  const storage: SyncStorage = {
    getAll: async () => Object.fromEntries(items),
    set: async (added) => {
      for (const [key, value] of Object.entries(added)) items.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
  return { items, storage };
}

const policy = { forbidsBrowserSync: false, forbidsPlainExport: false };
let opened = 0;

function createDevice(storage: SyncStorage) {
  opened += 1;
  const name = `device-${opened}`;
  let ids = 0;
  const world = { now: Date.now, newId: () => `${name}-${(ids += 1)}` };
  const database = createDatabase(name);
  const settings = createSyncSettings(database);
  const pauses = createPauses(database);
  const readPolicy = async () => policy;
  const label = async () => name;
  const onTexts = vi.fn();
  const ways = createWays({ database, world, settings, storage, readPolicy, label, onTexts });
  const onChange = vi.fn();
  const hasPermission = async () => true;
  const takeNews = () => false;
  const rounds = createRounds({ ways, pauses, now: Date.now, hasPermission, takeNews, onChange });
  const runs: Promise<void>[] = [];
  return {
    library: createLibrary(database, world),
    settings,
    onTexts,
    run: () => rounds.run('asked'),
    pairing: createPairing(ways, () => runs.push(rounds.run('asked'))),
    settle: () => Promise.all(runs),
    texts: async () =>
      (await createLibrary(database, world).list()).drafts.map(({ text }) => text).toSorted(),
    read: () => readSync({ database, ways, pauses, readPolicy, isRunning: rounds.isRunning, label }),
    conflict: (id: string) => readConflict(database, { kind: 'draft', id }),
    answer: (id: string, version: string) =>
      answerConflict(database, { kind: 'draft', id, version, resolution: { how: 'keep', side: 1 } }, world),
  };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  const request = (_: string, work: () => Promise<unknown>) => work();
  vi.stubGlobal('navigator', { locks: { request } });
});

async function pair() {
  const { items, storage } = createMailbox();
  const [a, b] = [createDevice(storage), createDevice(storage)];
  await a.run();
  expect(await b.pairing.unlock(await a.pairing.code())).toBe('unlocked');
  await b.settle();
  await a.run();
  return { a, b, items };
}

describe('two devices of one account', () => {
  it('are locked to each other until the code is entered', async () => {
    const { storage } = createMailbox();
    const [a, b] = [createDevice(storage), createDevice(storage)];
    await a.library.saveDraft({ text: 'Vertraulich' });
    await a.run();
    await b.run();
    expect(await b.texts()).toEqual([]);
    const locked = await b.read();
    expect(locked.locked).toBeGreaterThan(0);
    expect(locked.devices.find(({ isThis }) => !isThis)?.isLocked).toBe(true);
    expect(await b.pairing.unlock('AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA')).toBe('malformed');
    expect(await b.pairing.unlock(await b.pairing.code())).toBe('other-code');
    expect(await b.pairing.unlock(await a.pairing.code())).toBe('unlocked');
    await b.settle();
    expect(await b.texts()).toEqual(['Vertraulich']);
    expect(b.onTexts).toHaveBeenCalled();
    const open = await b.read();
    expect(open).toMatchObject({ locked: 0, damaged: 0, marks: {} });
    expect(open.devices.find(({ isThis }) => !isThis)).toMatchObject({ isLocked: false });
  });

  it('say that there is nobody to try a code on', async () => {
    const device = createDevice(createMailbox().storage);
    expect(await device.pairing.unlock(await device.pairing.code())).toBe('nothing-there');
  });

  it('that both edit offline see one conflict, and one answer ends it for both', async () => {
    const { a, b } = await pair();
    const { id } = await a.library.saveDraft({ text: 'Anfang' });
    await a.run();
    await b.run();
    await a.library.saveDraft({ id, text: 'Anfang, von A' });
    await b.library.saveDraft({ id, text: 'Anfang, von B' });
    await a.run();
    await b.run();
    await a.run();
    for (const device of [a, b]) {
      expect((await device.read()).marks).toEqual({ [`draft:${id}`]: 'conflict' });
      const sides = (await device.conflict(id))?.sides.map(({ text }) => text).toSorted();
      expect(sides).toEqual(['Anfang, von A', 'Anfang, von B']);
    }
    await a.answer(id, (await a.conflict(id))!.version);
    await a.run();
    await b.run();
    expect(await a.texts()).toEqual(['Anfang, von B']);
    expect(await b.texts()).toEqual(['Anfang, von B']);
    expect((await b.read()).marks).toEqual({});
    expect(await b.conflict(id)).toBeUndefined();
  });

  it('leave nothing readable in the account', async () => {
    const { a, b, items } = await pair();
    const secrets = ['Nabburg', 'Entlassungen', 'presse', 'Vorstandssache'];
    await a.library.saveDraft({ text: 'In Nabburg gibt es Entlassungen', title: 'Vorstandssache' });
    await b.library.saveSnippet({ name: 'Vorstandssache', trigger: 'presse', text: 'Entlassungen' });
    await a.run();
    await b.run();
    await a.run();
    const left = [...items].map(([key, value]) => `${key} ${value} ${atobSafely(value)}`).join('\n');
    expect(left.length).toBeGreaterThan(500);
    for (const secret of secrets) expect(left.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it('write nothing more when nothing has changed', async () => {
    const { a, b, items } = await pair();
    await a.library.saveDraft({ text: 'x' });
    await a.run();
    await b.run();
    await a.run();
    const before = [...items];
    for (let n = 0; n < 3; n += 1) {
      await a.run();
      await b.run();
    }
    expect([...items]).toEqual(before);
  });

  it('need a new code after a change of keys, and lose nothing over it', async () => {
    const { a, b } = await pair();
    await a.library.saveDraft({ text: 'vorher' });
    await a.run();
    await b.run();
    const code = await a.pairing.changeKey();
    await a.settle();
    await a.library.saveDraft({ text: 'nachher' });
    await a.run();
    await b.run();
    expect(await b.texts()).toEqual(['vorher']);
    expect((await b.read()).locked).toBeGreaterThan(0);
    expect(await b.pairing.unlock(code)).toBe('unlocked');
    await b.settle();
    expect(await b.texts()).toEqual(['nachher', 'vorher']);
  });
});

function atobSafely(value: string): string {
  try {
    return atob(value.replace(/^\d+\./, ''));
  } catch {
    return '';
  }
}
