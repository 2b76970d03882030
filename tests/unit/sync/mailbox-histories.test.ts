import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkHistory, mailboxHistories } from './model/history';

describe('three machines with a mailbox that drops, delays, damages, overwrites and rolls back', () => {
  it('lose no saved text and come to the same once the faults stop', { timeout: 600_000 }, () =>
    fc.assert(fc.asyncProperty(mailboxHistories, checkHistory), { numRuns: 10_000 }),
  );
});
