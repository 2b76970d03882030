import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLeft } from '@/utils/library/bin-days';
import { foldText, matchesWords } from '@/utils/library/fold';
import { toMarkdownFile } from '@/utils/library/markdown';
import { createSearchIndex } from '@/utils/library/search';
import { emptySelection, extendTo, toggle, type Selection } from '@/utils/library/selection';
import { createSearcher } from '@/utils/library/searcher';
import { siftDrafts } from '@/utils/library/sift';
import { countTags, withoutTag } from '@/utils/library/tags';
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
    ['w', ['werk']],
    ['k d', ['chip']],
    ['c', ['cafe', 'chip']],
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
    expect(foldText('Größe ÄÖÜẞ Ærø ﬁn Ǣǿ')).toBe('groesse aeoeuess aeroe fin aeoe');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('a searcher', () => {
  const make = (id: string, text: string, n = 1) => ({
    id,
    title: '',
    text,
    tags: [],
    vv: { a: n },
    updatedAt: n,
  });
  const create = () => createSearcher<ReturnType<typeof make>>((item) => item);

  it('reads bit by bit, and the rest when it is asked', () => {
    const searcher = create();
    searcher.follow([make('a', 'eins'), make('b', 'zwei'), make('c', 'drei')]);
    let steps = 0;
    expect(searcher.work(() => (steps += 1) <= 2)).toBe(false);
    expect(['eins', 'zwei', 'drei'].map((word) => searcher.find(word))).toEqual([['a'], ['b'], ['c']]);
    expect(searcher.work(() => false)).toBe(true);
    expect(searcher.find('  ')).toBeUndefined();
  });

  it('finds at any time what a new index of the same drafts finds', () => {
    const words = fc.constantFrom('werk', 'größe', 'tarif', 'ki');
    const items = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', 'd'), words, fc.nat(2))
        .map(([id, text, n]) => make(id, text, n)),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(fc.array(items, { maxLength: 6 }), fc.nat(3), words, (states, budget, word) => {
        const searcher = create();
        // A version always says the same text.
        const texts = new Map<string, string>();
        for (const state of states) {
          const settled = state.map((item) => {
            const key = `${item.id} ${item.updatedAt}`;
            texts.set(key, texts.get(key) ?? item.text);
            return { ...item, text: texts.get(key)! };
          });
          searcher.follow(settled);
          let left = budget;
          searcher.work(() => (left -= 1) >= 0);
          const wanted = settled.filter(({ text }) => text === word).map(({ id }) => id);
          expect(searcher.find(word)?.toSorted()).toEqual(wanted.toSorted());
        }
      }),
    );
  });
});

describe('tags', () => {
  it('are counted with the most used first, however they are spelled', () => {
    const counted = countTags([{ tags: ['KI', 'Größe'] }, { tags: ['ki'] }, { tags: ['Groesse', 'Abc'] }]);
    expect(counted).toEqual([
      { tag: 'Größe', count: 2 },
      { tag: 'KI', count: 2 },
      { tag: 'Abc', count: 1 },
    ]);
    expect(withoutTag(['KI', 'Größe'], 'GROESSE')).toEqual(['KI']);
  });
});

describe('the bin', () => {
  const day = 24 * 3_600_000;

  it('counts the days left, the one begun included', () => {
    expect(
      [0, 1, day, day + 1, 29 * day, 30 * day - 1, 30 * day, 90 * day].map((age) => daysLeft(0, age)),
    ).toEqual([30, 30, 29, 29, 1, 1, 0, 0]);
    // A clock set back.
    expect(daysLeft(day, 0)).toBe(30);
  });

  it('is searched by words, whatever their spelling', () => {
    expect(matchesWords('Größe in München', 'muenchen GROESSE')).toBe(true);
    expect(matchesWords('Größe in München', 'Dresden')).toBe(false);
    expect(matchesWords('egal', '  ')).toBe(true);
  });
});

describe('several drafts as Markdown', () => {
  it('hold every text as it is', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 4 }), (drafts) => {
        const file = toMarkdownFile(drafts);
        for (const { text } of drafts) expect(file).toContain(text);
      }),
    );
  });
});

describe('a selection', () => {
  const shown = ['a', 'b', 'c', 'd', 'e'];
  const chosen = ({ ids }: Selection) => [...ids].toSorted().join('');

  it('is extended from its anchor in the order shown, and back', () => {
    const first = toggle(emptySelection, 'd');
    const upTo = extendTo(first, 'b', shown);
    expect(chosen(upTo)).toBe('bcd');
    expect(chosen(extendTo(upTo, 'e', shown))).toBe('bcde');
    expect(chosen(toggle(upTo, 'c'))).toBe('bd');
    expect(chosen(extendTo(emptySelection, 'c', shown))).toBe('c');
  });

  it('never holds what was not shown or chosen', () => {
    const step = fc.record({ how: fc.constantFrom('toggle', 'extend'), id: fc.constantFrom(...shown, 'x') });
    fc.assert(
      fc.property(fc.array(step), fc.shuffledSubarray(shown), (steps, order) => {
        let now = emptySelection;
        const asked = new Set<string>();
        for (const { how, id } of steps) {
          now = how === 'toggle' ? toggle(now, id) : extendTo(now, id, order);
          asked.add(id);
          if (how === 'extend') expect(now.ids.has(id)).toBe(true);
        }
        for (const id of now.ids) expect(order.includes(id) || asked.has(id)).toBe(true);
      }),
    );
  });
});

describe('siftDrafts', () => {
  const base = fc.sample(anyDraft, { numRuns: 1, seed: 1 })[0]!;
  const make = (id: string, more: object) => ({ ...base, id, pinned: false, tags: [], ...more });
  const drafts = [
    make('a', {
      title: 'Änderung 10',
      updatedAt: 1,
      createdAt: 9,
      status: 'idea',
      tags: ['x', 'Größe'],
      readingHistory: [{ at: 1, value: 90, counts: {} }],
    }),
    make('b', {
      title: 'Zahl',
      updatedAt: 3,
      createdAt: 1,
      status: 'ready',
      tags: ['x'],
      readingHistory: [{ at: 1, value: 20, counts: {} }],
    }),
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
    expect(ids({ sort: 'reading' })).toBe('cba');
  });

  it('filters by status, by all tags and by what was found', () => {
    expect(ids({ statuses: ['idea', 'ready'] })).toBe('ba');
    expect(ids({ tags: ['X', 'groesse'] })).toBe('a');
    expect(ids({ found: ['a', 'b'] })).toBe('ab');
    expect(ids({ found: [] })).toBe('');
  });
});
