import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraft, editDraft } from '@/utils/library/draft';
import { readDraft } from '@/utils/library/read-stored';
import { titleFrom } from '@/utils/library/title';
import { compareVersions } from '@/utils/library/version-vector';
import { anyText, draft as anyDraft } from './arbitraries';

const at = { device: 'here', now: 1000 };
const create = (text: string, more = {}) => createDraft({ text, ...more }, { ...at, id: 'd1' });

describe('titleFrom', () => {
  it.each([
    ['\n\n  Neues   Werk in Kassel \nMehr dazu', 'Neues Werk in Kassel'],
    ['', ''],
    [' \n\t\n', ''],
    ['Erste\r\nZweite', 'Erste'],
  ])('%j gives %j', (text, title) => {
    expect(titleFrom(text)).toBe(title);
  });

  it('cuts a long line between words', () => {
    const title = titleFrom(`${'Transformation '.repeat(10)}\nrest`);
    expect(title).toMatch(/^(Transformation ){4}Transformation…$/);
  });

  it('never cuts through a sign that people see as one', () => {
    const title = titleFrom('👩‍👩‍👧‍👦'.repeat(90));
    expect(title).toBe(`${'👩‍👩‍👧‍👦'.repeat(79)}…`);
  });
});

describe('createDraft', () => {
  it('fills in what was not said', () => {
    expect(create('Hallo\nWelt')).toEqual({
      schema: 1,
      id: 'd1',
      title: 'Hallo',
      text: 'Hallo\nWelt',
      channel: 'post',
      audience: 'public',
      language: 'auto',
      tags: [],
      status: 'writing',
      pinned: false,
      createdAt: 1000,
      updatedAt: 1000,
      readingHistory: [],
      vv: { here: 1 },
    });
  });

  it('goes on from a tombstone, so that it is newer than the deletion', () => {
    const draft = createDraft({ text: 'x' }, { ...at, id: 'd1', vv: { here: 4, there: 2 } });
    expect(draft.vv).toEqual({ here: 5, there: 2 });
  });

  it('makes what can be read again', () => {
    fc.assert(
      fc.property(anyDraft, (given) => {
        const made = createDraft(given, { ...at, id: given.id });
        expect(readDraft(structuredClone(made))).toEqual({ status: 'current', value: made });
        expect(made.text).toBe(given.text);
      }),
    );
  });
});

describe('editDraft', () => {
  const later = { device: 'here', now: 2000 };

  it('lets a title taken from the first line follow that line', () => {
    expect(editDraft(create('Alt'), { text: 'Neu' }, later).title).toBe('Neu');
    expect(editDraft(create('Alt'), { text: 'Neu', title: 'Alt' }, later).title).toBe('Neu');
  });

  it('keeps a title the writer has set', () => {
    const draft = create('Alt', { title: 'Mein Titel' });
    expect(editDraft(draft, { text: 'Neu' }, later).title).toBe('Mein Titel');
    expect(editDraft(draft, { text: 'Neu', title: 'Mein Titel' }, later).title).toBe('Mein Titel');
    expect(editDraft(draft, { title: ' ' }, later).title).toBe('Alt');
  });

  it('counts a change once, and no change not at all', () => {
    const draft = create('Text', { tags: ['KI'] });
    expect(editDraft(draft, { text: 'Text', tags: ['KI'] }, later)).toBe(draft);
    expect(editDraft(draft, { pinned: undefined }, later)).toBe(draft);
    expect(editDraft(draft, { pinned: true }, later)).toMatchObject({
      pinned: true,
      vv: { here: 2 },
      updatedAt: 2000,
    });
  });

  it('notes when a draft was posted, once', () => {
    const posted = editDraft(create('Text'), { status: 'posted' }, later);
    expect(posted.postedAt).toBe(2000);
    expect(editDraft(posted, { text: 'Text!' }, { ...later, now: 3000 }).postedAt).toBe(2000);
  });

  it('tidies tags without losing one that differs', () => {
    const draft = create('x', { tags: ['#KI', ' ki ', 'Köln', 'Koeln', '', 'Bonn'] });
    expect(draft.tags).toEqual(['KI', 'Köln', 'Bonn']);
  });

  it('keeps the text to the letter and comes after what it started from', () => {
    fc.assert(
      fc.property(anyDraft, anyText, (draft, text) => {
        const next = editDraft(draft, { text }, later);
        expect(next.text).toBe(text);
        if (next !== draft) expect(compareVersions(next.vv, draft.vv)).toBe('after');
      }),
    );
  });
});
