import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { thinRevisions } from '@/utils/library/thin-revisions';
import type { Revision } from '@/utils/library/types';
import { revisions } from '../library/arbitraries';
import { useWorld } from './world';

const world = useWorld();

const plantAll = (all: readonly Revision[]): Promise<void> =>
  world.database.write(['revisions'], async (tx) => {
    await tx.objectStore('revisions').clear();
    for (const revision of all) await tx.objectStore('revisions').put(revision);
  });

describe('the revisions of a draft', () => {
  it('are not read when it is saved', async () => {
    const { id } = await world.library.saveDraft({ text: 'v0' });
    const getAll = vi.spyOn(IDBIndex.prototype, 'getAll');
    for (let at = 1; at < 40; at += 1) await world.library.saveDraft({ id, text: `v${at}` });
    expect(getAll).not.toHaveBeenCalled();
    getAll.mockRestore();
    expect(await world.library.revisionsOf(id)).toHaveLength(40);
  });

  it('are thinned in the database as in memory, those kept aside among them', async () => {
    let saves = 0;
    const history = fc.tuple(
      revisions(world.now),
      fc.array(fc.boolean(), { minLength: 120, maxLength: 120 }),
    );
    const latest = { id: '~latest', draftId: 'd', at: world.now, title: '', text: '' };
    await fc.assert(
      fc.asyncProperty(history, async ([made, asides]) => {
        const all = made.map((each, at): Revision => (asides[at] ? { ...each, isAside: true } : each));
        // The next save is the sixteenth: then it is time.
        while (all.length % 16 !== 15) all.push({ ...latest, id: `filler-${all.length}` });
        await plantAll(all);
        await world.library.saveDraft({ id: 'd', text: String((saves += 1)) });
        const known = new Set(all.map(({ id }) => id));
        const kept = (await world.library.revisionsOf('d')).map(({ id }) => id).filter((id) => known.has(id));
        const expected = thinRevisions([...all, latest], world.now).map(({ id }) => id);
        expect(kept.toSorted()).toEqual(expected.filter((id) => known.has(id)).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it('stay where they are when they cannot be read', async () => {
    const day = 24 * 3_600_000;
    const odd = { id: 'odd', draftId: 'd', at: world.now - 40 * day, text: 7 };
    const good = { id: 'good', draftId: 'd', at: world.now - 40 * day + 1, title: '', text: 'x' };
    await world.plant('revisions', odd);
    await world.plant('revisions', good);
    for (let at = 0; at < 40; at += 1) await world.library.saveDraft({ id: 'd', text: String(at) });
    expect(await world.dump('revisions')).toEqual(expect.arrayContaining([odd, good]));
  });
});
