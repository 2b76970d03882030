import { defineBackground } from 'wxt/utils/define-background';
import { broadcast } from '@/utils/platform/broadcast';
import { createDatabase } from '@/utils/platform/database';
import { createJournal } from '@/utils/platform/journal';
import { createLibrary } from '@/utils/platform/library';
import { answerMessages } from '@/utils/platform/messages';
import { openPage } from '@/utils/platform/pages';
import { createSettingsStore } from '@/utils/platform/settings-store';
import { createPlatformSync } from '@/utils/platform/sync';
import { scheduleSync } from '@/utils/platform/sync/schedule';
import { createComposerVerbs } from './composer-verbs';
import { createLibraryVerbs } from './library-verbs';
import { followLifecycle } from './lifecycle';
import { createSettingsVerbs } from './settings-verbs';
import { followShortcuts } from './shortcuts';
import { createSyncVerbs } from './sync-verbs';

/** Nothing is awaited here: the browser may start this at any event, and wakes only listeners set at once. */
function main(): void {
  const database = createDatabase();
  const world = { now: Date.now, newId: () => crypto.randomUUID() };
  const library = createLibrary(database, world);
  const settings = createSettingsStore();
  const journal = createJournal(database, Date.now);
  const sync = createPlatformSync(database, world, {
    onChange: () => void broadcast('syncChanged', null),
    onTexts: () => void broadcast('libraryChanged', null),
  });
  const { soon } = scheduleSync(sync.rounds);
  answerMessages({
    ...createLibraryVerbs(library, soon),
    ...createSyncVerbs(sync, soon),
    ...createSettingsVerbs(settings),
    ...createComposerVerbs(journal),
    openPage,
  });
  followLifecycle({ library, settings });
  followShortcuts();
}

export default defineBackground({ type: 'module', main });
