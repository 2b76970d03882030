import type { Audience, Channel, Fix, Report } from '@/utils/engine/types';
import type { Draft, JournalEntry, Revision, Snippet, VersionVector } from '@/utils/library/types';
import type { WriteResult } from '@/utils/linkedin/types';
import type { Conflict, SyncSnapshot } from '@/utils/state/sync';
import type { UnlockResult } from '@/utils/sync/unlock';
import type { Settings } from './settings';
import type { Answer, Named } from './sync/conflicts';
import type { LoginStart, WebdavInput, WebdavVerdict } from './sync/set-up-webdav';

/** What a save asks for; the background gives id, times and version vector. */
export type DraftInput = Partial<Omit<Draft, 'schema' | 'vv' | 'createdAt' | 'updatedAt'>> &
  Pick<Draft, 'text'>;
export type SnippetInput = Partial<Omit<Snippet, 'schema' | 'vv' | 'createdAt' | 'updatedAt'>> &
  Pick<Snippet, 'name' | 'trigger' | 'text'>;

/** What an editor changed in the draft `id`, which may be new, and the version it changed. */
export interface DraftEditInput {
  readonly id: string;
  readonly change: Partial<Omit<DraftInput, 'id'>>;
  /** Absent where the editor has not seen a stored version. */
  readonly basis?: VersionVector;
  /** The id of the revision that keeps the sent text where it cannot be saved. */
  readonly keepAs?: string;
}

/** What the list sets without opening a draft; what is left out stays. */
export interface DraftMark {
  readonly id: string;
  readonly change: Partial<Pick<Draft, 'status' | 'tags' | 'pinned' | 'postedAt'>>;
}

/**
 * `elsewhere`: another window or device had changed the text meanwhile. `draft` is then theirs as it stands, and
 * ours is among the revisions.
 */
export interface DraftEditAnswer {
  readonly outcome: 'saved' | 'elsewhere';
  readonly draft: Draft;
}

/** A text for the tab's composer, and the draft it comes from. */
export interface Insertion {
  readonly text: string;
  readonly draftId?: string;
}

export interface LibrarySnapshot {
  readonly drafts: readonly Draft[];
  readonly snippets: readonly Snippet[];
  /** Not shown, and not lost: written by a newer Lackmus, or unreadable and put aside. */
  readonly hidden?: { readonly newer: number; readonly quarantined: number };
}

/** A deleted thing that can be brought back; `deletedAt` in milliseconds since the epoch. */
export interface Discarded {
  readonly kind: 'draft' | 'snippet';
  readonly id: string;
  readonly title: string;
  /** The beginning of its text. */
  readonly excerpt: string;
  readonly deletedAt: number;
}

/** Names a thing in the bin. */
export type DiscardedRef = Pick<Discarded, 'kind' | 'id'>;

/** What the toolbar badge shows; no text. */
export interface Counts {
  readonly stop: number;
  readonly consider: number;
  readonly polish: number;
  readonly questions: number;
}

/** The composer of a tab as the popup and the side panel see it. */
export interface ComposerSnapshot {
  readonly composerId: string;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly text: string;
  readonly report: Report;
}

/** Where no composer is known: the anchors looked for and how often each matched; no text of the page. */
export interface AnchorReport {
  readonly url: string;
  readonly anchors: Readonly<Record<string, number>>;
}

export type ComposerAnswer =
  | { readonly found: true; readonly composer: ComposerSnapshot }
  | { readonly found: false; readonly anchors?: AnchorReport };

/**
 * Every message there is, named by what is asked. `background` ones are answered by the background
 * (its schema and allowed callers stand beside the handler), `tab` ones by the composer script of a tab.
 */
export interface BackgroundProtocol {
  openComposer(data: null): void;
  reportCounts(data: Counts | null): void;
  composerChanged(data: null): void;
  getSettings(data: null): Settings;
  changeSettings(data: Partial<Settings>): Settings;
  listLibrary(data: null): LibrarySnapshot;
  saveDraft(data: DraftInput): Draft;
  /** Never overwrites a text it has not seen. The same edit sent twice is one edit. */
  editDraft(data: DraftEditInput): DraftEditAnswer;
  /** All of them or none; the texts stay as they are. */
  markDrafts(data: readonly DraftMark[]): readonly Draft[];
  deleteDrafts(data: readonly string[]): void;
  restoreDrafts(data: readonly string[]): void;
  listRevisions(data: string): readonly Revision[];
  saveSnippet(data: SnippetInput): Snippet;
  /** All of them or none. */
  saveSnippets(data: readonly SnippetInput[]): readonly Snippet[];
  deleteSnippets(data: readonly string[]): void;
  restoreSnippets(data: readonly string[]): void;
  listBin(data: null): readonly Discarded[];
  /** These texts cannot be brought back afterwards. */
  emptyBin(data: readonly DiscardedRef[]): void;
  /** A backup was taken in past the background: everyone is to know. */
  noteImport(data: null): void;
  writeJournal(data: JournalEntry): void;
  readJournal(data: string): JournalEntry | null;
  dropJournal(data: string): void;
  readSync(data: null): SyncSnapshot;
  /** Begins a round at once, whatever failed before; `syncChanged` tells how it went. */
  syncNow(data: null): void;
  /** Begins a round if one is due: somebody is looking. */
  syncSoon(data: null): void;
  setBrowserSync(data: boolean): void;
  showSyncCode(data: null): string;
  enterSyncCode(data: string): UnlockResult;
  /** Answers with the new code. */
  changeSyncKey(data: null): string;
  /** Tries a server and takes it if it works; the page has asked for the permission before. */
  connectWebdav(data: WebdavInput): WebdavVerdict;
  beginLogin(data: string): LoginStart;
  /** Asks once whether the writer has signed in; null while not. Takes the folder below his files. */
  finishLogin(data: string): WebdavVerdict | null;
  disconnectWebdav(data: null): void;
  readConflict(data: Named): Conflict | null;
  answerConflict(data: Answer): void;
  openPage(data: 'library' | 'options' | 'backup' | 'sync' | `rule:${string}`): void;
}

export interface TabProtocol {
  readComposer(data: null): ComposerAnswer;
  insertText(data: Insertion): WriteResult | 'not-empty' | 'no-composer';
  /** After the text that is there, a blank line between. */
  appendText(data: Insertion): WriteResult | 'no-composer';
  /** At the caret, whatever is there already; for snippets. */
  insertAtCaret(data: string): WriteResult | 'no-composer';
  replaceText(data: Insertion): WriteResult | 'no-composer';
  applyFix(data: Fix): WriteResult | 'no-composer';
  setAudience(data: Audience): void;
  showHint(data: string): void;
  togglePanel(data: null): void;
  nextHint(data: null): void;
  saveDraftNow(data: null): void;
}

/** Told to every context of ours; nobody answers. */
export interface BroadcastProtocol {
  libraryChanged(data: null): void;
  settingsChanged(data: Settings): void;
  syncChanged(data: null): void;
  composerOfTabChanged(data: { readonly tabId: number }): void;
}
