import type { StoreApi } from 'zustand/vanilla';
import type { Draft } from '@/utils/library/types';
import {
  afterRefusal,
  afterSaved,
  type Change,
  type DraftChanges,
  type EditAnswer,
  type EditingState,
  isEmpty,
  shownDraft,
} from './editing-state';

export interface EditingPorts {
  readonly save: (changes: DraftChanges) => Promise<EditAnswer>;
  /** The history with what the text reads now. */
  readonly readings: (history: Draft['readingHistory']) => Draft['readingHistory'];
  readonly newId: () => string;
}

/** What is known of the saves of one editor. */
export interface Course {
  /** A text of ours whose save nobody answered: it may be stored or not. */
  unanswered?: string;
  /** Names our text among the revisions until the writer has decided. */
  keepAs: string;
}

/** The code of a `Problem`, whichever side of the wire it comes from. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'failed';

export const allOf = (draft: Draft): Change => {
  const { title, text, channel, audience, language, status, tags, pinned } = draft;
  return { title, text, channel, audience, language, status, tags, pinned };
};

const isNothing = ({ change, isStored, isDeleted, theirs, save }: EditingState): boolean => {
  if (isDeleted) return false;
  if (isEmpty(change) || (theirs && save.kind === 'aside')) return true;
  return !isStored && !change.text?.trim() && !change.title?.trim();
};

/** What goes over: of a draft that is there only what was changed, so that nobody else's change is taken back. */
const toSend = (state: EditingState): Change =>
  state.isStored && !state.isDeleted ? state.change : allOf(shownDraft(state));

type Store = StoreApi<EditingState>;

const send = (state: EditingState, sent: Change, { save, readings }: EditingPorts, keepAs: string) => {
  const { draft, isStored } = state;
  const read = sent.text === undefined ? {} : { readingHistory: readings(draft.readingHistory) };
  const basis = isStored ? draft.vv : undefined;
  return save({ id: draft.id, change: { ...sent, ...read }, basis, keepAs });
};

async function saveAll(store: Store, ports: EditingPorts, course: Course): Promise<void> {
  const state = store.getState();
  if (isNothing(state)) return;
  store.setState({ save: { kind: 'saving' } });
  const sent = toSend(state);
  try {
    const { draft, outcome } = await send(state, sent, ports, course.keepAs);
    if (outcome === 'saved') store.setState((now) => afterSaved(now, draft, sent));
    else store.setState((now) => afterRefusal(now, draft, course.unanswered));
    course.unanswered = undefined;
  } catch (error) {
    if (codeOf(error) === 'no-answer') course.unanswered = sent.text;
    throw error;
  }
  const { theirs, change } = store.getState();
  if (theirs && change.text === sent.text) store.setState({ save: { kind: 'aside' } });
  else await saveAll(store, ports, course);
}

/** Saves until nothing is left to save; resolves with whether all is stored, be it among the revisions. */
export const createSaver =
  (store: Store, ports: EditingPorts, course: Course) => async (): Promise<boolean> => {
    try {
      await saveAll(store, ports, course);
      return true;
    } catch (error) {
      store.setState({ save: { kind: 'failed', code: codeOf(error) } });
      return false;
    }
  };
