import { readModel, type TextModel } from './text-model';

/** The text model of the current node, read again only after the node changed. */
export interface ModelCache {
  read(editor: HTMLElement): TextModel;
  /** Watches this node from now on. */
  follow(editor: HTMLElement): void;
}

const watched: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** Tells once for each batch of changes to the node: the text, or only how it is drawn. */
export const createModelCache = (onChange: () => void, signal: AbortSignal): ModelCache => {
  let cached: TextModel | undefined;
  const observer = new MutationObserver(() => {
    cached = undefined;
    onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const follow = (editor: HTMLElement) => {
    observer.disconnect();
    cached = undefined;
    if (!signal.aborted) observer.observe(editor, watched);
  };
  const read = (editor: HTMLElement): TextModel => {
    const isStale = observer.takeRecords().length > 0;
    if (isStale) queueMicrotask(onChange);
    if (isStale || cached?.editor !== editor || signal.aborted) cached = readModel(editor);
    return cached;
  };
  return { read, follow };
};
