import { describe, expect, it } from 'vitest';
import { useWorld } from './world';

const world = useWorld();
const day = 24 * 3_600_000;

describe('marks of drafts', () => {
  it('set status, tags and pins in one go, and leave text, revisions and time of editing', async () => {
    const a = await world.library.saveDraft({ text: 'a' });
    const b = await world.library.saveDraft({ text: 'b', tags: ['Tarif'] });
    world.now += day;
    const marks = [a, b].map(({ id, tags }) => ({
      id,
      change: { status: 'ready' as const, pinned: true, tags: [...tags, 'Presse'] },
    }));
    const marked = await world.library.markDrafts(marks);
    expect(marked.map(({ tags, status, pinned }) => [tags, status, pinned])).toEqual([
      [['Presse'], 'ready', true],
      [['Tarif', 'Presse'], 'ready', true],
    ]);
    expect(marked.map(({ text, updatedAt }) => [text, updatedAt])).toEqual([
      ['a', a.updatedAt],
      ['b', b.updatedAt],
    ]);
    expect((await world.library.list()).drafts).toEqual(expect.arrayContaining(marked));
    expect(await world.library.revisionsOf(a.id)).toHaveLength(1);
    expect(Object.values(marked[0]?.vv ?? {})).toEqual([2]);
  });

  it('are all set or none', async () => {
    const { id } = await world.library.saveDraft({ text: 'a' });
    const change = { status: 'ready' as const };
    const marking = world.library.markDrafts([
      { id, change },
      { id: 'nie', change },
    ]);
    await expect(marking).rejects.toMatchObject({ code: 'not-found' });
    expect((await world.library.list()).drafts[0]?.status).toBe('writing');
  });

  it('are taken back to exactly what was, the day of posting too', async () => {
    const posted = await world.library.saveDraft({ text: 'a', status: 'posted' });
    world.now += day;
    await world.library.markDrafts([{ id: posted.id, change: { status: 'idea' } }]);
    world.now += day;
    const { status, postedAt } = posted;
    const [back] = await world.library.markDrafts([{ id: posted.id, change: { status, postedAt } }]);
    expect({ ...back, vv: posted.vv }).toEqual(posted);
  });
});

describe('emptying the bin', () => {
  it('lets go of exactly what was named, with its revisions', async () => {
    const a = await world.library.saveDraft({ text: 'a' });
    const b = await world.library.saveDraft({ text: 'b' });
    await world.library.discard('draft', [a.id, b.id]);
    await world.library.emptyBin([
      { kind: 'draft', id: a.id },
      { kind: 'snippet', id: 'nie' },
    ]);
    expect((await world.library.listBin()).map(({ id }) => id)).toEqual([b.id]);
    expect(await world.library.revisionsOf(a.id)).toEqual([]);
    await expect(world.library.restore('draft', [a.id])).rejects.toMatchObject({ code: 'not-found' });
    expect(await world.dump('bin')).toHaveLength(2);
  });
});
