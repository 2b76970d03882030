import { createListView, type ListView } from '@/utils/state/list-view';
import type { LibraryActions } from '../actions';
import { createDraftsView, type DraftsView } from './use-drafts-view';
import { createSnippetsView, type SnippetsView } from './use-snippets-view';

/** The lists of a frame, as the writer left them. */
export interface Lists {
  readonly drafts: DraftsView;
  readonly snippets: SnippetsView;
  readonly bin: ListView;
}

export const createLists = (actions: Pick<LibraryActions, 'readSort'>): Lists => ({
  drafts: createDraftsView(actions),
  snippets: createSnippetsView(),
  bin: createListView(),
});
