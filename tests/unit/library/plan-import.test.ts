import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftExample } from '@/utils/library/migrations/draft-steps';
import { countImport, planImport } from '@/utils/library/plan-import';
import { readDraft } from '@/utils/library/read-stored';
import { contentKey } from '@/utils/library/same-content';
import type { Draft, VersionVector } from '@/utils/library/types';
import { compareVersions } from '@/utils/library/version-vector';
import { draft as anyDraft } from './arbitraries';

const stored = readDraft(draftExample);
if (stored.status !== 'current') throw new Error('the example must be readable');
const base: Draft = stored.value;

const plan = (theirs: readonly Draft[], ours: readonly Draft[], taken?: ReadonlySet<string>) =>
  planImport({ drafts: theirs, snippets: [] }, { drafts: { items: ours, taken }, snippets: { items: [] } });
const kindsOf = (...args: Parameters<typeof plan>) => plan(...args).drafts.map(({ kind }) => kind);
const edited = (vv: VersionVector, text = 'anders'): Draft => ({ ...base, text, vv });

describe('planImport', () => {
  it.each([
    ['new', undefined, base],
    ['same', base, base],
    ['same', { ...base, vv: { x: 9 } }, base],
    ['changed', base, edited({ 'device-a': 3 })],
    ['older', edited({ 'device-a': 3 }), base],
    ['both', edited({ 'device-b': 1 }), base],
    ['both', edited(base.vv), base],
  ] as const)('is %s', (kind, ours, theirs) => {
    const made = plan([theirs], ours ? [ours] : []);
    expect(made.drafts.map((step) => step.kind)).toEqual([kind]);
    expect(countImport(made)).toEqual({ new: 0, changed: 0, same: 0, older: 0, both: 0, [kind]: 1 });
  });

  it('reads one draft that stands twice in a file once', () => {
    expect(kindsOf([base, { ...base }], [])).toEqual(['new']);
  });

  it('keeps both of two that share an id but not their history, and only the newer of two that do', () => {
    expect(kindsOf([base, edited({ other: 1 })], [])).toEqual(['new', 'both']);
    const steps = plan([base, edited({ 'device-a': 3 })], []).drafts;
    expect(steps.map(({ kind, incoming }) => [kind, incoming.text])).toEqual([
      ['new', 'anders'],
      ['older', base.text],
    ]);
  });

  it('keeps all of a file that holds one id without end, and is done with it soon', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => edited({ [`d${at}`]: 1 }, String(at)));
    expect(countImport(plan(many, []))).toMatchObject({ new: 1, both: 19_999 });
  });

  it('leaves alone what holds its place without being listed', () => {
    expect(kindsOf([base], [], new Set([base.id]))).toEqual(['both']);
  });

  it('does not add a second time what an earlier import has added beside ours', () => {
    const ours = edited({ 'device-b': 1 });
    const copy = { ...base, id: 'copy', vv: { 'device-b': 1 } };
    expect(kindsOf([base], [ours, copy])).toEqual(['same']);
  });
});

/** What there is after a plan was followed. */
function follow(made: ReturnType<typeof plan>, ours: readonly Draft[]): Draft[] {
  const byId = new Map(ours.map((item) => [item.id, item]));
  for (const [at, { kind, incoming }] of made.drafts.entries()) {
    if (kind === 'new' || kind === 'changed') byId.set(incoming.id, incoming);
    if (kind === 'both') byId.set(`copy-${at}-${byId.size}`, { ...incoming, id: `copy-${at}-${byId.size}` });
  }
  return [...byId.values()];
}

describe('any import', () => {
  const few = fc.constantFrom('a', 'b');
  const file = fc.array(
    fc.tuple(anyDraft, few).map(([draft, id]) => ({ ...draft, id })),
    { maxLength: 5 },
  );
  const shelf = fc.uniqueArray(
    fc.tuple(anyDraft, few).map(([draft, id]) => ({ ...draft, id })),
    { selector: ({ id }) => id, maxLength: 2 },
  );

  it('replaces a text only by one that has seen it', () => {
    fc.assert(
      fc.property(file, shelf, (theirs, ours) => {
        for (const { kind, incoming, existing } of plan(theirs, ours).drafts)
          if (kind === 'changed') expect(compareVersions(incoming.vv, existing!.vv)).toBe('after');
        const after = new Map(follow(plan(theirs, ours), ours).map((item) => [item.id, item]));
        for (const item of ours) {
          const now = after.get(item.id)!;
          if (contentKey(now) !== contentKey(item)) expect(compareVersions(now.vv, item.vv)).toBe('after');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves every text of the file in the library, unless one that has seen it is there', () => {
    fc.assert(
      fc.property(file, shelf, (theirs, ours) => {
        const after = follow(plan(theirs, ours), ours);
        const all = [...theirs, ...ours];
        for (const item of theirs) {
          const isThere = after.some((one) => contentKey(one) === contentKey(item));
          const isOutrun = all.some(
            (one) => one.id === item.id && compareVersions(one.vv, item.vv) === 'after',
          );
          expect(isThere || isOutrun).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('brings nothing when it is made a second time', () => {
    fc.assert(
      fc.property(file, shelf, (theirs, ours) => {
        const after = follow(plan(theirs, ours), ours);
        const again = countImport(plan(theirs, after));
        expect(again.new + again.changed + again.both).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
