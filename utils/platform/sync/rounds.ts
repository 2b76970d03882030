import { isOfNetwork, isResting, type Pause, type Pauses, pauseAfter } from './pauses';
import type { OpenWay, Ways } from './ways';

/** `due`: ways that failed rest. `online`: the network is back. `asked`: by the writer, whatever failed before. */
export type Why = 'due' | 'online' | 'asked';

interface Way {
  readonly isAllowed: boolean;
  readonly now: number;
}

const lockName = 'lackmus-sync';

interface Parts {
  readonly ways: Ways;
  readonly pauses: Pauses;
  readonly now: () => number;
  readonly hasPermission: (address: string) => Promise<boolean>;
  /** Whether texts of other devices have come in since it was asked last. */
  readonly takeNews: () => boolean;
  /** A round has begun or ended. */
  readonly onChange: () => void;
}

/** One at a time in the whole browser; the lock of a worker that died is free. */
export const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(lockName, work) as Promise<Result>;

/** Whether a way is left alone in this round. */
function isLeft(pause: Pause | undefined, why: Why, { isAllowed, now }: Way): boolean {
  if (why === 'asked' || !isResting(pause, now)) return false;
  if (pause?.code === 'no-permission') return !isAllowed;
  return !(why === 'online' && isOfNetwork(pause));
}

async function runWay(way: OpenWay, why: Why, parts: Parts): Promise<void> {
  const { pauses, now, hasPermission } = parts;
  const pause = await pauses.read(way.name);
  const isAllowed = !way.access || (await hasPermission(way.access.base));
  if (isLeft(pause, why, { isAllowed, now: now() })) return;
  const problem = isAllowed
    ? (await alone(() => way.sync.run())).problem
    : { code: 'no-permission' as const };
  const moment = { now: now(), jitter: Math.random() };
  if (problem) await pauses.set(way.name, pauseAfter(pause, problem, moment));
  else if (pause) await pauses.set(way.name, undefined);
}

async function runEach(ways: readonly OpenWay[], why: Why, parts: Parts): Promise<void> {
  for (const way of ways) {
    try {
      await runWay(way, why, parts);
    } catch {
      // The database's own failure: the next round begins where the last transaction ended.
    }
  }
}

async function runAll(why: Why, parts: Parts): Promise<void> {
  const ways = await parts.ways.open();
  parts.takeNews();
  await runEach(ways, why, parts);
  // What one way has brought goes on over the other.
  if (ways.length > 1 && parts.takeNews()) await runEach(ways, 'due', parts);
}

/** Runs the sync, one round at a time; who asks during a round gets one more after it. */
export function createRounds(parts: Parts) {
  let running: Promise<void> | undefined;
  let wanted: Why | undefined;

  async function runWanted(): Promise<void> {
    parts.onChange();
    while (wanted) {
      const why = wanted;
      wanted = undefined;
      await runAll(why, parts).catch(() => undefined);
    }
    running = undefined;
    parts.onChange();
  }

  return {
    isRunning: (): boolean => running !== undefined,
    /** Resolves when nothing is left to run. */
    run: (why: Why = 'due'): Promise<void> => {
      if (why !== 'due' || !wanted) wanted = wanted === 'asked' ? wanted : why;
      running ??= runWanted();
      return running;
    },
  };
}

export type Rounds = ReturnType<typeof createRounds>;
