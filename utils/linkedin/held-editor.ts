import { readSelection } from './dom-selection';
import { listenToEditor, type EditorEvents } from './editor-events';
import { createModelCache } from './model-cache';
import type { TextModel } from './text-model';
import type { Selection } from './types';

/** An editor kept hold of while LinkedIn swaps its node. */
export interface HeldEditor {
  readonly events: EditorEvents;
  /** The node now; undefined where it cannot be found. */
  element(): HTMLElement | undefined;
  /** The last node known, in the page or not. */
  lastElement(): HTMLElement;
  /** Empty for a node that has gone. */
  model(): TextModel;
  /** Where the caret is, or was when the editor last had it. */
  selection(): Selection | undefined;
  onChange(until: AbortSignal, listener: () => void): void;
}

export interface Surroundings {
  /** Finds the field again after LinkedIn swapped its node. */
  findAgain(): HTMLElement | undefined;
  /** Ends everything this editor listens to. */
  readonly signal: AbortSignal;
}

const emptyModel = (editor: HTMLElement): TextModel => ({ text: '', pieces: [], editor });

const within = ({ start, end }: Selection, length: number): Selection => ({
  start: Math.min(start, length),
  end: Math.min(end, length),
});

export const holdEditor = (first: HTMLElement, { findAgain, signal }: Surroundings): HeldEditor => {
  const listeners = new Set<() => void>();
  let current = first;
  let remembered: Selection | undefined;

  const tell = () => {
    if (!events.isComposing()) for (const listener of listeners) listener();
  };
  const cache = createModelCache(tell, signal);
  const element = () => {
    if (current.isConnected) return current;
    const again = findAgain();
    if (!again) return undefined;
    current = again;
    cache.follow(again);
    queueMicrotask(tell);
    return again;
  };
  const model = () => (element() ? cache.read(current) : emptyModel(current));
  const onSelection = () => {
    if (current.isConnected) remembered = readSelection(model()) ?? remembered;
  };
  const events = listenToEditor(first.ownerDocument, { element, onComposed: tell, onSelection }, signal);
  cache.follow(current);

  return {
    events,
    element,
    lastElement: () => current,
    model,
    selection: () => {
      if (!element()) return undefined;
      return readSelection(model()) ?? (remembered && within(remembered, model().text.length));
    },
    onChange: (until, listener) => {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
  };
};
