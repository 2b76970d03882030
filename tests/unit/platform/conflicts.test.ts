import { describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/library/types';
import { answerConflict, readConflict } from '@/utils/platform/sync/conflicts';
import { createSyncStore } from '@/utils/platform/sync/sync-store';
import type { Resolution } from '@/utils/state/sync';
import type { Version } from '@/utils/sync/types';
import { useWorld } from './world';

const world = useWorld();
let ids = 0;
const at = () => ({ now: () => world.now, newId: () => `c-${(ids += 1)}` });
const version = (value: Draft): Version => ({
  kind: 'draft',
  id: value.id,
  vv: value.vv,
  at: value.updatedAt,
  value,
});

const base = 'Wir bauen das Werk in München aus. Danke an alle.';

/** A draft edited here and on two other devices, from one text. */
async function meet(ours: string, ...others: string[]): Promise<Draft> {
  const first = await world.library.saveDraft({ text: base, title: 'Werk' });
  const draft = await world.library.saveDraft({ id: first.id, text: ours });
  const rivals = others.map((text, n) => version({ ...first, text, vv: { ...first.vv, [`other${n}`]: 1 } }));
  const store = createSyncStore(world.database, { way: 'browser', ways: ['browser'], world: at() });
  const things = new Map([[`draft:${draft.id}`, [version(draft), ...rivals]]]);
  await store.transact('all', () => ({ result: undefined, change: { things, sent: [`draft:${draft.id}`] } }));
  return draft;
}

const read = ({ id }: Draft) => readConflict(world.database, { kind: 'draft', id });
async function answer(draft: Draft, resolution: Resolution, version?: string): Promise<void> {
  const found = await read(draft);
  const given = {
    kind: 'draft',
    id: draft.id,
    version: version ?? found?.version ?? '',
    resolution,
  } as const;
  await answerConflict(world.database, given, at());
}
const texts = async () => (await world.library.list()).drafts.map(({ text }) => text).toSorted();
const revisions = async (id: string) => (await world.library.revisionsOf(id)).map(({ text }) => text);

describe('a conflict', () => {
  it('is nothing where there is one version', async () => {
    expect(await read(await world.library.saveDraft({ text: 'a' }))).toBeUndefined();
  });

  it('shows ours first, and proposes both changes where they do not touch', async () => {
    const draft = await meet(
      'Wir bauen das Werk in Augsburg aus. Danke an alle.',
      'Wir bauen das Werk in München aus. Danke an die Nachtschicht.',
    );
    const found = await read(draft);
    expect(found?.sides.map(({ isOurs }) => isOurs)).toEqual([true, false]);
    expect(found?.proposal).toBe('Wir bauen das Werk in Augsburg aus. Danke an die Nachtschicht.');
  });

  it('proposes nothing where both change the same word', async () => {
    const draft = await meet(base.replace('München', 'Augsburg'), base.replace('München', 'Nabburg'));
    expect(await read(draft)).not.toHaveProperty('proposal');
  });

  it.each([
    [{ how: 'keep', side: 0 }, ['unser']],
    [{ how: 'keep', side: 1 }, ['ihrer']],
    [{ how: 'both' }, ['ihrer', 'unser']],
    [{ how: 'merged', text: 'beides' }, ['beides']],
  ] as const)('ends by %o, and no text is lost', async (resolution, left) => {
    const draft = await meet('unser', 'ihrer');
    await answer(draft, resolution);
    expect(await texts()).toEqual(left);
    expect(await read(draft)).toBeUndefined();
    expect(await revisions(draft.id)).toEqual(expect.arrayContaining(['unser', 'ihrer']));
    const resolved = (await world.library.list()).drafts.find(({ id }) => id === draft.id);
    expect(resolved?.vv).toMatchObject({ other0: 1 });
    const queued = (await world.dump('outbox')).map((entry) => (entry as { id: string }).id);
    expect(queued).toContain(draft.id);
  });

  it('of three keeps all three', async () => {
    const draft = await meet('eins', 'zwei', 'drei');
    await answer(draft, { how: 'both' });
    expect(await texts()).toEqual(['drei', 'eins', 'zwei']);
  });

  it('refuses an answer to versions that are no longer those', async () => {
    const draft = await meet('unser', 'ihrer');
    const seen = (await read(draft))!.version;
    await world.library.saveDraft({ id: draft.id, text: 'noch einmal unser' });
    await expect(answer(draft, { how: 'keep', side: 1 }, seen)).rejects.toMatchObject({ code: 'not-found' });
    expect((await read(draft))?.sides.map(({ text }) => text)).toEqual(['noch einmal unser', 'ihrer']);
  });

  it('that is deleted leaves each version in the bin', async () => {
    const draft = await meet('unser', 'ihrer');
    await world.library.discard('draft', [draft.id]);
    const bin = await world.library.listBin();
    const inBin = bin.map(({ value }) => (value as Draft).text).toSorted();
    expect(inBin).toEqual(['ihrer', 'unser']);
    expect(bin.find(({ id }) => id === draft.id)?.vv).toMatchObject({ other0: 1 });
    await world.library.restore(
      'draft',
      bin.map(({ id }) => id),
    );
    expect(await texts()).toEqual(['ihrer', 'unser']);
  });
});
