import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Audience, Channel, Fix, Report } from '@/utils/engine/types';
import type { Draft, JournalEntry, Snippet } from '@/utils/library/types';

/** What the writer is told where they are; `id` is a key below `notice` in the locales. */
export interface Notice {
  readonly id: string;
  readonly tone: 'info' | 'problem';
  readonly params?: Readonly<Record<string, string>>;
  /** Offered beside the words, `label` being a key below `notice` as well. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** One open composer and what Lackmus shows of it. */
export interface ComposerState {
  readonly text: string;
  readonly report?: Report;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly isPanelOpen: boolean;
  /** Fingerprint of the hint whose card is open. */
  readonly openHint?: string;
  /** Viewport rectangle of that hint's words: the card stands beside it. */
  readonly openHintRect?: DOMRectReadOnly;
  /** Text from before a crash, offered once. */
  readonly restore?: JournalEntry;
  readonly notice?: Notice;
  readonly drafts: readonly Draft[];
  readonly snippets: readonly Snippet[];
}

/** What the writer can do in the composer's own views; each returns at once, results arrive as state. */
export interface ComposerActions {
  togglePanel(): void;
  closePanel(): void;
  /** Opens the card of a hint and brings its words into view; without a fingerprint, the next hint after the caret. */
  openHint(fingerprint?: string): void;
  stepHint(direction: 1 | -1): void;
  closeHint(): void;
  applyFix(fix: Fix): void;
  acceptHint(fingerprint: string): void;
  disableRule(ruleId: string): void;
  setAudience(audience: Audience): void;
  saveDraft(): void;
  loadDraft(draft: Draft): void;
  insertSnippet(snippet: Snippet): void;
  restoreText(): void;
  dismissRestore(): void;
  dismissNotice(): void;
  openLibrary(): void;
  openRule(ruleId: string): void;
}

export type ComposerStore = StoreApi<ComposerState>;

export const createComposerStore = (initial: Pick<ComposerState, 'channel' | 'audience'>): ComposerStore =>
  createStore<ComposerState>(() => ({ text: '', isPanelOpen: false, drafts: [], snippets: [], ...initial }));
