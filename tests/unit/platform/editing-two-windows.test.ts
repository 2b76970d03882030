import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/utils/platform/problem';
import type { Editing } from '@/utils/state/editing';
import { first, kept, open, save, type Save, shown, state, stored, world } from './editing-lab';

describe('two windows', () => {
  let a: Editing;
  let b: Editing;

  beforeEach(async () => {
    const draft = await first();
    a = open(draft);
    b = open(draft);
  });
  afterEach(() => {
    a.dispose();
    b.dispose();
  });

  const collide = async () => {
    a.change({ text: 'von a' });
    await a.flush();
    b.change({ text: 'von b' });
    await b.flush();
  };

  it('follow each other while only one writes', async () => {
    a.change({ text: 'von a', status: 'ready' });
    await a.flush();
    b.follow(await stored('d'));
    expect(shown(b)).toMatchObject({ text: 'von a', status: 'ready' });
    b.change({ text: 'von b' });
    await b.flush();
    expect(state(b)).toMatchObject({ theirs: undefined, save: { kind: 'saved' } });
    expect((await stored('d')).text).toBe('von b');
  });

  it('take over what does not touch the text', async () => {
    b.change({ text: 'von b' });
    a.change({ pinned: true });
    await a.flush();
    b.follow(await stored('d'));
    expect(state(b)).toMatchObject({ theirs: undefined, change: { text: 'von b' }, draft: { pinned: true } });
    await b.flush();
    expect(await stored('d')).toMatchObject({ text: 'von b', pinned: true });
  });

  it('say so where both have written, and keep both texts', async () => {
    await collide();
    expect(state(b)).toMatchObject({ theirs: { text: 'von a' }, save: { kind: 'aside' } });
    expect(shown(b).text).toBe('von b');
    expect((await stored('d')).text).toBe('von a');
    expect(await kept('d')).toEqual(expect.arrayContaining(['von a', 'von b', 'Anfang']));
  });

  it('say so as soon as the other is seen, before a save', async () => {
    b.change({ text: 'von b' });
    a.change({ text: 'von a' });
    await a.flush();
    b.follow(await stored('d'));
    expect(state(b).theirs?.text).toBe('von a');
    expect(await b.flush()).toBe(true);
    expect(await kept('d')).toContain('von b');
  });

  it('write on in the meantime without losing anything', async () => {
    await collide();
    b.change({ text: 'von b, länger' });
    expect(state(b).save.kind).toBe('waiting');
    await b.flush();
    expect(state(b)).toMatchObject({ save: { kind: 'aside' }, theirs: { text: 'von a' } });
    expect(await kept('d')).toContain('von b, länger');
  });

  it('can take the other text, and have their own back', async () => {
    await collide();
    const ours = await b.takeTheirs();
    expect(shown(b).text).toBe('von a');
    expect(state(b)).toMatchObject({ theirs: undefined, save: { kind: 'saved' } });
    expect(await kept('d')).toContain('von b');
    b.change(ours!);
    await b.flush();
    expect(await stored('d')).toMatchObject({ text: 'von b' });
  });

  it('do not take the other text while their own is not safe', async () => {
    const saving = vi.fn(save);
    const c = open(await stored('d'), { save: saving });
    c.change({ text: 'von c' });
    a.change({ text: 'von a' });
    await a.flush();
    c.follow(await stored('d'));
    saving.mockRejectedValueOnce(new Problem('quota'));
    expect(await c.takeTheirs()).toBeUndefined();
    expect(shown(c).text).toBe('von c');
    expect(state(c)).toMatchObject({ save: { kind: 'failed' }, theirs: { text: 'von a' } });
    c.dispose();
  });

  it('can keep their own', async () => {
    await collide();
    expect(await b.keepMine()).toBe(true);
    expect((await stored('d')).text).toBe('von b');
    expect(await kept('d')).toContain('von a');
    a.follow(await stored('d'));
    expect(shown(a).text).toBe('von b');
  });

  it('can keep both, once, however often it is tried', async () => {
    await collide();
    const saving = vi.fn<Save>(async (changes) => {
      await save(changes);
      throw new Problem('no-answer');
    });
    const c = open(await stored('d'), { save: (changes) => saving(changes) });
    c.change({ text: 'von c' });
    b.change({ text: 'von b 2' });
    await b.keepMine();
    c.follow(await stored('d'));
    expect(await c.keepBoth()).toBeUndefined();
    saving.mockImplementation(save);
    const copy = await c.keepBoth();
    expect(copy).toMatchObject({ text: 'von c' });
    expect(shown(c).text).toBe('von b 2');
    expect((await world.library.list()).drafts.map(({ text }) => text).toSorted()).toEqual([
      'von b 2',
      'von c',
    ]);
    c.dispose();
  });

  it('go on where the writer takes their own words back', async () => {
    await collide();
    b.change({ text: 'Anfang' });
    expect(state(b).theirs).toBeUndefined();
    expect(shown(b).text).toBe('von a');
  });

  it('do not go round for ever where the database is older than the editor', async () => {
    a.change({ text: 'von a' });
    await a.flush();
    const older = open({ ...(await stored('d')), vv: { 'id-1': 99 } });
    older.change({ text: 'neu' });
    expect(await older.flush()).toBe(true);
    expect(state(older).theirs?.text ?? (await stored('d')).text).toBe('neu');
    older.dispose();
  });
});
