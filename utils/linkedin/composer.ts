import { offsetAtPoint } from './caret-at-point';
import { readSelection, writeSelection } from './dom-selection';
import { listenToEditor } from './editor-events';
import type { FoundComposer } from './find-composers';
import { journalKeyOf } from './journal-key';
import { createModelCache } from './model-cache';
import { mountPointOf } from './mount-point';
import { rangesOf } from './positions';
import { readReplyContext } from './reply-context';
import { rootOf } from './roots';
import type { TextModel } from './text-model';
import type { Composer, EditorKind, Selection } from './types';
import { write, type Change } from './writing/write';

interface Surroundings {
  /** Finds the field again after LinkedIn swapped its node. */
  findAgain(): HTMLElement | undefined;
  /** Ends everything this composer listens to. */
  readonly signal: AbortSignal;
}

let opened = 0;

const kindOf = (element: HTMLElement): EditorKind => {
  if (element.matches('.ql-editor')) return 'quill';
  return element.matches('.ProseMirror') ? 'prosemirror' : 'plain';
};

const emptyModel = (editor: HTMLElement): TextModel => ({ text: '', pieces: [], editor });

/** The adapter of one field. Whatever LinkedIn does to the page, no call throws: a field that is gone reads as empty. */
export const createComposer = (found: FoundComposer, { findAgain, signal }: Surroundings): Composer => {
  const page = found.element.ownerDocument;
  const listeners = new Set<() => void>();
  let current = found.element;
  let remembered: Selection | undefined;

  const tell = () => {
    if (!events.isComposing()) for (const listener of listeners) listener();
  };
  const cache = createModelCache(tell, signal);
  const element = (): HTMLElement | undefined => {
    if (current.isConnected) return current;
    const again = findAgain();
    if (!again) return undefined;
    current = again;
    cache.follow(again);
    queueMicrotask(tell);
    return again;
  };
  const model = () => {
    const editor = element();
    return editor ? cache.read(editor) : emptyModel(current);
  };
  const remember = () => {
    if (current.isConnected) remembered = readSelection(model()) ?? remembered;
  };
  const events = listenToEditor(page, { element, onComposed: tell, onSelection: remember }, signal);
  cache.follow(current);

  const selection = (): Selection | undefined => {
    if (!element()) return undefined;
    const live = readSelection(model());
    if (live || !remembered) return live;
    const { length } = model().text;
    return { start: Math.min(remembered.start, length), end: Math.min(remembered.end, length) };
  };
  const hasMentions = () => model().pieces.some((piece) => piece.kind === 'atom' && piece.end > piece.start);
  const target = { editor: kindOf(current), element, hasMentions, ...events };
  const change = (wanted: Change) => write(target, wanted);
  opened += 1;

  return {
    id: `${found.key}#${opened}`,
    key: journalKeyOf(found),
    channel: found.anchor.channel,
    editor: kindOf(current),
    element,
    root: () => rootOf(current.isConnected ? current : page),
    mountPoint: () => {
      const editor = element();
      return editor ? mountPointOf(editor) : page.body;
    },
    read: () => model().text,
    selection,
    select: (wanted) => {
      const editor = element();
      editor?.focus({ preventScroll: true });
      if (editor) writeSelection(model(), wanted);
    },
    onChange: (until, listener) => {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
    isComposing: events.isComposing,
    ranges: (start, end) => rangesOf(model(), start, end),
    offsetAt: (x, y) => offsetAtPoint(model(), x, y),
    replace: (start, end, text) => change({ start, end, text }),
    insert: (text) => {
      const { length } = model().text;
      const { start, end } = selection() ?? { start: length, end: length };
      return change({ start, end, text });
    },
    replaceAll: (text) => change({ start: 0, end: model().text.length, text }),
    hasMentions,
    focus: () => element()?.focus({ preventScroll: true }),
    replyTo: () => {
      const editor = found.anchor.channel === 'comment' ? element() : undefined;
      return editor && readReplyContext(editor);
    },
  };
};
