import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkCrampedHistory, checkWorstHistory, crampedHistories, worstHistories } from './model/history';

describe('when everything comes together', () => {
  it(
    'every text is kept at least as an earlier version, and the machines come to the same',
    { timeout: 600_000 },
    () => fc.assert(fc.asyncProperty(worstHistories, checkWorstHistory), { numRuns: 1500 }),
  );

  it('no text is lost for want of room', { timeout: 600_000 }, () =>
    fc.assert(fc.asyncProperty(crampedHistories, checkCrampedHistory), { numRuns: 500 }),
  );
});
