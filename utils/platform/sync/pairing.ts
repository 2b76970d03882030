import type { UnlockResult } from '@/utils/sync/unlock';
import { TransportProblem } from '@/utils/sync/types';
import { Problem } from '../problem';
import { alone } from './rounds';
import type { OpenWay, Ways } from './ways';

/** Better news first: one way that opens something is enough. */
const outcomes: readonly UnlockResult[] = ['unlocked', 'malformed', 'other-code', 'nothing-there'];

async function unlockOver(ways: readonly OpenWay[], code: string): Promise<UnlockResult> {
  const found: UnlockResult[] = [];
  let problem: unknown;
  for (const { sync } of ways) {
    try {
      found.push(await sync.unlock(code));
    } catch (error) {
      problem = error;
    }
    if (found.includes('unlocked')) return 'unlocked';
  }
  if (found.length === 0 && problem instanceof TransportProblem) throw new Problem('failed', problem.message);
  return outcomes.find((each) => found.includes(each)) ?? 'nothing-there';
}

/** The sync code and the keys behind it. `runNow` begins a round. */
export const createPairing = (ways: Ways, runNow: () => void) => ({
  code: (): Promise<string> => alone(async () => (await ways.keysOnly()).code()),
  unlock: async (code: string): Promise<UnlockResult> => {
    const result = await alone(async () => unlockOver(await ways.open(), code));
    if (result === 'unlocked') runNow();
    return result;
  },
  changeKey: async (): Promise<string> => {
    const code = await alone(async () => {
      const sync = await ways.keysOnly();
      await sync.changeKey();
      return sync.code();
    });
    runNow();
    return code;
  },
});
