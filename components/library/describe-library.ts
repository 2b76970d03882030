import type { Starter } from '@/utils/library/starter-snippets';
import type { LibraryActions, SnippetEdit } from './actions';
import type { Tell } from './notices';

/** Deleting with a way back, saving with a word of it; whatever fails is said. */
export function describeLibrary(actions: LibraryActions, tell: Tell) {
  const restoring = (restore: (ids: readonly string[]) => Promise<void>, ids: readonly string[]) => () => {
    void restore(ids).catch(() => tell({ id: 'notRestored', tone: 'problem' }));
  };
  const deleteDrafts = async (ids: readonly string[]) => {
    try {
      await actions.deleteDrafts(ids);
      const undo = { label: 'undo', run: restoring(actions.restoreDrafts, ids) };
      tell({ id: 'draftDeleted', tone: 'info', action: undo });
    } catch {
      tell({ id: 'notDeleted', tone: 'problem' });
    }
  };
  const deleteSnippets = async (ids: readonly string[]) => {
    try {
      await actions.deleteSnippets(ids);
      const undo = { label: 'undo', run: restoring(actions.restoreSnippets, ids) };
      const params = { count: String(ids.length) };
      tell({
        id: ids.length === 1 ? 'snippetDeleted' : 'snippetsDeleted',
        tone: 'info',
        params,
        action: undo,
      });
    } catch {
      tell({ id: 'notDeleted', tone: 'problem' });
    }
  };
  const saveSnippet = async (edit: SnippetEdit) => {
    try {
      await actions.saveSnippet(edit);
      tell({ id: 'snippetSaved', tone: 'info' });
    } catch {
      const copy = { label: 'copy', run: () => void actions.copy(edit.text) };
      tell({ id: 'notSaved', tone: 'problem', action: copy });
    }
  };
  return { ...createStarterSteps(actions, tell, deleteSnippets), deleteDrafts, deleteSnippets, saveSnippet };
}

function createStarterSteps(
  { saveSnippets }: LibraryActions,
  tell: Tell,
  deleteSnippets: (ids: readonly string[]) => Promise<void>,
) {
  const addStarters = async (starters: readonly Starter[]) => {
    try {
      await saveSnippets(starters);
      const ids = starters.map(({ id }) => id);
      const undo = { label: 'undo', run: () => void deleteSnippets(ids) };
      tell({ id: 'startersAdded', tone: 'info', action: undo });
    } catch {
      tell({ id: 'notSavedChange', tone: 'problem' });
    }
  };
  return { addStarters };
}
