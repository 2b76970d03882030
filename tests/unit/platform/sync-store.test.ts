import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '@/utils/library/types';
import { draftExample } from '@/utils/library/migrations/draft-steps';
import { snippetExample } from '@/utils/library/migrations/snippet-steps';
import { createSyncStore, forgetWay } from '@/utils/platform/sync/sync-store';
import { emptyRecord, type SyncChange, type SyncSnapshot, type SyncStore } from '@/utils/sync/ports';
import type { Version } from '@/utils/sync/types';
import { useWorld } from './world';

const world = useWorld();
let ids = 0;
const store = (
  way: 'browser' | 'webdav' = 'browser',
  ways: readonly ('browser' | 'webdav')[] = ['browser'],
  onTexts?: () => void,
): SyncStore =>
  createSyncStore(world.database, {
    way,
    ways,
    world: { now: () => world.now, newId: () => `s-${(ids += 1)}` },
    ...(onTexts && { onTexts }),
  });

const look = (of = store(), keys: readonly string[] | 'all' = 'all'): Promise<SyncSnapshot> =>
  of.transact(keys, (snapshot) => ({ result: snapshot }));
const apply = (change: SyncChange, of = store()): Promise<void> =>
  of.transact('all', () => ({ result: undefined, change }));

const version = (draft: Draft, part: Partial<Draft> = {}): Version => {
  const value = { ...draft, ...part };
  return { kind: 'draft', id: value.id, vv: value.vv, at: value.updatedAt, value };
};
const put = (...heads: Version[]): SyncChange => ({
  things: new Map([[`${heads[0]!.kind}:${heads[0]!.id}`, heads]]),
});
const texts = async () => (await world.library.list()).drafts.map(({ text }) => text);
const revisions = async (id: string) => (await world.library.revisionsOf(id)).map(({ text }) => text);

describe('what the sync sees', () => {
  it('is every draft, snippet and tombstone with its vector', async () => {
    const kept = await world.library.saveDraft({ text: 'da' });
    const gone = await world.library.saveDraft({ text: 'weg' });
    const snippet = await world.library.saveSnippet({ name: 'n', trigger: 't', text: 's' });
    await world.library.discard('draft', [gone.id]);
    const { things, outbox, device, record } = await look();
    expect([...things.keys()].toSorted()).toEqual(
      [`draft:${kept.id}`, `draft:${gone.id}`, `snippet:${snippet.id}`].toSorted(),
    );
    expect(things.get(`draft:${kept.id}`)).toEqual([version(kept)]);
    const [tombstone] = things.get(`draft:${gone.id}`)!;
    expect(tombstone).not.toHaveProperty('value');
    expect(tombstone?.vv).toEqual({ [device]: 2 });
    expect([...outbox.keys()].toSorted()).toEqual([...things.keys()].toSorted());
    expect(record).toEqual(emptyRecord);
  });

  it('leaves out what is broken, and gives what is newer as it is', async () => {
    await world.plant('drafts', { ...draftExample, id: 'broken', text: 3 });
    const newer = { schema: 99, id: 'newer', vv: { x: 2 }, updatedAt: 7, shape: 'unknown' };
    await world.plant('drafts', newer);
    const { things } = await look();
    expect([...things.keys()]).toEqual(['draft:newer']);
    expect(things.get('draft:newer')).toEqual([
      { kind: 'draft', id: 'newer', vv: { x: 2 }, at: 7, value: newer },
    ]);
  });

  it('is only what was asked for', async () => {
    const [a] = [await world.library.saveDraft({ text: 'a' }), await world.library.saveDraft({ text: 'b' })];
    const { things } = await look(store(), [`draft:${a.id}`, 'draft:unknown']);
    expect([...things.keys()]).toEqual([`draft:${a.id}`]);
  });
});

describe('what the sync writes', () => {
  it('keeps a text that is replaced among the revisions', async () => {
    const draft = await world.library.saveDraft({ text: 'alt' });
    await world.database.write(['revisions'], (tx) => tx.objectStore('revisions').clear());
    await apply(put(version(draft, { text: 'neu', vv: { ...draft.vv, other: 1 } })));
    expect(await texts()).toEqual(['neu']);
    expect((await revisions(draft.id)).toSorted()).toEqual(['alt', 'neu']);
  });

  it('puts rivals beside the main one and gives them back', async () => {
    const draft = await world.library.saveDraft({ text: 'unser' });
    const rival = version(draft, { text: 'ihrer', vv: { other: 1 } });
    await apply(put(version(draft), rival));
    expect(await texts()).toEqual(['unser']);
    expect((await look()).things.get(`draft:${draft.id}`)).toEqual([version(draft), rival]);
    await apply(put(version(draft)));
    expect(await world.dump('remote')).toEqual([]);
  });

  it('moves what is deleted elsewhere to the bin, with its text', async () => {
    const draft = await world.library.saveDraft({ text: 'Text' });
    const tombstone: Version = { kind: 'draft', id: draft.id, vv: { ...draft.vv, other: 1 }, at: world.now };
    await apply(put(tombstone));
    expect(await texts()).toEqual([]);
    expect(await world.library.listBin()).toMatchObject([{ id: draft.id, value: { text: 'Text' } }]);
    await apply(put({ ...tombstone, vv: { ...tombstone.vv, other: 2 } }));
    expect(await world.library.listBin()).toMatchObject([{ id: draft.id, value: { text: 'Text' } }]);
    await world.library.restore('draft', [draft.id]);
    expect(await texts()).toEqual(['Text']);
    expect((await look()).things.get(`draft:${draft.id}`)?.[0]?.vv).toMatchObject({ other: 2 });
  });

  it('brings back what was deleted here and edited there', async () => {
    const draft = await world.library.saveDraft({ text: 'Text' });
    await world.library.discard('draft', [draft.id]);
    await apply(put(version(draft, { text: 'Text dort', vv: { ...draft.vv, other: 1 } })));
    expect(await texts()).toEqual(['Text dort']);
    expect(await world.library.listBin()).toEqual([]);
  });

  it('stores snippets and a new device id', async () => {
    await apply({
      device: 'new-id',
      things: new Map([
        [
          'snippet:s',
          [{ kind: 'snippet', id: 's', vv: { o: 1 }, at: 1, value: { ...snippetExample, id: 's' } }],
        ],
      ]),
    });
    expect((await world.library.list()).snippets).toMatchObject([{ id: 's' }]);
    expect((await look()).device).toBe('new-id');
  });

  it('tells once when texts have changed, and only then', async () => {
    const onTexts = vi.fn();
    const draft = await world.library.saveDraft({ text: 'a' });
    await apply({ record: emptyRecord }, store('browser', ['browser'], onTexts));
    expect(onTexts).not.toHaveBeenCalled();
    await apply(put(version(draft, { text: 'b' })), store('browser', ['browser'], onTexts));
    expect(onTexts).toHaveBeenCalledOnce();
  });
});

describe('the outbox', () => {
  const both = ['browser', 'webdav'] as const;

  it('empties only when every way that is on has it', async () => {
    const draft = await world.library.saveDraft({ text: 'a' });
    const key = `draft:${draft.id}`;
    await apply({ sent: [key] }, store('browser', both));
    expect((await look(store('browser', both))).outbox.size).toBe(0);
    expect([...(await look(store('webdav', both))).outbox.keys()]).toEqual([key]);
    await apply({ sent: [key] }, store('webdav', both));
    expect(await world.dump('outbox')).toEqual([]);
  });

  it('keeps what was edited again for both', async () => {
    const draft = await world.library.saveDraft({ text: 'a' });
    await apply({ sent: [`draft:${draft.id}`] }, store('browser', both));
    const again = await world.library.saveDraft({ id: draft.id, text: 'b' });
    expect((await look(store('browser', both))).outbox).toEqual(new Map([[`draft:${draft.id}`, again.vv]]));
  });

  it('is not filled by what came from elsewhere', async () => {
    await apply(put(version({ ...draftExample, id: 'x', vv: { other: 1 } } as Draft)));
    expect(await world.dump('outbox')).toEqual([]);
  });
});

describe('what is remembered', () => {
  it('is one record a way, which can be forgotten', async () => {
    const record = { ...emptyRecord, onlyHere: ['draft:a'] };
    await apply({ record }, store('webdav'));
    expect((await look(store('webdav'))).record).toEqual(record);
    expect((await look(store('browser'))).record).toEqual(emptyRecord);
    await forgetWay(world.database, 'webdav');
    expect((await look(store('webdav'))).record).toEqual(emptyRecord);
  });

  it('counts as nothing where it is not one', async () => {
    await world.plant('meta', 'nonsense', 'sync:browser');
    expect((await look()).record).toEqual(emptyRecord);
  });
});

describe('a worker that dies at any line', () => {
  it('leaves all of a step or nothing of it', async () => {
    const step = fc.record({
      text: fc.string(),
      hasRival: fc.boolean(),
      isDeleted: fc.boolean(),
      dieAt: fc.integer({ min: 1, max: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(step, async ({ text, hasRival, isDeleted, dieAt }) => {
        const draft = await world.library.saveDraft({ text: `vorher ${ids}` });
        const before = await Promise.all(dumped.map((name) => world.dump(name)));
        const vv = { ...draft.vv, other: 1 };
        const main: Version = isDeleted
          ? { kind: 'draft', id: draft.id, vv, at: 1 }
          : version(draft, { text, vv });
        const rival = version(draft, { text: 'Rivale', vv: { third: 1 } });
        const record = { ...emptyRecord, onlyHere: [text] };
        const isDone = await dyingAt(dieAt, () =>
          apply({ ...put(main, ...(hasRival ? [rival] : [])), sent: [`draft:${draft.id}`], record }),
        );
        const after = await Promise.all(dumped.map((name) => world.dump(name)));
        if (!isDone) expect(after).toEqual(before);
        if (!isDone) return;
        const seen = await look();
        expect(seen.record).toEqual(record);
        expect(seen.outbox.has(`draft:${draft.id}`)).toBe(false);
        expect(seen.things.get(`draft:${draft.id}`)?.[0]?.vv).toEqual(vv);
      }),
      { numRuns: 60 },
    );
  });
});

const dumped = ['drafts', 'bin', 'remote', 'revisions', 'outbox', 'meta'] as const;

/** Lets the database fail at its nth change, as a worker that is gone does. */
async function dyingAt(dieAt: number, work: () => Promise<void>): Promise<boolean> {
  let calls = 0;
  const spies = (['put', 'delete'] as const).map((name) => {
    const original = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function die(
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      calls += 1;
      if (calls === dieAt) throw new DOMException('gone', 'UnknownError');
      return original.apply(this, args) as never;
    });
  });
  try {
    await work();
    return true;
  } catch {
    return false;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
