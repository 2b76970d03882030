import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkHistory, machineHistories } from './model/history';

describe('machines that die, are restored from a backup and are copied', () => {
  it('lose no saved text and come to the same once the faults stop', { timeout: 600_000 }, () =>
    fc.assert(fc.asyncProperty(machineHistories, checkHistory), { numRuns: 10_000 }),
  );
});
