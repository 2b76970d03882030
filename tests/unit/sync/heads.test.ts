import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet, VersionVector } from '@/utils/library/types';
import { bumpVersion, compareVersions, dominates } from '@/utils/library/version-vector';
import { areSameHeads, isConflict, mergeHeads } from '@/utils/sync/heads';
import { resolveConflict } from '@/utils/sync/resolve-conflict';
import type { Version } from '@/utils/sync/types';
import { draft as anyDraft, snippet as anySnippet } from '../library/arbitraries';
import { joinSame } from '@/utils/sync/join';

const version = (text: string | undefined, vv: VersionVector, at = 1): Version => {
  const name = { kind: 'snippet', id: 's', vv, at } as const;
  if (text === undefined) return name;
  const value: Snippet = {
    schema: 1,
    id: 's',
    name: 'n',
    trigger: 't',
    text,
    tags: [],
    createdAt: 0,
    updatedAt: at,
    vv,
  };
  return { ...name, value };
};

const textsOf = (heads: readonly Version[]): (string | undefined)[] =>
  heads.map(({ value }) => (value as Snippet | undefined)?.text).toSorted();

/** What several devices can come to from one thing: each edits, deletes or takes in what another has. */
const livesOf = (...what: string[]) =>
  fc
    .array(fc.tuple(fc.nat(2), fc.constantFrom(...what), fc.nat(2)), {
      minLength: 1,
      maxLength: 14,
    })
    .map((events) => {
      const devices: Version[][] = [[], [], []];
      const all: Version[] = [];
      for (const [at, [device, what, other]] of events.entries()) {
        const [main, ...rivals] = devices[device]!;
        if (what === 'meet') {
          devices[device] = mergeHeads(devices[device]!, devices[other]!);
          continue;
        }
        const text = what === 'edit' ? `text ${at}` : 'the same';
        const made = version(
          what === 'delete' ? undefined : text,
          bumpVersion(main?.vv ?? {}, `d${device}`),
          at,
        );
        devices[device] = [made, ...rivals];
        all.push(made);
      }
      return { all, devices };
    })
    .filter(({ all }) => all.length > 0);

const lives = livesOf('edit', 'edit', 'same', 'delete', 'meet');

/** The same in any order: which one is the main one is each device's own affair. */
const asSet = (heads: readonly Version[]): Version[] =>
  heads.toSorted((a, b) => (JSON.stringify(a.vv) < JSON.stringify(b.vv) ? -1 : 1));

describe('mergeHeads', () => {
  it('is commutative and idempotent', () => {
    fc.assert(
      fc.property(lives, ({ devices: [a, b] }) => {
        const merged = mergeHeads(a!, b!);
        expect(areSameHeads(asSet(merged), asSet(mergeHeads(b!, a!)))).toBe(true);
        expect(areSameHeads(merged, mergeHeads(merged, merged))).toBe(true);
        expect(areSameHeads(merged, mergeHeads(merged, []))).toBe(true);
        expect(areSameHeads(merged, mergeHeads(merged, b!))).toBe(true);
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(livesOf('edit', 'edit', 'meet'), ({ devices: [a, b, c] }) => {
        const left = mergeHeads(mergeHeads(a!, b!), c!);
        const right = mergeHeads(a!, mergeHeads(b!, c!));
        expect(areSameHeads(asSet(left), asSet(right))).toBe(true);
      }),
    );
  });

  // A join made on the way has seen more than its parts: vectors may differ until everybody has heard of it.
  it('comes to the same in any grouping, joins and deletions included, and keeps what nobody has seen', () => {
    fc.assert(
      fc.property(lives, ({ all, devices: [a, b, c] }) => {
        const left = mergeHeads(mergeHeads(a!, b!), c!);
        const right = mergeHeads(a!, mergeHeads(b!, c!));
        expect(areSameHeads(asSet(mergeHeads(left, right)), asSet(mergeHeads(right, left)))).toBe(true);
        const unseen = all.filter(
          ({ vv }) => !all.some((other) => compareVersions(other.vv, vv) === 'after'),
        );
        const texts = textsOf(unseen.filter(({ value }) => value !== undefined));
        expect(textsOf(left)).toEqual(expect.arrayContaining(texts));
        expect(textsOf(right)).toEqual(expect.arrayContaining(texts));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order in which versions arrive', () => {
    fc.assert(
      fc.property(lives, fc.infiniteStream(fc.nat()), ({ all }, order) => {
        const shuffled = all
          .map((each) => [each, order.next().value] as const)
          .toSorted(([, a], [, b]) => Number(a) - Number(b))
          .map(([each]) => each);
        expect(areSameHeads(asSet(mergeHeads([], all)), asSet(mergeHeads([], shuffled)))).toBe(true);
      }),
    );
  });

  it('keeps every text that no later edit has seen', () => {
    fc.assert(
      fc.property(lives, ({ all }) => {
        const heads = mergeHeads([], all);
        for (const each of all) {
          expect(heads.some(({ vv }) => dominates(vv, each.vv))).toBe(true);
          const isSeen = all.some((other) => compareVersions(other.vv, each.vv) === 'after');
          if (each.value && !isSeen) expect(textsOf(heads)).toContain((each.value as Snippet).text);
        }
        for (const a of heads)
          for (const b of heads) if (a !== b) expect(compareVersions(a.vv, b.vv)).toBe('concurrent');
      }),
    );
  });

  it('joins the same words without counting an edit', () => {
    const joined = mergeHeads([version('w', { a: 1 }, 5)], [version('w', { b: 1 }, 7)]);
    expect(joined).toEqual([version('w', { a: 1, b: 1 }, 7)]);
  });

  it('lets an edit beat a deletion that did not know it', () => {
    const heads = mergeHeads([version(undefined, { a: 1, b: 1 })], [version('w', { a: 2 })]);
    expect(heads).toEqual([version('w', { a: 2, b: 1 })]);
    expect(mergeHeads(heads, [version(undefined, { a: 2, b: 2 })])).toEqual([
      version(undefined, { a: 2, b: 2 }),
    ]);
  });

  it('keeps what the writer has before him as the main version', () => {
    const mine = version('mine', { a: 1 }, 1);
    const theirs = version('theirs', { b: 1 }, 9);
    expect(mergeHeads([mine], [theirs])).toEqual([mine, theirs]);
    expect(mergeHeads([], [mine, theirs])).toEqual([theirs, mine]);
    expect(isConflict([mine, theirs])).toBe(true);
    expect(isConflict([mine, version(undefined, { b: 1 })])).toBe(false);
  });

  it('keeps both of two texts under one vector, the same way everywhere', () => {
    const [one, other] = [version('one', { a: 2 }), version('other', { a: 2 })];
    const here = mergeHeads([one], [other]);
    expect(textsOf(here)).toEqual(['one', 'other']);
    expect(areSameHeads(asSet(here), asSet(mergeHeads([other], [one])))).toBe(true);
    const edited = version('one, edited', bumpVersion(here[0]!.vv, 'a'));
    expect(textsOf(mergeHeads(here, [edited]))).toHaveLength(2);
  });

  it('leaves a newer schema as it is', () => {
    const value = { schema: 99, id: 's', vv: { a: 1 }, updatedAt: 1, words: ['?'] };
    const newer: Version = { kind: 'snippet', id: 's', vv: { a: 1 }, at: 1, value };
    const heads = mergeHeads([version('old', { b: 1 })], [newer]);
    expect(heads[1]!.value).toBe(value);
    const deleted = mergeHeads([newer], [version(undefined, { b: 1 })]);
    expect(deleted[0]!.value).toBe(value);
    expect(isConflict(deleted)).toBe(false);
  });
});

describe('resolveConflict', () => {
  it('ends it for everybody', () => {
    fc.assert(
      fc.property(lives, ({ all }) => {
        const heads = mergeHeads([], all);
        const chosen = version('chosen', {}).value as Snippet;
        const resolved = resolveConflict(heads, chosen, { device: 'me', now: 99 });
        expect(mergeHeads(heads, [resolved!])).toEqual([resolved]);
        expect(resolved!.value.vv).toEqual(resolved!.vv);
      }),
    );
  });

  it('does not judge what a newer Lackmus wrote', () => {
    const newer: Version = { kind: 'snippet', id: 's', vv: { a: 1 }, at: 1, value: { schema: 99 } };
    const chosen = version('x', {}).value as Snippet;
    expect(
      resolveConflict([version('w', { b: 1 }), newer], chosen, { device: 'me', now: 1 }),
    ).toBeUndefined();
    expect(resolveConflict([], chosen, { device: 'me', now: 1 })).toBeUndefined();
  });
});

describe('joinSame', () => {
  const laws = <Item extends Parameters<typeof joinSame>[0]>(a: Item, b: Item, c: Item): void => {
    expect(joinSame(a, b)).toEqual(joinSame(b, a));
    expect(joinSame(joinSame(a, b), c)).toEqual(joinSame(a, joinSame(b, c)));
    const joined = joinSame(a, b);
    expect(joinSame(joined, a)).toEqual(joined);
  };

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (a, b, c) => {
        const same = { id: a.id, title: a.title, text: a.text };
        laws(a, { ...b, ...same }, { ...c, ...same });
      }),
    );
    fc.assert(
      fc.property(anySnippet, anySnippet, anySnippet, (a, b, c) => {
        const same = { id: a.id, name: a.name, trigger: a.trigger, text: a.text };
        laws(a, { ...b, ...same }, { ...c, ...same });
      }),
    );
  });
});
