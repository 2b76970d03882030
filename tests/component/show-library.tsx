import { render } from '@testing-library/preact';
import { App } from '@/components/library/app';
import { createLibraryStore } from '@/utils/state/library';
import { createSessionStore } from '@/utils/state/session';
// What a view loads when it needs it must not still be coming when a test is over.
import '@/utils/engine/index';
import type { Draft, Snippet } from '@/utils/library/types';
import { drafts as madeDrafts, snippets as madeSnippets, type makeActions } from './made-library';
import { librarySync } from './made-sync';

interface Wish {
  readonly drafts?: readonly Draft[];
  readonly snippets?: readonly Snippet[];
}

/** The popup with a library that is read already. Returns its store. */
export function showLibrary(
  actions: ReturnType<typeof makeActions>,
  { drafts = madeDrafts, snippets = madeSnippets }: Wish = {},
) {
  const store = createLibraryStore();
  store.setState({ status: 'ready', drafts, snippets });
  render(
    <App
      library={store}
      session={createSessionStore()}
      actions={actions}
      frame="popup"
      sync={librarySync()}
    />,
  );
  return store;
}
