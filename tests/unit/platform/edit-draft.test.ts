import { describe, expect, it } from 'vitest';
import { useWorld } from './world';

const world = useWorld();
const stored = async (id: string) => (await world.library.list()).drafts.find((draft) => draft.id === id);
const texts = async (id: string) => (await world.library.revisionsOf(id)).map(({ text }) => text);
const second = 1000;
const reading = (at: number, value: number) => ({ at, value, counts: {} });

describe('editing a draft', () => {
  it('makes one draft of a first save that is sent again', async () => {
    const edit = { id: 'mine', change: { text: 'Erster Satz' }, keepAs: 'k' };
    const first = await world.library.editDraft(edit);
    world.now += second;
    const again = await world.library.editDraft(edit);
    expect(again).toEqual(first);
    expect((await world.library.list()).drafts).toHaveLength(1);
    expect(await texts('mine')).toEqual(['Erster Satz']);
  });

  it('makes one edit of one that is sent again', async () => {
    const { draft } = await world.library.editDraft({ id: 'd', change: { text: 'eins' } });
    const edit = { id: 'd', basis: draft.vv, change: { text: 'zwei' }, keepAs: 'k' };
    const first = await world.library.editDraft(edit);
    expect(await world.library.editDraft(edit)).toEqual(first);
    expect(await texts('d')).toHaveLength(2);
  });

  it('changes only what the editor touched', async () => {
    const { draft } = await world.library.editDraft({ id: 'd', change: { text: 'eins', tags: ['a'] } });
    await world.library.saveDraft({ id: 'd', text: 'eins', pinned: true });
    const answer = await world.library.editDraft({ id: 'd', basis: draft.vv, change: { status: 'ready' } });
    expect(answer).toMatchObject({
      outcome: 'saved',
      draft: { pinned: true, status: 'ready', tags: ['a'], text: 'eins' },
    });
  });

  it('never overwrites a text it has not seen, and keeps its own beside it', async () => {
    const { draft } = await world.library.editDraft({ id: 'd', change: { text: 'eins' } });
    world.now += second;
    await world.library.editDraft({ id: 'd', basis: draft.vv, change: { text: 'ihrer' } });
    world.now += second;
    const mine = {
      id: 'd',
      basis: draft.vv,
      change: { text: 'meiner', status: 'ready' as const },
      keepAs: 'k',
    };
    const answer = await world.library.editDraft(mine);
    expect(answer).toMatchObject({ outcome: 'elsewhere', draft: { text: 'ihrer', status: 'writing' } });
    expect(await stored('d')).toEqual(answer.draft);
    expect(await world.library.revisionsOf('d')).toMatchObject([
      { id: 'k', text: 'meiner', isAside: true },
      { text: 'ihrer' },
      { text: 'eins' },
    ]);
    // What is written on meanwhile takes the place of what was kept before.
    await world.library.editDraft({ ...mine, change: { text: 'meiner, länger' } });
    expect(await texts('d')).toEqual(['meiner, länger', 'ihrer', 'eins']);
    // Having seen theirs, the writer keeps their own: theirs is still there to go back to.
    const kept = await world.library.editDraft({ ...mine, basis: answer.draft.vv });
    expect(kept).toMatchObject({ outcome: 'saved', draft: { text: 'meiner', status: 'ready' } });
    expect(await texts('d')).toEqual(expect.arrayContaining(['eins', 'ihrer', 'meiner']));
  });

  it('puts nothing aside for good where only something beside the text had changed', async () => {
    const { draft } = await world.library.editDraft({ id: 'd', change: { text: 'eins' } });
    await world.library.saveDraft({ id: 'd', text: 'eins', pinned: true });
    const edit = { id: 'd', basis: draft.vv, change: { text: 'zwei' }, keepAs: 'k' };
    const { draft: stored } = await world.library.editDraft(edit);
    await world.library.editDraft({ ...edit, basis: stored.vv });
    expect((await texts('d')).toSorted()).toEqual(['eins', 'zwei']);
    const late = { ...edit, basis: stored.vv, change: { text: 'drei' } };
    const { draft: latest } = await world.library.editDraft(late);
    await world.library.editDraft({ ...late, basis: latest.vv, change: { text: 'vier' } });
    const kept = await world.library.revisionsOf('d');
    expect(kept.map(({ text, isAside = false }) => [text, isAside]).toSorted()).toEqual([
      ['drei', false],
      ['eins', false],
      ['vier', false],
      ['zwei', false],
    ]);
  });

  it('never takes a stored text away where the editor saw none', async () => {
    await world.library.editDraft({ id: 'd', change: { text: 'eins' } });
    const answer = await world.library.editDraft({ id: 'd', change: { text: 'zwei' } });
    expect(answer).toMatchObject({ outcome: 'elsewhere', draft: { text: 'eins' } });
    expect(await texts('d')).toEqual(expect.arrayContaining(['eins', 'zwei']));
  });

  it('keeps every text of two windows that write at once, whatever the order', async () => {
    const { draft } = await world.library.editDraft({ id: 'd', change: { text: 'Anfang' } });
    const windows = ['a', 'b'].map((name) => ({ name, basis: draft.vv }));
    const sent: string[] = ['Anfang'];
    for (let turn = 0; turn < 12; turn += 1) {
      const window = windows[turn % 5 < 2 ? 0 : 1]!;
      world.now += second;
      const text = `${window.name}${turn}`;
      sent.push(text);
      const keepAs = `${window.name}-${turn}`;
      const edit = { id: 'd', basis: window.basis, change: { text }, keepAs };
      const answer = await world.library.editDraft(edit);
      window.basis = answer.draft.vv;
    }
    expect((await texts('d')).toSorted()).toEqual(sent.toSorted());
  });

  it('brings a draft that was deleted meanwhile back, with all it was', async () => {
    const { draft } = await world.library.editDraft({ id: 'd', change: { text: 'eins', tags: ['a'] } });
    await world.library.discard('draft', ['d']);
    const tombstone = (await world.library.listBin())[0]?.vv;
    const answer = await world.library.editDraft({ id: 'd', basis: draft.vv, change: { text: 'zwei' } });
    expect(answer).toMatchObject({ outcome: 'saved', draft: { text: 'zwei', tags: ['a'] } });
    expect(Object.values(answer.draft.vv)[0]).toBeGreaterThan(Object.values(tombstone ?? {})[0] ?? 0);
    expect(await world.library.listBin()).toEqual([]);
  });

  it('brings it back unchanged, too, and newer than its deletion', async () => {
    const { draft } = await world.library.editDraft({ id: 'd', change: { text: 'eins' } });
    await world.library.discard('draft', ['d']);
    const answer = await world.library.editDraft({ id: 'd', basis: draft.vv, change: { text: 'eins' } });
    expect(Object.values(answer.draft.vv)).toEqual([3]);
    expect(await stored('d')).toEqual(answer.draft);
  });

  it('says where there is nothing to change', async () => {
    const editing = world.library.editDraft({ id: 'nobody', change: { status: 'ready' } });
    await expect(editing).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keeps the readings another has made', async () => {
    const first = reading(world.now, 40);
    const { draft } = await world.library.editDraft({
      id: 'd',
      change: { text: 'eins', readingHistory: [first] },
    });
    const theirs = reading(world.now + 1000, 50);
    await world.library.saveDraft({ id: 'd', text: 'eins', readingHistory: [first, theirs] });
    const ours = reading(world.now + 2000, 60);
    const change = { status: 'ready' as const, readingHistory: [first, ours] };
    const answer = await world.library.editDraft({ id: 'd', basis: draft.vv, change });
    expect(answer.draft.readingHistory).toEqual([first, theirs, ours]);
  });

  it('gives the mark of being posted its time, and takes both back together', async () => {
    const { draft } = await world.library.editDraft({ id: 'd', change: { text: 'eins' } });
    const posted = await world.library.editDraft({ id: 'd', basis: draft.vv, change: { status: 'posted' } });
    expect(posted.draft.postedAt).toBe(world.now);
    const back = { id: 'd', basis: posted.draft.vv, change: { status: 'review' as const } };
    expect((await world.library.editDraft(back)).draft).not.toHaveProperty('postedAt');
  });

  it('never thins away what was kept beside', async () => {
    const { draft } = await world.library.editDraft({ id: 'd', change: { text: 'v' } });
    await world.library.saveDraft({ id: 'd', text: 'ihrer' });
    await world.library.editDraft({ id: 'd', basis: draft.vv, change: { text: 'meiner' }, keepAs: 'k' });
    for (let hours = 0; hours < 24 * 40; hours += 6) {
      world.now += 6 * 3_600_000;
      await world.library.saveDraft({ id: 'd', text: `v${hours}` });
    }
    expect(await texts('d')).toContain('meiner');
  });
});

describe('saving several snippets', () => {
  it('saves all or none', async () => {
    const good = { id: 'a', name: 'A', trigger: 'a', text: 'Text' };
    await world.library.saveSnippets([good, { ...good, id: 'b', trigger: 'b' }]);
    await world.plant('snippets', { schema: 99, id: 'newer' });
    const failing = world.library.saveSnippets([
      { ...good, id: 'c' },
      { ...good, id: 'newer' },
    ]);
    await expect(failing).rejects.toMatchObject({ code: 'newer-version' });
    expect((await world.library.list()).snippets.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
