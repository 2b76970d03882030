import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkHistory, checkWorstHistory, histories, worstHistories } from './model/history';

describe('three machines with a faulty mailbox', () => {
  it('lose no saved text and come to the same once the faults stop', { timeout: 120_000 }, () =>
    fc.assert(fc.asyncProperty(histories, checkHistory), { numRuns: Number(process.env.RUNS ?? 2_000) }),
  );

  it(
    'keep every text at least as an earlier version when everything comes together',
    { timeout: 120_000 },
    () =>
      fc.assert(fc.asyncProperty(worstHistories, checkWorstHistory), {
        numRuns: Number(process.env.RUNS ?? 2000),
      }),
  );
});
