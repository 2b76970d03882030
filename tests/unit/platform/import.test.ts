import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { writeBackup } from '@/utils/library/backup';
import { draftExample } from '@/utils/library/migrations/draft-steps';
import { snippetExample } from '@/utils/library/migrations/snippet-steps';
import type { Draft, Snippet } from '@/utils/library/types';
import { anyText, draft as anyDraft, snippet as anySnippet } from '../library/arbitraries';
import { useWorld } from './world';

const world = useWorld();
const stores = ['drafts', 'snippets', 'revisions', 'bin', 'outbox', 'quarantine', 'meta'] as const;
const everything = async () => JSON.stringify(await Promise.all(stores.map((store) => world.dump(store))));
const texts = async () => (await world.library.list()).drafts.map(({ text }) => text).toSorted();

const base = draftExample as unknown as Draft;
const snippet = snippetExample as unknown as Snippet;
const fileOf = (drafts: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ format: 'lackmus-backup', version: 1, drafts, ...more });
const draft = (id: string, text: string): Draft => ({ ...base, id, text, vv: { there: 1 } });

describe('an import that fails', () => {
  it.each(['put', 'delete', 'get'] as const)(
    'leaves nothing half done where any %s fails',
    async (method) => {
      await world.library.saveDraft({ id: 'ours', text: 'unser Text' });
      const before = await everything();
      const file = fileOf([draft('a', 'eins'), draft('b', 'zwei')], { snippets: [snippet] });
      const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
      let didFail = true;
      for (let failAt = 1; didFail; failAt += 1) {
        let calls = 0;
        const spy = vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function fail(
          this: IDBObjectStore,
          ...args: unknown[]
        ) {
          calls += 1;
          if (calls === failAt) throw new DOMException('disk is full', 'QuotaExceededError');
          return real.apply(this, args) as never;
        });
        const result = await world.library.importBackup(file).catch((error: unknown) => error);
        spy.mockRestore();
        didFail = result instanceof Error;
        if (!didFail) expect(failAt).toBeGreaterThan(1);
        else {
          expect(result).toMatchObject({ name: 'Problem', code: 'quota' });
          expect(await everything()).toBe(before);
        }
      }
      expect(await texts()).toEqual(['eins', 'unser Text', 'zwei']);
    },
  );

  it('leaves nothing where the disk refuses all of it at the end', async () => {
    const before = await everything();
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function last(
      this: IDBObjectStore,
      ...args: Parameters<IDBObjectStore['put']>
    ) {
      const request = put.apply(this, args);
      // The last thing that is stored; all before it has gone well.
      if (this.name === 'revisions') request.addEventListener('success', () => this.transaction.abort());
      return request as never;
    });
    const loading = world.library.importBackup(fileOf([draft('a', 'eins')]));
    await expect(loading).rejects.toMatchObject({ name: 'Problem' });
    spy.mockRestore();
    expect(await everything()).toBe(before);
  });

  it('can be cancelled at any entry, and then nothing has changed', async () => {
    await world.library.saveDraft({ id: 'ours', text: 'unser Text' });
    const before = await everything();
    const file = fileOf(Array.from({ length: 6 }, (_, at) => draft(`d${at}`, String(at))));
    for (let at = 0; at <= 6; at += 1) {
      const stopping = new AbortController();
      if (at === 0) stopping.abort();
      const onProgress = (done: number) => done === at && stopping.abort();
      const loading = world.library.importBackup(file, { signal: stopping.signal, onProgress });
      await expect(loading).rejects.toMatchObject({ code: 'cancelled' });
      expect(await everything()).toBe(before);
    }
  });

  it('tells how far it is, up to the end', async () => {
    const told: string[] = [];
    await world.library.importBackup(fileOf([draft('a', '1'), draft('b', '2')], { snippets: [snippet] }), {
      onProgress: (done, total) => told.push(`${done}/${total}`),
    });
    expect(told).toEqual(['1/3', '2/3', '3/3']);
  });
});

describe('files nobody should have written', () => {
  it.each([
    ['one that ends too early', fileOf([base]).slice(0, -20), 'malformed', 'damaged'],
    ['another program’s', '{"format":"bookmarks","version":1}', 'malformed', 'foreign'],
    ['no JSON at all', '\u0000\u0001PK', 'malformed', 'foreign'],
    ['a newer version’s', '{"format":"lackmus-backup","version":2}', 'newer-version', 'newer'],
  ])('are refused whole: %s', async (_, text, code, detail) => {
    const before = await everything();
    await expect(world.library.previewImport(text)).rejects.toMatchObject({ code, detail });
    await expect(world.library.importBackup(text)).rejects.toMatchObject({ code, detail });
    expect(await everything()).toBe(before);
  });

  it('come to a Problem or a plan, whatever is in them', async () => {
    const anything = fc.record(
      {
        drafts: fc.jsonValue(),
        snippets: fc.jsonValue(),
        revisions: fc.jsonValue(),
        settings: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      anything.map((parts) => JSON.stringify({ format: 'lackmus-backup', version: 1, ...parts })),
    );
    await fc.assert(
      fc.asyncProperty(text, async (file) => {
        const result = await world.library.previewImport(file).catch((error: unknown) => error);
        if (result instanceof Error) expect(result.name).toBe('Problem');
        else expect(result).toMatchObject({ plan: { drafts: expect.any(Array) } });
      }),
    );
  });

  it('bring names of built-in things as names', async () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const odd = `{"__proto__": {"polluted": 1}, ${fileOf(ids.map((id) => draft(id, id))).slice(1)}`;
    await world.library.importBackup(odd);
    expect(await texts()).toEqual(ids.toSorted());
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('what an import must not replace', () => {
  it('a record of a newer Lackmus', async () => {
    const newer = { ...base, schema: 99, text: { blocks: [] } };
    await world.plant('drafts', newer);
    await world.library.importBackup(fileOf([base]));
    const stored = await world.dump('drafts');
    expect(stored).toContainEqual(newer);
    expect(await texts()).toEqual([base.text]);
  });

  it('a record that cannot be read, before it is put aside', async () => {
    const broken = { ...base, text: 7 };
    await world.plant('drafts', broken);
    await world.library.importBackup(fileOf([base]));
    expect(await world.dump('quarantine')).toMatchObject([{ value: broken }]);
  });

  it('a text in the bin that is not the one in the file', async () => {
    const { vv } = await world.library.saveSnippet({ id: 's', name: 'n', trigger: 't', text: 'alt' });
    await world.library.saveSnippet({ id: 's', name: 'n', trigger: 't', text: 'neu' });
    await world.library.discard('snippet', ['s']);
    const old = { ...snippet, id: 's', name: 'n', trigger: 't', text: 'alt', vv };
    await world.library.importBackup(fileOf([], { snippets: [old] }));
    expect((await world.library.list()).snippets.map(({ text }) => text)).toEqual(['alt']);
    await world.library.restore('snippet', ['s']);
    expect((await world.library.list()).snippets.map(({ text }) => text).toSorted()).toEqual(['alt', 'neu']);
  });

  it('the text before it: that stays among the revisions', async () => {
    await world.plant('drafts', { ...base, text: 'hier', vv: { there: 1 } });
    await world.library.importBackup(fileOf([{ ...base, text: 'dort', vv: { there: 2 } }]));
    expect(await texts()).toEqual(['dort']);
    const kept = await world.library.revisionsOf(base.id);
    expect(kept.map(({ text }) => text).toSorted()).toEqual(['dort', 'hier']);
  });
});

describe('an export', () => {
  it('takes along what cannot be read today', async () => {
    const newer = { ...base, schema: 99, text: { blocks: [] } };
    const broken = { ...base, id: 'kaputt', text: 7 };
    await world.plant('drafts', newer);
    await world.plant('drafts', broken);
    await world.plant('quarantine', { store: 'drafts', key: 'x', value: { text: 'früher' } });
    const file = JSON.parse(await world.library.exportBackup(null)) as Record<string, unknown>;
    expect(file['drafts']).toEqual([newer]);
    expect(file['unreadable']).toMatchObject([broken, { value: { text: 'früher' } }]);
    const preview = await world.library.previewImport(JSON.stringify(file));
    expect(preview).toMatchObject({ skipped: 1, plan: { drafts: [] } });
  });

  it('is not kept from the rest by something that no file can hold', async () => {
    const endless: Record<string, unknown> = { ...base, id: 'endless' };
    endless['self'] = endless;
    await world.plant('drafts', endless);
    await world.plant('drafts', { ...base, id: 'big', pinned: 1n });
    await world.library.saveDraft({ text: 'gut' });
    const file = JSON.parse(await world.library.exportBackup(null)) as { drafts: unknown };
    expect(file.drafts).toMatchObject([{ text: 'gut' }]);
  });
});

describe('any library', () => {
  it('goes out and comes in again the same, sign by sign, half signs included', async () => {
    const libraries = fc.record({
      drafts: fc.uniqueArray(anyDraft, { selector: ({ id }) => id, maxLength: 4 }),
      snippets: fc.uniqueArray(anySnippet, { selector: ({ id }) => id, maxLength: 3 }),
      saved: fc.array(anyText, { maxLength: 3 }),
    });
    const clear = () =>
      world.database.write(stores, async (tx) => {
        for (const store of stores) await tx.objectStore(store).clear();
      });
    await fc.assert(
      fc.asyncProperty(libraries, async ({ drafts, snippets, saved }) => {
        await clear();
        await world.library.importBackup(writeBackup({ drafts, snippets, revisions: [] }, 0));
        for (const text of saved) await world.library.saveDraft({ id: 'edited', text });
        const before = [
          await world.dump('drafts'),
          await world.dump('snippets'),
          await world.dump('revisions'),
        ];
        const file = await world.library.exportBackup(null);
        await clear();
        await world.library.importBackup(new TextDecoder().decode(new TextEncoder().encode(file)));
        const after = [
          await world.dump('drafts'),
          await world.dump('snippets'),
          await world.dump('revisions'),
        ];
        expect(after).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
