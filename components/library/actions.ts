import type { Audience, Fix } from '@/utils/engine/types';
import type { SortKey } from '@/utils/library/sift';
import type { Draft, Revision, Snippet } from '@/utils/library/types';
import type { DraftChanges, EditAnswer } from '@/utils/state/editing-state';

/** A change of a draft, or a new one where there is no `id`. */
export type DraftEdit = Partial<Omit<Draft, 'schema' | 'vv' | 'createdAt' | 'updatedAt'>> &
  Pick<Draft, 'text'>;
export type SnippetEdit = Partial<Pick<Snippet, 'id' | 'tags'>> & Pick<Snippet, 'name' | 'trigger' | 'text'>;

/** A text for LinkedIn, and the draft it is from. */
export interface Insertion {
  readonly text: string;
  readonly draftId?: string;
}

/** What the list sets without opening a draft; what is left out stays. */
export interface DraftMark {
  readonly id: string;
  readonly change: Partial<Pick<Draft, 'status' | 'tags' | 'pinned' | 'postedAt'>>;
}

/** A deleted thing that can be brought back; `deletedAt` in milliseconds since the epoch. */
export interface Discarded {
  readonly kind: 'draft' | 'snippet';
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly deletedAt: number;
}

/** What became of a text sent to the composer of the tab in front. */
export type InsertResult = 'written' | 'clipboard' | 'failed' | 'not-empty' | 'no-composer';

/** The frame the views are shown in. */
export type Frame = 'popup' | 'side' | 'window';

/** Everything the views ask of the browser. A rejected promise means: nothing was changed. */
export interface LibraryActions {
  saveDraft(edit: DraftEdit): Promise<Draft>;
  /** The same edit asked for twice is one edit. */
  editDraft(changes: DraftChanges): Promise<EditAnswer>;
  /** Newest first. */
  listRevisions(draftId: string): Promise<readonly Revision[]>;
  /** All of them or none. */
  markDrafts(marks: readonly DraftMark[]): Promise<void>;
  deleteDrafts(ids: readonly string[]): Promise<void>;
  restoreDrafts(ids: readonly string[]): Promise<void>;
  saveSnippet(edit: SnippetEdit): Promise<Snippet>;
  /** All of them or none. */
  saveSnippets(edits: readonly SnippetEdit[]): Promise<unknown>;
  deleteSnippets(ids: readonly string[]): Promise<void>;
  restoreSnippets(ids: readonly string[]): Promise<void>;
  listBin(): Promise<readonly Discarded[]>;
  /** For good. */
  emptyBin(refs: readonly Pick<Discarded, 'kind' | 'id'>[]): Promise<void>;
  /** Reads the library again; what comes of it is in the store. */
  reload(): Promise<void>;
  /** The order the writer chose last. */
  readSort(): SortKey;
  keepSort(sort: SortKey): void;
  /** Into the empty composer of the tab in front; `not-empty` where it would replace another text. */
  insert(insertion: Insertion): Promise<InsertResult>;
  append(insertion: Insertion): Promise<InsertResult>;
  insertAtCaret(text: string): Promise<InsertResult>;
  replace(insertion: Insertion): Promise<InsertResult>;
  /** In the tab's composer. */
  applyFix(fix: Fix): void;
  setAudience(audience: Audience): void;
  showHint(fingerprint: string): void;
  acceptHint(fingerprint: string): void;
  disableRule(ruleId: string): void;
  openRule(ruleId: string): void;
  openLinkedIn(): void;
  openSettings(): void;
  openBackup(): void;
  /** Asks for a backup again in a month. */
  putOffBackup(): void;
  stopBackupReminder(): void;
  /** Absent where the browser has no side panel or we are in it. */
  readonly keepOpen?: () => void;
  /** Absent in the window itself. */
  readonly openWindow?: () => void;
  copy(text: string): Promise<void>;
  /** Keeps unsaved text of the own editor over the closing of the popup; empty forgets it. */
  keepText(text: string): void;
  recallText(): Promise<string>;
}
