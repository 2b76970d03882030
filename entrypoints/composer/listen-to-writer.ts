import { findTypedTrigger } from '@/utils/linkedin/snippet-trigger';
import { findByTrigger } from '@/utils/library/snippet';
import type { Session } from './session';

interface Options {
  readonly session: Session;
  readonly signal: AbortSignal;
  /** An input method begins to compose. */
  onCompose(): void;
}

const isCardKey = (event: KeyboardEvent) => event.altKey && event.shiftKey && event.code === 'Period';

const take = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** The fingerprint of the hint at an offset of the text as it stands. */
const hintAt = ({ store, composer }: Session, offset: number | undefined): string | undefined => {
  const { report } = store.getState();
  if (offset === undefined || report?.text !== composer.read()) return undefined;
  return report.hints.find(({ start, end }) => start <= offset && offset < end)?.fingerprint;
};

const expandTrigger = (session: Session): boolean => {
  const { composer, actions, shared } = session;
  const selection = composer.selection();
  if (!selection || selection.start !== selection.end) return false;
  const typed = findTypedTrigger(composer.read(), selection.start);
  const snippet = typed && findByTrigger(shared.library().snippets, typed.trigger);
  if (!typed || !snippet) return false;
  composer.select(typed);
  actions.insertSnippet(snippet);
  return true;
};

const onKey = (event: KeyboardEvent, { session }: Options) => {
  const { store, actions, composer } = session;
  if (event.isComposing) return;
  if (isCardKey(event)) {
    take(event);
    const caret = composer.selection()?.start;
    const at = hintAt(session, caret) ?? hintAt(session, caret === undefined ? undefined : caret - 1);
    actions.openHint(at);
  } else if (event.key === 'Escape' && store.getState().openHint !== undefined) {
    take(event);
    actions.closeHint();
  } else if (event.key === 'Tab' && !event.shiftKey && !event.altKey && !event.ctrlKey) {
    if (expandTrigger(session)) take(event);
  }
};

const onClick = (event: MouseEvent, { session }: Options) => {
  const { composer, actions, store } = session;
  const selection = composer.selection();
  const isSelecting = selection !== undefined && selection.start !== selection.end;
  const fingerprint = isSelecting
    ? undefined
    : hintAt(session, composer.offsetAt(event.clientX, event.clientY));
  if (fingerprint) actions.showHint(fingerprint);
  else if (store.getState().openHint !== undefined) actions.hideHint();
};

/** Clicks and keys in the editor that mean us; all others go on to LinkedIn untouched. */
export const listenToWriter = (options: Options): void => {
  const { session, signal } = options;
  const isInEditor = (event: Event) => {
    const element = session.composer.element();
    return element !== undefined && event.composedPath().includes(element);
  };
  // At the window and first: LinkedIn swallows keys and clicks at the document.
  const first = { signal, capture: true };
  addEventListener('keydown', (event) => isInEditor(event) && onKey(event, options), first);
  addEventListener('click', (event) => isInEditor(event) && onClick(event, options), first);
  addEventListener('compositionstart', (event) => isInEditor(event) && options.onCompose(), first);
};
