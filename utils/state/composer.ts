import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Audience, Channel, Fix, Report } from '@/utils/engine/types';
import type { Draft, JournalEntry, Snippet } from '@/utils/library/types';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** What the writer is told where they are; `id` is a key below `notice` in the locales. */
export interface Notice {
  readonly id: string;
  readonly tone: 'info' | 'problem';
  readonly params?: Readonly<Record<string, string>>;
  /** Chooses singular or plural of the words. */
  readonly count?: number;
  /** Why it failed: a key below `problem` in the locales. */
  readonly because?: string;
  /** Offered beside the words, `label` being a key below `notice` as well. */
  readonly action?: NoticeAction;
  readonly second?: NoticeAction;
}

/** In CSS px of the viewport. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** In CSS px of the viewport, the upper left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
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
  /**
   * True where the card was opened from the keyboard or the panel: focus moves into it. `closeHint` gives
   * the caret back; while a card is open, Escape in the editor closes it too.
   */
  readonly isHintFocused?: boolean;
  /** Text from before a crash, offered once. */
  readonly restore?: JournalEntry;
  readonly notice?: Notice;
  readonly drafts: readonly Draft[];
  readonly snippets: readonly Snippet[];
  /** The visible part of the editor box; absent while it is out of sight, then no strip is drawn. */
  readonly anchor?: Rect;
  /** What the panel docks beside: LinkedIn's dialog or comment box. Without it, the anchor. */
  readonly frame?: Rect;
  /** LinkedIn's own buttons near the editor: the strip keeps clear of them. */
  readonly obstacles?: readonly Rect[];
  /** True while a menu or dialog of LinkedIn's own is open over the composer: nothing of ours is drawn. */
  readonly isCovered?: boolean;
  /** What LinkedIn's page looks like (its dark mode is its own switch); without it, the system's choice. */
  readonly theme?: 'light' | 'dark';
  /** Where the writer has moved the panel to; without it, docked beside `frame`. */
  readonly panelPlace?: Place;
  /** A snippet being inserted whose placeholders the writer fills in a small form. */
  readonly filling?: { readonly snippet: Snippet; readonly names: readonly string[]; readonly rect?: Rect };
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
  /** The writer has moved the panel; undefined docks it again. Keep it for the next composer. */
  movePanel(place: Place | undefined): void;
  /** The values of `filling.names`, by name; the snippet is then inserted and `filling` cleared. */
  fillPlaceholders(values: Readonly<Record<string, string>>): void;
  cancelPlaceholders(): void;
}

export type ComposerStore = StoreApi<ComposerState>;

export const createComposerStore = (initial: Pick<ComposerState, 'channel' | 'audience'>): ComposerStore =>
  createStore<ComposerState>(() => ({ text: '', isPanelOpen: false, drafts: [], snippets: [], ...initial }));
