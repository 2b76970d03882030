import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/utils/library/fold';
import { createSearchIndex } from '@/utils/library/search';
import { siftDrafts } from '@/utils/library/sift';
import { anyText, draft as anyDraft } from './arbitraries';

const items = [
  {
    id: 'werk',
    title: 'Neues Werk in München',
    text: 'Wir bauen an der Hauptstraße 120 Plätze.',
    tags: ['Standort'],
  },
  { id: 'chip', title: 'Chips aus Dresden', text: 'Ein Werk mehr? Nein.', tags: ['KI', 'Öffentlich'] },
  { id: 'cafe', title: 'Café', text: 'José 🚀 C++ Don’t', tags: [] },
];

describe('search', () => {
  const index = createSearchIndex(items);

  it.each([
    ['Muenchen', ['werk']],
    ['münchen', ['werk']],
    ['MÜNCH', ['werk']],
    ['hauptstrasse', ['werk']],
    ['Hauptstraße', ['werk']],
    ['werk', ['werk', 'chip']],
    ['werk dresd', ['chip']],
    ['#oeffentlich', ['chip']],
    ['cafe jose', ['cafe']],
    ['🚀', ['cafe']],
    ["don't", ['cafe']],
    ['werk zürich', []],
  ])('%j finds %j', (query, ids) => {
    expect(index.find(query)).toEqual(ids);
  });

  it('filters nothing where the query has no word', () => {
    expect(index.find('')).toBeUndefined();
    expect(index.find(' …#" ')).toBeUndefined();
  });

  it('follows changes', () => {
    const changing = createSearchIndex(items);
    changing.put({ ...items[0]!, text: 'Wolfsburg' });
    expect(changing.find('hauptstr')).toEqual([]);
    expect(changing.find('wolfs')).toEqual(['werk']);
    changing.remove('werk');
    changing.remove('werk');
    expect(changing.find('wolfs')).toEqual([]);
  });

  it('finds every draft by any run of its own words', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), fc.nat(), (draft, a, b) => {
        const field = [draft.title, draft.text, draft.tags.join(' ')][a % 3] ?? '';
        const query = field
          .split(/\s+/u)
          .slice(b % 4, (b % 4) + 2)
          .join(' ');
        const found = createSearchIndex([...items, draft]).find(query);
        if (found) expect(found).toContain(draft.id);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever is stored or asked', () => {
    const odd = fc.oneof(anyText, fc.constantFrom('__proto__', 'constructor', 'toString', '*', '\\', '('));
    fc.assert(
      fc.property(odd, odd, (text, query) => {
        createSearchIndex([{ id: '__proto__', title: text, text, tags: [text] }]).find(query);
        createSearchIndex([{ id: 'x', title: query, text, tags: [] }]).find(query);
      }),
      { numRuns: 500 },
    );
  });

  it('folds to what folds to itself', () => {
    expect(foldText('Größe ÄÖÜẞ Ærø ﬁn')).toBe('groesse aeoeuess aeroe fin');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('siftDrafts', () => {
  const base = fc.sample(anyDraft, { numRuns: 1, seed: 1 })[0]!;
  const make = (id: string, more: object) => ({ ...base, id, pinned: false, tags: [], ...more });
  const drafts = [
    make('a', { title: 'Änderung 10', updatedAt: 1, createdAt: 9, status: 'idea', tags: ['x', 'y'] }),
    make('b', { title: 'Zahl', updatedAt: 3, createdAt: 1, status: 'ready', tags: ['x'] }),
    make('c', { title: 'Änderung 9', updatedAt: 2, createdAt: 5, status: 'posted', pinned: true }),
  ];
  const ids = (sieve: Partial<Parameters<typeof siftDrafts>[1]>) =>
    siftDrafts(drafts, { sort: 'edited', ...sieve })
      .map(({ id }) => id)
      .join('');

  it('sorts with the pinned first', () => {
    expect(ids({})).toBe('cba');
    expect(ids({ sort: 'created' })).toBe('cab');
    expect(ids({ sort: 'title' })).toBe('cab');
    expect(ids({ sort: 'status' })).toBe('cba');
  });

  it('filters by status, by all tags and by what was found', () => {
    expect(ids({ statuses: ['idea', 'ready'] })).toBe('ba');
    expect(ids({ tags: ['x', 'y'] })).toBe('a');
    expect(ids({ found: ['a', 'b'] })).toBe('ab');
    expect(ids({ found: [] })).toBe('');
  });
});
