import { problemCodeOf } from '@/components/problem-words';
import type { Starter } from '@/utils/library/starter-snippets';
import type { LibraryActions, SnippetEdit } from './actions';
import type { Tell } from './notices';

interface Deleting {
  readonly ids: readonly string[];
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly restore: (ids: readonly string[]) => Promise<void>;
  /** The notice's key once it is done. */
  readonly done: string;
}

/** Deleting with a way back, saving with a word of it; whatever fails is said with its reason. */
export function describeLibrary(actions: LibraryActions, tell: Tell) {
  const failed = (id: string) => (error: unknown) =>
    tell({ id, tone: 'problem', because: problemCodeOf(error) });
  const remove = async ({ ids, remove, restore, done }: Deleting) => {
    const undo = () => void restore(ids).catch(failed('notRestored'));
    await remove(ids).then(
      () => tell({ id: done, tone: 'info', count: ids.length, action: { label: 'undo', run: undo } }),
      failed('notDeleted'),
    );
  };
  const saveSnippet = async (edit: SnippetEdit) => {
    try {
      await actions.saveSnippet(edit);
      tell({ id: 'snippetSaved', tone: 'info' });
    } catch (error) {
      const copy = { label: 'copy', run: () => void actions.copy(edit.text) };
      tell({ id: 'notSaved', tone: 'problem', because: problemCodeOf(error), action: copy });
      throw error;
    }
  };
  const deleteDrafts = (ids: readonly string[]) =>
    remove({ ids, remove: actions.deleteDrafts, restore: actions.restoreDrafts, done: 'draftsDeleted' });
  const deleteSnippets = (ids: readonly string[]) =>
    remove({
      ids,
      remove: actions.deleteSnippets,
      restore: actions.restoreSnippets,
      done: 'snippetsDeleted',
    });
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
    } catch (error) {
      tell({ id: 'notSavedChange', tone: 'problem', because: problemCodeOf(error) });
    }
  };
  return { addStarters };
}
