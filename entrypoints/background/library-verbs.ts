import { readDraft, readSnippet } from '@/utils/library/read-stored';
import { broadcast } from '@/utils/platform/broadcast';
import type { Library } from '@/utils/platform/library';
import type { BackgroundHandlers } from '@/utils/platform/messages';
import type { Discarded } from '@/utils/platform/protocol';

type BinEntries = Awaited<ReturnType<Library['listBin']>>;

/** Enough to know a text again. */
const excerptLength = 200;

function wordsOf({ kind, value }: BinEntries[number]): { title: string; text: string } {
  const stored = kind === 'draft' ? readDraft(value) : readSnippet(value);
  if (stored.status !== 'current') return { title: '', text: '' };
  const item = stored.value;
  return { title: 'title' in item ? item.title : item.name, text: item.text };
}

function toDiscarded(entry: BinEntries[number]): Discarded {
  const { kind, id, deletedAt } = entry;
  const { title, text } = wordsOf(entry);
  return { kind, id, title, excerpt: text.slice(0, excerptLength), deletedAt };
}

type LibraryVerb =
  | 'listLibrary'
  | 'saveDraft'
  | 'editDraft'
  | 'markDrafts'
  | 'deleteDrafts'
  | 'restoreDrafts'
  | 'listRevisions'
  | 'saveSnippet'
  | 'saveSnippets'
  | 'deleteSnippets'
  | 'restoreSnippets'
  | 'listBin'
  | 'emptyBin'
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
    markDrafts: (marks) => changing(library.markDrafts(marks)),
    deleteDrafts: (ids) => changing(library.discard('draft', ids)),
    restoreDrafts: (ids) => changing(library.restore('draft', ids)),
    listRevisions: (draftId) => library.revisionsOf(draftId),
    saveSnippet: (input) => changing(library.saveSnippet(input)),
    saveSnippets: (inputs) => changing(library.saveSnippets(inputs)),
    deleteSnippets: (ids) => changing(library.discard('snippet', ids)),
    restoreSnippets: (ids) => changing(library.restore('snippet', ids)),
    listBin: async () => (await library.listBin()).map(toDiscarded),
    emptyBin: (refs) => changing(library.emptyBin(refs)),
    noteImport: () => changing(Promise.resolve()),
  };
};
