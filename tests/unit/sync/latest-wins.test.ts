import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mergeVersions } from '@/utils/library/version-vector';
import type * as heads from '@/utils/sync/heads';
import { withVector } from '@/utils/sync/version';
import { checkHistory, mailboxHistories } from './model/history';

/** What everybody does first: the version with the later clock takes the place of the other. */
vi.mock('@/utils/sync/heads', async (original) => {
  const real = await original<typeof heads>();
  const mergeHeads: typeof real.mergeHeads = (local, incoming) => {
    const all = [...local, ...incoming].toSorted((a, b) => b.at - a.at);
    const vv = all.reduce((merged, version) => mergeVersions(merged, version.vv), {});
    return all.slice(0, 1).map((latest) => withVector(latest, vv));
  };
  return { ...real, mergeHeads };
});

describe('a sync in which the latest wins', () => {
  it('is caught by the property that the real one passes', async () => {
    const result = await fc.check(fc.asyncProperty(mailboxHistories, checkHistory), { numRuns: 2000 });
    expect(result.failed).toBe(true);
  });

  it('is caught for losing a text', async () => {
    const steps = [
      { do: 'save', on: 0, thing: 0 },
      { do: 'save', on: 1, thing: 0 },
      { do: 'run', on: 1, faults: [] },
      { do: 'run', on: 0, faults: [] },
    ] as const;
    const history = { flavour: 'webdav', room: Infinity, steps } as const;
    await expect(checkHistory(history)).rejects.toThrow('a run dropped "text 1"');
  });
});
