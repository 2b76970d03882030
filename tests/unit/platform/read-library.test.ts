import { beforeEach, expect, it, vi } from 'vitest';
import { draftExample } from '@/utils/library/migrations/draft-steps';
import { readLibrary } from '@/utils/platform/library/list';
import { useWorld } from './world';

const world = useWorld();
beforeEach(() => vi.restoreAllMocks());

it('reads what a page shows without writing', async () => {
  const draft = await world.library.saveDraft({ text: 'a' });
  const snippet = await world.library.saveSnippet({ name: 'n', trigger: 't', text: 'x' });
  const write = vi.spyOn(IDBObjectStore.prototype, 'put');
  expect(await readLibrary(world.database)).toEqual({
    drafts: [draft],
    snippets: [snippet],
    newer: 0,
    quarantined: 0,
  });
  expect(write).not.toHaveBeenCalled();
});

it('leaves it to the background where something has to be put aside', async () => {
  await world.plant('drafts', { ...draftExample, text: 7 });
  expect(await readLibrary(world.database)).toBeUndefined();
  expect(await world.dump('quarantine')).toEqual([]);
});

it('leaves out what a newer Lackmus wrote', async () => {
  await world.plant('drafts', { ...draftExample, schema: 99 });
  expect(await readLibrary(world.database)).toEqual({ drafts: [], snippets: [], newer: 1, quarantined: 0 });
});
