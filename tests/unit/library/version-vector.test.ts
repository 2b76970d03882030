import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bumpVersion,
  compareVersions,
  dominates,
  headsOf,
  mergeVersions,
} from '@/utils/library/version-vector';
import { versionVector } from './arbitraries';

describe('compareVersions', () => {
  it.each([
    [{}, {}, 'equal'],
    [{ a: 1 }, {}, 'after'],
    [{}, { a: 1 }, 'before'],
    [{ a: 0 }, {}, 'equal'],
    [{ a: 2, b: 1 }, { a: 1, b: 1 }, 'after'],
    [{ a: 2 }, { b: 1 }, 'concurrent'],
    [{ a: 2, b: 1 }, { a: 1, b: 2 }, 'concurrent'],
  ] as const)('%j to %j is %s', (a, b, order) => {
    expect(compareVersions(a, b)).toBe(order);
  });

  it('turns round when its sides are swapped', () => {
    const swapped = { equal: 'equal', before: 'after', after: 'before', concurrent: 'concurrent' };
    fc.assert(
      fc.property(versionVector, versionVector, (a, b) => {
        expect(compareVersions(b, a)).toBe(swapped[compareVersions(a, b)]);
      }),
    );
  });

  it('is not misled by names every object has', () => {
    expect(compareVersions({ a: 1 }, { constructor: 1 })).toBe('concurrent');
    expect(bumpVersion({}, 'toString')).toEqual({ toString: 1 });
  });
});

describe('mergeVersions', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(versionVector, versionVector, versionVector, (a, b, c) => {
        expect(mergeVersions(a, b)).toEqual(mergeVersions(b, a));
        expect(mergeVersions(mergeVersions(a, b), c)).toEqual(mergeVersions(a, mergeVersions(b, c)));
        expect(mergeVersions(a, a)).toEqual(a);
      }),
    );
  });

  it('gives the least version that has seen both', () => {
    fc.assert(
      fc.property(versionVector, versionVector, versionVector, (a, b, other) => {
        const merged = mergeVersions(a, b);
        expect(dominates(merged, a) && dominates(merged, b)).toBe(true);
        if (dominates(other, a) && dominates(other, b)) expect(dominates(other, merged)).toBe(true);
      }),
    );
  });
});

describe('bumpVersion', () => {
  it('comes after what it started from', () => {
    fc.assert(
      fc.property(versionVector, fc.constantFrom('a', 'b', 'z'), (vv, device) => {
        expect(compareVersions(bumpVersion(vv, device), vv)).toBe('after');
      }),
    );
  });
});

describe('headsOf', () => {
  const items = fc.array(
    versionVector.map((vv) => ({ vv })),
    { maxLength: 8 },
  );

  it('leaves out nothing that no other has seen, and keeps nothing that one has', () => {
    fc.assert(
      fc.property(items, (all) => {
        const heads = headsOf(all);
        for (const item of all) expect(heads.some((head) => dominates(head.vv, item.vv))).toBe(true);
        for (const a of heads)
          for (const b of heads) if (a !== b) expect(compareVersions(a.vv, b.vv)).toBe('concurrent');
      }),
    );
  });

  it('is one after an edit that has seen all', () => {
    fc.assert(
      fc.property(items, (all) => {
        const vv = bumpVersion(
          all.reduce((merged, item) => mergeVersions(merged, item.vv), {}),
          'a',
        );
        expect(headsOf([...all, { vv }])).toEqual([{ vv }]);
      }),
    );
  });
});
