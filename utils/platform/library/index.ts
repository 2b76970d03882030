import type { Draft, Revision, Snippet } from '@/utils/library/types';
import type { Database } from '../database';
import type {
  DiscardedRef,
  DraftEditAnswer,
  DraftEditInput,
  DraftInput,
  DraftMark,
  SnippetInput,
} from '../protocol';
import { exportBackup } from './backup';
import { discard, emptyBin, listBin, purgeBin, restore } from './bin';
import { editStored } from './edit';
import { importBackup, type ImportOptions } from './import';
import { previewImport } from './import-plan';
import type { Kind, World } from './kinds';
import { listLibrary } from './list';
import { markDrafts } from './mark';
import { changeStores } from './records';
import { revisionsOf } from './revisions';
import { saveDraft, saveSnippet, saveSnippets } from './save';

/**
 * The stored library. Every change is one transaction and resolves only when it is on the disk; every
 * rejection is a `Problem`, and then nothing has changed.
 */
export function createLibrary(database: Database, world: World) {
  return {
    list: () => listLibrary(database, world),
    saveDraft: (input: DraftInput): Promise<Draft> =>
      database.write(changeStores, (transaction) => saveDraft(transaction, input, world)),
    editDraft: (edit: DraftEditInput): Promise<DraftEditAnswer> =>
      database.write(changeStores, (transaction) => editStored(transaction, edit, world)),
    saveSnippet: (input: SnippetInput): Promise<Snippet> =>
      database.write(changeStores, (transaction) => saveSnippet(transaction, input, world)),
    saveSnippets: (inputs: readonly SnippetInput[]): Promise<Snippet[]> =>
      database.write(changeStores, (transaction) => saveSnippets(transaction, inputs, world)),
    markDrafts: (marks: readonly DraftMark[]): Promise<Draft[]> =>
      database.write(changeStores, (transaction) => markDrafts(transaction, marks, world)),
    discard: (kind: Kind, ids: readonly string[]): Promise<void> =>
      database.write(changeStores, (transaction) => discard(transaction, { kind, ids }, world)),
    restore: (kind: Kind, ids: readonly string[]): Promise<void> =>
      database.write(changeStores, (transaction) => restore(transaction, { kind, ids }, world)),
    revisionsOf: (draftId: string): Promise<Revision[]> =>
      database.read(['revisions'], (transaction) => revisionsOf(transaction, draftId)),
    listBin: () => database.read(['bin'], listBin),
    emptyBin: (refs: readonly DiscardedRef[]): Promise<void> =>
      database.write(['bin', 'revisions'], (transaction) => emptyBin(transaction, refs)),
    purgeBin: (): Promise<void> =>
      database.write(['bin', 'revisions'], (transaction) => purgeBin(transaction, world.now())),
    exportBackup: (settings: unknown) => exportBackup(database, world, settings),
    previewImport: (text: string) => previewImport(database, text),
    importBackup: (text: string, options: ImportOptions = {}) =>
      importBackup(database, world, { ...options, text }),
  };
}

export type Library = ReturnType<typeof createLibrary>;
