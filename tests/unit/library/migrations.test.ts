import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineStep, type Step } from '@/utils/library/migrations/define-step';
import { draftExample, draftSteps, draftVersion } from '@/utils/library/migrations/draft-steps';
import { snippetExample, snippetSteps, snippetVersion } from '@/utils/library/migrations/snippet-steps';
import { upgrade } from '@/utils/library/migrations/upgrade';
import { readDraft, readSnippet } from '@/utils/library/read-stored';

const histories = [
  { kind: 'draft', steps: draftSteps, version: draftVersion, today: draftExample, read: readDraft },
  { kind: 'snippet', steps: snippetSteps, version: snippetVersion, today: snippetExample, read: readSnippet },
] as const;

describe.each(histories)('the history of a $kind', ({ steps, version, today, read }) => {
  it('has a step from every version to the next', () => {
    expect(steps.map(({ from }) => from)).toEqual(Array.from({ length: version - 1 }, (_, at) => at + 1));
    for (const { from, example } of steps) expect(example['schema']).toBe(from);
    expect(today.schema).toBe(version);
  });

  it('leads the example of every version to something readable, the same each time', () => {
    for (const example of [...steps.map((step) => step.example), today]) {
      const once = read(structuredClone(example));
      expect(once.status).toBe('current');
      expect(read(structuredClone(example))).toEqual(once);
    }
  });

  it('leaves a newer version alone and calls nonsense broken', () => {
    expect(read({ ...today, schema: version + 1 }).status).toBe('newer');
    for (const value of [null, 7, 'x', [], {}, { schema: 0 }, { schema: '1' }, { ...today, vv: { a: -1 } }])
      expect(read(value).status).toBe('broken');
  });

  it('says of anything at all what it is, without an exception and without touching it', () => {
    const damaged = fc
      .tuple(fc.constantFrom(...Object.keys(today)), fc.anything())
      .map(([field, value]) => ({ ...today, [field]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), damaged), (value) => {
        const before = fc.stringify(value);
        expect(['current', 'newer', 'broken']).toContain(read(value).status);
        expect(fc.stringify(value)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});

describe('upgrade', () => {
  const steps: Step[] = [
    defineStep({ from: 1, migrate: ({ a, ...rest }) => ({ ...rest, b: a }), example: { schema: 1, a: 'x' } }),
    defineStep({ from: 2, migrate: (value) => ({ ...value, c: 0 }), example: { schema: 2, b: 'x' } }),
  ];

  it('takes every step from where a value stands, and no other', () => {
    const value = { schema: 3, b: 'x', c: 0 };
    for (const { example } of steps) expect(upgrade(example, steps, 3)).toEqual({ status: 'current', value });
    expect(upgrade(value, steps, 3)).toEqual({ status: 'current', value });
  });

  it('changes neither the stored value nor passes over a missing or failing step', () => {
    const stored = Object.freeze({ schema: 1, a: 'x' });
    upgrade(stored, steps, 3);
    expect(stored).toEqual({ schema: 1, a: 'x' });
    expect(upgrade(stored, steps.slice(1), 3)).toMatchObject({ status: 'broken' });
    const failing = defineStep({
      from: 1,
      migrate: () => {
        throw new Error('no');
      },
      example: stored,
    });
    expect(upgrade(stored, [failing], 2)).toEqual({ status: 'broken', reason: 'step 1: Error: no' });
  });
});
