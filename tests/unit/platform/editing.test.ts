import { describe, expect, it, vi } from 'vitest';
import { Problem } from '@/utils/platform/problem';
import { retryUnanswered } from '@/utils/platform/retry-unanswered';
import { blank, first, kept, open, save, type Save, shown, state, stored, world } from './editing-lab';

describe('an editor', () => {
  it('saves after a pause, and not later than some seconds after the first key', async () => {
    const draft = await first();
    const saving = vi.fn(save);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const editing = open(draft, { save: saving });
    editing.change({ text: 'a' });
    expect(state(editing).save.kind).toBe('waiting');
    vi.advanceTimersByTime(700);
    expect(saving).not.toHaveBeenCalled();
    vi.advanceTimersByTime(150);
    expect(saving).toHaveBeenCalledOnce();
    vi.useRealTimers();
    await editing.flush();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    for (let at = 0; at < 10; at += 1) {
      editing.change({ text: 'b'.repeat(at + 1) });
      vi.advanceTimersByTime(500);
    }
    expect(saving).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
    editing.dispose();
    await editing.flush();
    expect((await stored('d')).text).toBe('b'.repeat(10));
  });

  it('sends only what was changed', async () => {
    const draft = await first();
    const saving = vi.fn(save);
    const editing = open(draft, { save: saving });
    editing.change({ status: 'ready' });
    await editing.flush();
    expect(saving.mock.calls[0]?.[0]).toMatchObject({
      id: 'd',
      basis: draft.vv,
      change: { status: 'ready' },
    });
    expect(saving.mock.calls[0]?.[0].change).not.toHaveProperty('text');
    editing.change({ status: 'review' });
    editing.change({ status: 'ready' });
    expect(state(editing)).toMatchObject({ change: {}, save: { kind: 'saved' } });
    await editing.flush();
    expect(saving).toHaveBeenCalledOnce();
  });

  it('keeps what is written while a save is under way', async () => {
    const draft = await first();
    const editing = open(draft);
    editing.change({ text: 'eins' });
    const saving = editing.flush();
    editing.change({ text: 'eins zwei' });
    expect(await saving).toBe(true);
    expect(state(editing).save.kind).toBe('saved');
    expect((await stored('d')).text).toBe('eins zwei');
  });

  it('says what failed, keeps the text, and saves it when it is asked again', async () => {
    const saving = vi.fn(save).mockRejectedValueOnce(new Problem('quota'));
    const editing = open(await first(), { save: saving });
    editing.change({ text: 'bleibt' });
    expect(await editing.flush()).toBe(false);
    expect(state(editing)).toMatchObject({
      save: { kind: 'failed', code: 'quota' },
      change: { text: 'bleibt' },
    });
    expect(await editing.flush()).toBe(true);
    expect((await stored('d')).text).toBe('bleibt');
    editing.dispose();
  });
});

describe('a new draft', () => {
  it('is one draft, though the background dies after saving it', async () => {
    let calls = 0;
    const dying: Save = async (changes) => {
      const answer = await save(changes);
      calls += 1;
      if (calls <= 3) throw new Problem('no-answer');
      return answer;
    };
    const editing = open(blank('n'), {
      isNew: true,
      save: (changes) => retryUnanswered(() => dying(changes)),
    });
    editing.change({ text: 'Erster Satz.' });
    expect(await editing.flush()).toBe(false);
    editing.change({ text: 'Erster Satz. Zweiter.' });
    expect(await editing.flush()).toBe(true);
    expect(state(editing)).toMatchObject({ theirs: undefined, save: { kind: 'saved' } });
    const { drafts } = await world.library.list();
    expect(drafts.map(({ id, text }) => [id, text])).toEqual([['n', 'Erster Satz. Zweiter.']]);
    expect(drafts[0]).toMatchObject({ audience: 'employees' });
    editing.dispose();
  });

  it('is nothing while nothing is in it', async () => {
    const editing = open(blank('n'), { isNew: true });
    editing.change({ text: '  ', channel: 'comment' });
    expect(await editing.flush()).toBe(true);
    expect((await world.library.list()).drafts).toEqual([]);
    editing.dispose();
  });

  it('is not taken for deleted before the list knows it', async () => {
    const editing = open(blank('n'), { isNew: true });
    editing.follow(undefined);
    editing.change({ text: 'x' });
    const saving = editing.flush();
    editing.follow(undefined);
    await saving;
    expect(state(editing).isDeleted).toBe(false);
  });
});

describe('a draft that is deleted elsewhere', () => {
  it('stays in the editor, and comes back when it is kept', async () => {
    const editing = open(await first());
    await world.library.discard('draft', ['d']);
    editing.follow(undefined);
    expect(state(editing).isDeleted).toBe(true);
    expect(shown(editing).text).toBe('Anfang');
    expect(await editing.flush()).toBe(true);
    expect(state(editing).isDeleted).toBe(false);
    expect((await stored('d')).text).toBe('Anfang');
  });

  it('stays deleted when it is left', async () => {
    const editing = open(await first());
    await world.library.discard('draft', ['d']);
    editing.follow(undefined);
    editing.dispose();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await world.library.list()).drafts).toEqual([]);
  });
});

describe('restoring an earlier text', () => {
  it('keeps the present one, also what was not saved yet', async () => {
    const editing = open(await first());
    editing.change({ text: 'Zweiter' });
    await editing.flush();
    editing.change({ text: 'Dritter' });
    const before = await editing.restore({ title: 'Anfang', text: 'Anfang' });
    expect(before).toMatchObject({ text: 'Dritter' });
    expect(await stored('d')).toMatchObject({ text: 'Anfang', title: 'Anfang' });
    expect(await kept('d')).toEqual(expect.arrayContaining(['Zweiter', 'Dritter', 'Anfang']));
    editing.change(before!);
    await editing.flush();
    expect((await stored('d')).text).toBe('Dritter');
  });
});
