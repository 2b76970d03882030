import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinRevisions } from '@/utils/library/thin-revisions';
import { revisions } from './arbitraries';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 24, 12, 30);
const every = (step: number, count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    draftId: 'd',
    at: now - from - at * step,
    title: '',
    text: '',
  }));

describe('thinRevisions', () => {
  it('keeps every one of the last hour', () => {
    expect(thinRevisions(every(60_000, 60), now)).toHaveLength(60);
  });

  it('keeps one an hour for a day, one a day for a month, then one a week', () => {
    const kept = thinRevisions(every(5 * 60_000, 12 * 24 * 120), now).map(({ at }) => now - at);
    const between = (from: number, to: number) => kept.filter((age) => age >= from && age < to).length;
    expect(between(2 * hour, 23 * hour)).toBe(21);
    expect(between(3 * day, 29 * day)).toBe(26);
    expect(between(60 * day, 116 * day)).toBe(8);
  });

  it('keeps the first and the last, invents none, and thins the same twice', () => {
    fc.assert(
      fc.property(revisions(now), (all) => {
        const kept = thinRevisions(all, now);
        const ages = all.map(({ at }) => at);
        expect(all).toEqual(expect.arrayContaining(kept));
        expect(kept.length === 0).toBe(all.length === 0);
        if (all.length > 0) {
          expect(kept[0]?.at).toBe(Math.min(...ages));
          expect(kept.at(-1)?.at).toBe(Math.max(...ages));
        }
        expect(thinRevisions(kept, now)).toEqual(kept);
      }),
    );
  });

  it('comes to the same however often one thins on the way', () => {
    const later = fc.oneof(fc.nat(5 * hour), fc.nat(3 * day), fc.nat(90 * day));
    fc.assert(
      fc.property(revisions(now), later, later, (all, a, b) => {
        const [first, second] = [now + Math.min(a, b), now + Math.max(a, b)];
        expect(thinRevisions(thinRevisions(all, first), second)).toEqual(thinRevisions(all, second));
      }),
      { numRuns: 300 },
    );
  });
});
