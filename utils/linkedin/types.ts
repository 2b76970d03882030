import type { Channel } from '@/utils/engine/types';

/** `plain`: an editable element without an editor behind it, as in LinkedIn's messages. */
export type EditorKind = 'quill' | 'prosemirror' | 'plain';

/** What writing did. `clipboard`: the editor took nothing, the text is on the clipboard; `failed`: not even that. */
export type WriteResult = 'written' | 'clipboard' | 'failed';

/** Offsets are UTF-16 code units of the plain text: one `\n` between lines. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

/** One editable field on LinkedIn, whatever editor is behind it. Nodes are looked up again on every call. */
export interface Composer {
  /** Stable while this field is open. */
  readonly id: string;
  /** Names the same composer again after a reload: channel and page, or the thing answered. */
  readonly key: string;
  readonly channel: Channel;
  readonly editor: EditorKind;
  /** The current editable element; undefined once it is gone for good. */
  element(): HTMLElement | undefined;
  /** The document or shadow root that holds the editor: highlights need their style sheet there. */
  root(): Document | ShadowRoot;
  /** Where our host element may be appended: the open modal dialog, else the body. */
  mountPoint(): HTMLElement;
  read(): string;
  selection(): Selection | undefined;
  select(selection: Selection): void;
  /** Calls back after each change of the text or of the nodes that show it, never while an input method composes. */
  onChange(signal: AbortSignal, listener: () => void): void;
  isComposing(): boolean;
  /** Ranges for highlights, one per block touched. */
  ranges(start: number, end: number): Range[];
  /** The offset under a point of the viewport, if it is in the text. */
  offsetAt(x: number, y: number): number | undefined;
  replace(start: number, end: number, text: string): Promise<WriteResult>;
  /** At the caret, or at the end where there is none. */
  insert(text: string): Promise<WriteResult>;
  /** The whole text. Mentions are lost: ask first. */
  replaceAll(text: string): Promise<WriteResult>;
  hasMentions(): boolean;
  focus(): void;
  /** The text of the one comment or post that is being answered, read from the page. */
  replyTo(): string | undefined;
}
