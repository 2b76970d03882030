import { defineBackground } from 'wxt/utils/define-background';
import { createDatabase } from '@/utils/platform/database';
import { createJournal } from '@/utils/platform/journal';
import { createLibrary } from '@/utils/platform/library';
import { answerMessages } from '@/utils/platform/messages';
import { openPage } from '@/utils/platform/pages';
import { createSettingsStore } from '@/utils/platform/settings-store';
import { createComposerVerbs } from './composer-verbs';
import { createLibraryVerbs } from './library-verbs';
import { followLifecycle } from './lifecycle';
import { createSettingsVerbs } from './settings-verbs';
import { followShortcuts } from './shortcuts';

/** Nothing is awaited here: the browser may start this at any event, and wakes only listeners set at once. */
function main(): void {
  const database = createDatabase();
  const library = createLibrary(database, { now: Date.now, newId: () => crypto.randomUUID() });
  const settings = createSettingsStore();
  const journal = createJournal(database, Date.now);
  answerMessages({
    ...createLibraryVerbs(library),
    ...createSettingsVerbs(settings),
    ...createComposerVerbs(journal),
    openPage,
  });
  followLifecycle({ library, settings });
  followShortcuts();
}

export default defineBackground({ type: 'module', main });
