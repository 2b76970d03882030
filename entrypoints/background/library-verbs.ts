import { readDraft, readSnippet } from '@/utils/library/read-stored';
import { broadcast } from '@/utils/platform/broadcast';
import type { Library } from '@/utils/platform/library';
import type { BackgroundHandlers } from '@/utils/platform/messages';
import type { Discarded } from '@/utils/platform/protocol';

type BinEntries = Awaited<ReturnType<Library['listBin']>>;

function titleOf({ kind, value }: BinEntries[number]): string {
  if (kind === 'draft') {
    const draft = readDraft(value);
    return draft.status === 'current' ? draft.value.title : '';
  }
  const snippet = readSnippet(value);
  return snippet.status === 'current' ? snippet.value.name : '';
}

const toDiscarded = (entry: BinEntries[number]): Discarded => ({
  kind: entry.kind,
  id: entry.id,
  title: titleOf(entry),
  deletedAt: entry.deletedAt,
});

type LibraryVerb =
  | 'listLibrary'
  | 'saveDraft'
  | 'editDraft'
  | 'deleteDrafts'
  | 'restoreDrafts'
  | 'listRevisions'
  | 'saveSnippet'
  | 'saveSnippets'
  | 'deleteSnippets'
  | 'restoreSnippets'
  | 'listBin'
  | 'noteImport';

/** `onChange`: texts were changed on this device, and are on the disk. */
export const createLibraryVerbs = (
  library: Library,
  onChange: () => void,
): Pick<BackgroundHandlers, LibraryVerb> => {
  /** Answers once the change is on the disk, then tells everyone. */
  const changing = async <Value>(change: Promise<Value>): Promise<Value> => {
    const value = await change;
    void broadcast('libraryChanged', null);
    onChange();
    return value;
  };
  return {
    listLibrary: async () => {
      const { drafts, snippets, ...hidden } = await library.list();
      return { drafts, snippets, hidden };
    },
    saveDraft: (input) => changing(library.saveDraft(input)),
    editDraft: (edit) => changing(library.editDraft(edit)),
    deleteDrafts: (ids) => changing(library.discard('draft', ids)),
    restoreDrafts: (ids) => changing(library.restore('draft', ids)),
    listRevisions: (draftId) => library.revisionsOf(draftId),
    saveSnippet: (input) => changing(library.saveSnippet(input)),
    saveSnippets: (inputs) => changing(library.saveSnippets(inputs)),
    deleteSnippets: (ids) => changing(library.discard('snippet', ids)),
    restoreSnippets: (ids) => changing(library.restore('snippet', ids)),
    listBin: async () => (await library.listBin()).map(toDiscarded),
    noteImport: () => changing(Promise.resolve()),
  };
};
