/** What happens in one editor, told at the document because LinkedIn swaps the editor's node. */
export interface EditorEvents {
  /** Keys and input of the writer, not our own writing. */
  typedByWriter(): number;
  isComposing(): boolean;
  /** Runs our own writing: its input events are not the writer's. */
  silently<T>(run: () => T): T;
}

interface Hooks {
  element(): HTMLElement | undefined;
  onComposed(): void;
  onSelection(): void;
}

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** Listens until the signal aborts; `onComposed` follows when an input method is done. */
export const listenToEditor = (page: Document, hooks: Hooks, signal: AbortSignal): EditorEvents => {
  let typed = 0;
  let isComposing = false;
  let isWriting = false;
  const isOurs = (event: Event) => {
    const element = hooks.element();
    return element !== undefined && event.composedPath().includes(element);
  };
  const listen = (type: string, run: (event: Event) => void) =>
    page.addEventListener(type, (event) => isOurs(event) && run(event), { signal, capture: true });
  const count = (event: Event) => {
    const isModifier = event instanceof KeyboardEvent && modifiers.has(event.key);
    if (!isWriting && !isModifier) typed += 1;
  };

  for (const type of ['keydown', 'input', 'paste', 'cut', 'drop']) listen(type, count);
  listen('compositionstart', () => {
    isComposing = true;
  });
  listen('compositionend', () => {
    isComposing = false;
    setTimeout(hooks.onComposed);
  });
  page.addEventListener('selectionchange', hooks.onSelection, { signal });

  return {
    typedByWriter: () => typed,
    isComposing: () => isComposing,
    silently: (run) => {
      isWriting = true;
      try {
        return run();
      } finally {
        isWriting = false;
      }
    },
  };
};
