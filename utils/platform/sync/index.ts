import type { Conflict, SyncSnapshot } from '@/utils/state/sync';
import type { Database } from '../database';
import type { World } from '../library/kinds';
import { browserStorage } from './browser-storage';
import { type Answer, answerConflict, type Named, readConflict } from './conflicts';
import { deviceLabel as label } from './device-label';
import { hasHostPermission } from './host-permission';
import { createPairing } from './pairing';
import { createPauses } from './pauses';
import { readPolicy } from './policy';
import { readSync } from './read-sync';
import { createRounds } from './rounds';
import { createSwitches } from './switches';
import { createSyncSettings } from './sync-settings';
import { createWays } from './ways';

interface Listeners {
  /** The state has changed. */
  readonly onChange: () => void;
  /** Texts have changed. */
  readonly onTexts: () => void;
}

/** Everything about the sync that the background does for the pages. */
export function createPlatformSync(database: Database, world: World, { onChange, onTexts }: Listeners) {
  const settings = createSyncSettings(database);
  const pauses = createPauses(database);
  const storage = browserStorage;
  let hasNews = false;
  const onNews = (): void => {
    hasNews = true;
    onTexts();
  };
  const takeNews = (): boolean => {
    const had = hasNews;
    hasNews = false;
    return had;
  };
  const ways = createWays({ database, world, settings, storage, readPolicy, label, onTexts: onNews });
  const hasPermission = hasHostPermission;
  const rounds = createRounds({ ways, pauses, now: world.now, hasPermission, takeNews, onChange });
  const runNow = (): void => void rounds.run('asked');
  const { isRunning } = rounds;
  return {
    ...createPairing(ways, runNow),
    ...createSwitches({ database, settings, pauses, ways, runNow, onChange }),
    rounds,
    runNow,
    read: (): Promise<SyncSnapshot> => readSync({ database, ways, pauses, readPolicy, isRunning, label }),
    readConflict: (name: Named): Promise<Conflict | undefined> => readConflict(database, name),
    answerConflict: (answer: Answer): Promise<void> => answerConflict(database, answer, world),
  };
}

export type PlatformSync = ReturnType<typeof createPlatformSync>;
