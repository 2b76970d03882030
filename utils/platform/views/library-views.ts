import { createLibraryStore } from '@/utils/state/library';
import { createSessionStore } from '@/utils/state/session';
import { followLibrary } from './follow-library';
import { followSettings } from './follow-settings';
import { followTab } from './follow-tab';
import { createLibrarySync } from './library-sync';
import { createLibraryActions } from './library-actions';
import { createListActions } from './list-actions';

/** Stores and actions of one frame of the library, alive as long as its page. */
export function createLibraryViews(isDetached: boolean) {
  const { signal } = new AbortController();
  const library = createLibraryStore();
  const session = createSessionStore();
  const reload = followLibrary(library, signal);
  void followSettings((choices, backup) => session.setState({ choices, backup }), signal);
  const sync = createLibrarySync(signal);
  const watch = followTab(session, { isDetached, signal });
  return {
    library,
    session,
    sync,
    actions: { ...createLibraryActions(session, watch), ...createListActions(library), reload },
  };
}
