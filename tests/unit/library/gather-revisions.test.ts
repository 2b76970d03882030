import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherRevisions } from '@/utils/library/gather-revisions';
import { revisions } from './arbitraries';

const second = 1000;
const at = (...seconds: readonly number[]) =>
  seconds.map((each) => ({ id: `${each}`, draftId: 'd', at: each * second, title: '', text: '' }));
const ids = (all: ReturnType<typeof at>) => gatherRevisions(all).map(({ id }) => id);

describe('gatherRevisions', () => {
  it('makes one step of what was saved while writing on', () => {
    expect(ids(at(900, 899, 890, 780, 770, 400, 399, 0))).toEqual(['900', '780', '400', '0']);
  });

  it('keeps what was put aside, wherever it stands', () => {
    const [first, second, ...rest] = at(900, 899, 890, 0);
    expect(ids([first!, { ...second!, isAside: true } as never, ...rest])).toEqual(['900', '899', '0']);
  });

  it('keeps newest and oldest, and the order', () => {
    fc.assert(
      fc.property(revisions(Date.UTC(2026, 10, 24)), (all) => {
        const sorted = all.toSorted((a, b) => b.at - a.at);
        const gathered = gatherRevisions(sorted);
        expect(gathered[0]).toBe(sorted[0]);
        expect(gathered.at(-1)).toBe(sorted.at(-1));
        expect(sorted.filter((each) => gathered.includes(each))).toEqual(gathered);
      }),
    );
  });
});
