import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type * as heads from '@/utils/sync/heads';
import { checkHistory, mailboxHistories } from './model/history';

/** What everybody does first: of two versions the one with the later clock. */
vi.mock('@/utils/sync/heads', async (original) => {
  const real = await original<typeof heads>();
  const mergeHeads: typeof real.mergeHeads = (local, incoming) =>
    [...local, ...incoming].toSorted((a, b) => b.at - a.at).slice(0, 1);
  return { ...real, mergeHeads };
});

describe('a sync in which the latest wins', () => {
  it('is caught losing texts', async () => {
    const result = await fc.check(fc.asyncProperty(mailboxHistories, checkHistory), { numRuns: 2000 });
    expect(result.failed).toBe(true);
    expect(String(result.errorInstance)).toMatch(/lost|a run dropped/);
  });
});
