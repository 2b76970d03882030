import { countImport } from '@/utils/library/plan-import';
import { readDraft, readSnippet } from '@/utils/library/read-stored';
import { broadcast } from '@/utils/platform/broadcast';
import type { Library } from '@/utils/platform/library';
import type { BackgroundHandlers } from '@/utils/platform/messages';
import type { Discarded } from '@/utils/platform/protocol';
import type { SettingsStore } from '@/utils/platform/settings-store';

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

/** Answers once the change is on the disk, then tells everyone. */
async function changing<Value>(change: Promise<Value>): Promise<Value> {
  const value = await change;
  void broadcast('libraryChanged', null);
  return value;
}

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
  | 'exportBackup'
  | 'previewImport'
  | 'importBackup';

export const createLibraryVerbs = (
  library: Library,
  settings: SettingsStore,
): Pick<BackgroundHandlers, LibraryVerb> => ({
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
  exportBackup: async () => library.exportBackup(await settings.read()),
  previewImport: async (text) => {
    const { plan, skipped } = await library.previewImport(text);
    const drafts = plan.drafts.map(({ kind: outcome, incoming }) => ({
      kind: 'draft' as const,
      title: incoming.title,
      outcome,
    }));
    const snippets = plan.snippets.map(({ kind: outcome, incoming }) => ({
      kind: 'snippet' as const,
      title: incoming.name,
      outcome,
    }));
    return { counts: countImport(plan), entries: [...drafts, ...snippets], skipped };
  },
  importBackup: async (text) => countImport(await changing(library.importBackup(text))),
});
