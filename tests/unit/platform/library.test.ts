import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { draftExample } from '@/utils/library/migrations/draft-steps';
import { snippetExample } from '@/utils/library/migrations/snippet-steps';
import { Problem } from '@/utils/platform/problem';
import { useWorld } from './world';

const world = useWorld();
const day = 24 * 3_600_000;
const texts = async () => (await world.library.list()).drafts.map(({ text }) => text).toSorted();

describe('saving a draft', () => {
  it('stores draft, revision and outbox entry together', async () => {
    const draft = await world.library.saveDraft({ text: 'Hallo\nWelt' });
    expect((await world.library.list()).drafts).toEqual([draft]);
    expect(await world.library.revisionsOf(draft.id)).toMatchObject([
      { title: 'Hallo', text: 'Hallo\nWelt' },
    ]);
    expect(await world.dump('outbox')).toEqual([
      { key: `draft:${draft.id}`, kind: 'draft', id: draft.id, at: world.now, vv: draft.vv },
    ]);
  });

  it('leaves nothing of itself where any part fails', async () => {
    const before = await world.library.saveDraft({ text: 'eins' });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (const failAt of [1, 2, 3]) {
      let calls = 0;
      put.mockImplementation(function fail(this: IDBObjectStore, ...args: Parameters<IDBObjectStore['put']>) {
        calls += 1;
        if (calls === failAt) throw new DOMException('disk is full', 'QuotaExceededError');
        return this.add(...args);
      });
      const saving = world.library.saveDraft({ text: `neu ${failAt}` });
      await expect(saving).rejects.toMatchObject({ code: 'quota' });
    }
    put.mockRestore();
    expect((await world.library.list()).drafts).toEqual([before]);
    expect(await world.dump('outbox')).toHaveLength(1);
    expect(await world.dump('revisions')).toHaveLength(1);
  });

  it('goes on from what is there, also when saves overlap', async () => {
    const { id } = await world.library.saveDraft({ text: '0' });
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => world.library.saveDraft({ id, text: String(at + 1) })),
    );
    const [draft] = (await world.library.list()).drafts;
    expect(Object.values(draft?.vv ?? {})).toEqual([21]);
    const kept = (await world.library.revisionsOf(id)).map(({ text }) => text);
    expect(kept.toSorted()).toEqual(Array.from({ length: 21 }, (_, at) => String(at)).toSorted());
  });

  it('writes nothing where nothing changed', async () => {
    const draft = await world.library.saveDraft({ text: 'Text' });
    world.now += 1000;
    expect(await world.library.saveDraft({ id: draft.id, text: 'Text' })).toEqual(draft);
    expect(await world.dump('revisions')).toHaveLength(1);
  });

  it('keeps no revision for a change beside the text', async () => {
    const { id } = await world.library.saveDraft({ text: 'Text' });
    await world.library.saveDraft({ id, text: 'Text', pinned: true });
    expect(await world.dump('revisions')).toHaveLength(1);
  });

  it('thins revisions as they age', async () => {
    const { id } = await world.library.saveDraft({ text: 'v0' });
    for (let minute = 1; minute <= 180; minute += 1) {
      world.now += 60_000;
      await world.library.saveDraft({ id, text: `v${minute}` });
    }
    const kept = (await world.library.revisionsOf(id)).map(({ text }) => text);
    expect(kept.slice(0, 60)).toEqual(Array.from({ length: 60 }, (_, at) => `v${180 - at}`));
    expect(kept.at(-1)).toBe('v0');
    expect(kept.length).toBeLessThan(130);
  });

  it('keeps one name for this installation', async () => {
    const a = await world.library.saveDraft({ text: 'a' });
    const b = await world.library.saveSnippet({ name: 'b', trigger: 'b', text: 'b' });
    expect(Object.keys(a.vv)).toEqual(Object.keys(b.vv));
  });
});

describe('what cannot be read', () => {
  it('is put aside whole, and the rest is shown', async () => {
    const broken = { ...draftExample, id: 'kaputt', text: 7 };
    await world.plant('drafts', broken);
    await world.plant('snippets', { ...snippetExample, trigger: ';;' });
    await world.library.saveDraft({ text: 'gut' });
    const listed = await world.library.list();
    expect(listed).toMatchObject({ quarantined: 2, newer: 0, snippets: [], drafts: [{ text: 'gut' }] });
    expect(await world.dump('quarantine')).toMatchObject([
      { store: 'drafts', key: 'kaputt', value: broken, reason: 'text: expected string' },
      { store: 'snippets', value: { trigger: ';;' } },
    ]);
    expect(await world.library.list()).toMatchObject({ quarantined: 2, drafts: [{ text: 'gut' }] });
  });

  it('is put aside before a save takes its place', async () => {
    const broken = { ...draftExample, text: 7 };
    await world.plant('drafts', broken);
    await world.library.saveDraft({ id: draftExample.id, text: 'neu' });
    expect(await texts()).toEqual(['neu']);
    expect(await world.dump('quarantine')).toMatchObject([{ value: broken }]);
  });

  it('counts what is saved anew in its place under a new device id', async () => {
    const first = await world.library.saveDraft({ text: 'eins' });
    await world.plant('drafts', { ...first, text: 1 });
    const again = await world.library.saveDraft({ id: first.id, text: 'neu' });
    expect(Object.keys(again.vv)).toHaveLength(1);
    expect(Object.keys(again.vv)).not.toEqual(Object.keys(first.vv));
    await world.plant('drafts', { ...first, id: 'x', text: 1 });
    await world.library.list();
    const [device] = Object.keys((await world.library.saveDraft({ text: 'zwei' })).vv);
    expect([...Object.keys(first.vv), ...Object.keys(again.vv)]).not.toContain(device);
  });

  it('stays untouched where a newer version wrote it', async () => {
    const newer = { ...draftExample, schema: 99, text: { blocks: [] } };
    await world.plant('drafts', newer);
    expect(await world.library.list()).toMatchObject({ newer: 1, quarantined: 0, drafts: [] });
    const saving = world.library.saveDraft({ id: newer.id, text: 'alt' });
    await expect(saving).rejects.toMatchObject({ code: 'newer-version' });
    await expect(world.library.discard('draft', [newer.id])).rejects.toBeInstanceOf(Problem);
    expect(await world.dump('drafts')).toEqual([newer]);
  });
});

describe('deleting', () => {
  it('can be undone, text, tags, history and all', async () => {
    const a = await world.library.saveDraft({ text: 'a', tags: ['x'] });
    const b = await world.library.saveDraft({ text: 'b' });
    await world.library.discard('draft', [a.id, b.id, 'unknown']);
    expect(await texts()).toEqual([]);
    expect((await world.library.listBin()).map(({ id }) => id).toSorted()).toEqual([a.id, b.id].toSorted());
    await world.library.restore('draft', [a.id, b.id]);
    const restored = (await world.library.list()).drafts.find(({ id }) => id === a.id);
    expect({ ...restored, vv: a.vv }).toEqual(a);
    expect(Object.values(restored?.vv ?? {})).toEqual([3]);
    expect(await world.library.revisionsOf(a.id)).toHaveLength(1);
    expect(await world.library.listBin()).toEqual([]);
  });

  it('queues a tombstone newer than what was deleted', async () => {
    const { id, vv } = await world.library.saveSnippet({ name: 'n', trigger: 't', text: 'x' });
    await world.library.discard('snippet', [id]);
    expect(await world.dump('outbox')).toMatchObject([
      { kind: 'snippet', id, vv: { [Object.keys(vv)[0]!]: 2 } },
    ]);
  });

  it('loses against an edit of what was deleted', async () => {
    const { id } = await world.library.saveDraft({ text: 'a' });
    await world.library.discard('draft', [id]);
    const back = await world.library.saveDraft({ id, text: 'doch' });
    expect(Object.values(back.vv)).toEqual([3]);
    expect(await world.library.listBin()).toEqual([]);
  });

  it('is final after 30 days, the tombstone aside', async () => {
    const { id } = await world.library.saveDraft({ text: 'a' });
    await world.library.discard('draft', [id]);
    world.now += 29 * day;
    await world.library.purgeBin();
    expect(await world.library.listBin()).toHaveLength(1);
    world.now += 2 * day;
    await world.library.purgeBin();
    expect(await world.library.listBin()).toEqual([]);
    expect(await world.dump('bin')).toMatchObject([{ id, kind: 'draft' }]);
    expect(await world.dump('revisions')).toEqual([]);
    await expect(world.library.restore('draft', [id])).rejects.toMatchObject({ code: 'not-found' });
  });

  it('restores all or nothing', async () => {
    const { id } = await world.library.saveDraft({ text: 'a' });
    await world.library.discard('draft', [id]);
    await expect(world.library.restore('draft', [id, 'nie'])).rejects.toMatchObject({ code: 'not-found' });
    expect(await texts()).toEqual([]);
    expect(await world.library.listBin()).toHaveLength(1);
  });
});

describe('any history of saves, deletions and restorations', () => {
  const step = fc.record({
    what: fc.constantFrom('save', 'discard', 'restore'),
    id: fc.constantFrom('a', 'b', 'c'),
    text: fc.string(),
  });

  it('shows or can bring back the last text of every draft, with versions that only grow', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const ids = ['a', 'b', 'c'];
        await world.database.write(['drafts', 'bin'], async (tx) => {
          await tx.objectStore('drafts').clear();
          await tx.objectStore('bin').clear();
        });
        const last = new Map<string, string>();
        for (const { what, id, text } of steps) {
          if (what === 'save') last.set(id, (await world.library.saveDraft({ id, text })).text);
          else if (what === 'discard') await world.library.discard('draft', [id]);
          else await world.library.restore('draft', [id]).catch(() => undefined);
        }
        await world.library.restore(
          'draft',
          ids.filter((id) => last.has(id)),
        );
        const { drafts } = await world.library.list();
        expect(new Map(drafts.map(({ id, text }) => [id, text]))).toEqual(new Map([...last].toSorted()));
      }),
      { numRuns: 60 },
    );
  });
});

describe('backup', () => {
  it('brings a library into an empty browser, history and all', async () => {
    const draft = await world.library.saveDraft({ text: 'v1' });
    await world.library.saveDraft({ id: draft.id, text: 'v2' });
    await world.library.saveSnippet({ name: 'n', trigger: 't', text: 'x' });
    const before = await world.library.list();
    const file = await world.library.exportBackup({ audience: 'public' });
    await world.database.write(['drafts', 'snippets', 'revisions', 'meta', 'outbox'], async (tx) => {
      for (const store of ['drafts', 'snippets', 'revisions', 'meta', 'outbox'] as const)
        await tx.objectStore(store).clear();
    });
    await world.library.importBackup(file);
    expect(await world.library.list()).toEqual(before);
    expect((await world.library.revisionsOf(draft.id)).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['v1', 'v2']),
    );
    expect(await world.dump('outbox')).toHaveLength(2);
  });

  it('never takes the place of a text that has gone further', async () => {
    const draft = await world.library.saveDraft({ text: 'alt' });
    const file = await world.library.exportBackup(null);
    await world.library.saveDraft({ id: draft.id, text: 'neu' });
    expect((await world.library.previewImport(file)).plan.drafts[0]?.kind).toBe('older');
    await world.library.importBackup(file);
    expect(await texts()).toEqual(['neu']);
  });

  it('adds a text that went another way beside ours', async () => {
    const draft = await world.library.saveDraft({ text: 'gemeinsam' });
    const file = JSON.parse(await world.library.exportBackup(null));
    file.drafts[0] = { ...file.drafts[0], text: 'dort', vv: { elsewhere: 1 } };
    await world.library.saveDraft({ id: draft.id, text: 'hier' });
    await world.library.importBackup(JSON.stringify(file));
    expect(await texts()).toEqual(['dort', 'hier']);
  });

  it('outruns the tombstone of what it brings back', async () => {
    const draft = await world.library.saveDraft({ text: 'a' });
    const file = await world.library.exportBackup(null);
    await world.library.discard('draft', [draft.id]);
    await world.library.importBackup(file);
    expect(Object.values((await world.library.list()).drafts[0]?.vv ?? {})).toEqual([3]);
  });

  it('refuses what is no backup and changes nothing', async () => {
    await expect(world.library.previewImport('{}')).rejects.toMatchObject({ code: 'malformed' });
    const newer = '{"format":"lackmus-backup","version":9}';
    await expect(world.library.previewImport(newer)).rejects.toMatchObject({ code: 'newer-version' });
  });
});
