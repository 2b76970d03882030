import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft } from '@/utils/library/types';
import { createDecisions, type EditingDecisions } from './editing-decisions';
import { type Course, createSaver, type EditingPorts } from './editing-saver';
import { afterEdit, afterStored, type Change, type EditingState, isEmpty } from './editing-state';

/** A pause in writing after which it is saved, and the longest one writes on without a save. In ms. */
const pause = 800;
const longest = 4000;
/** After a failure it is tried again by itself. */
const retryAfter = 15_000;

/** One draft in one editor. Everything changed reaches the database by itself or is said to be unsaved. */
export interface Editing extends EditingDecisions {
  readonly store: StoreApi<EditingState>;
  change(part: Change): void;
  /** The stored draft as it is now; undefined where there is none. */
  follow(stored: Draft | undefined): void;
  /** Saves what is not saved; resolves with whether everything is stored, be it among the revisions. */
  flush(): Promise<boolean>;
  /** Stops the clock; what is unsaved is saved at once. */
  dispose(): void;
}

const createClock = (run: () => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  return {
    stop: () => {
      clearTimeout(timer);
      since = undefined;
    },
    start: (wait: number) => {
      clearTimeout(timer);
      since ??= performance.now();
      const latest = since + Math.max(wait, longest) - performance.now();
      timer = setTimeout(run, Math.max(0, Math.min(wait, latest)));
    },
  };
};

/** One save at a time, each taking with it what was written meanwhile. */
const createFlow = (store: StoreApi<EditingState>, ports: EditingPorts, course: Course) => {
  const save = createSaver(store, ports, course);
  let running: Promise<boolean> | undefined;
  let deferred: Draft | undefined;
  const apply = (stored: Draft) => store.setState((state) => afterStored(state, stored, course.unanswered));
  const run = async (): Promise<boolean> => {
    clock.stop();
    const isDone = await save();
    running = undefined;
    if (deferred) apply(deferred);
    deferred = undefined;
    if (!isDone) clock.start(retryAfter);
    else if (store.getState().save.kind === 'waiting') clock.start(pause);
    return isDone;
  };
  const flush = (): Promise<boolean> => (running ??= run());
  const clock = createClock(() => void flush());
  const follow = (stored: Draft | undefined) => {
    if (stored && running) deferred = stored;
    else if (stored) apply(stored);
    // A list read before the first save was through does not know the draft yet.
    else if (!running && store.getState().isStored) store.setState({ isDeleted: true });
  };
  return { flush, follow, clock };
};

/** Begins to edit a stored draft, or with `isNew` one whose id is given here and that the first save stores. */
export function createEditing(draft: Draft, isNew: boolean, ports: EditingPorts): Editing {
  const store = createStore<EditingState>(() => ({
    draft,
    isStored: !isNew,
    isDeleted: false,
    change: {},
    save: { kind: 'saved' },
  }));
  const course: Course = { keepAs: ports.newId() };
  const { flush, follow, clock } = createFlow(store, ports, course);
  const change = (part: Change) => {
    store.setState((state) => afterEdit(state, part));
    if (store.getState().save.kind === 'waiting') clock.start(pause);
  };
  return {
    store,
    change,
    follow,
    flush,
    ...createDecisions({ store, flush, change }, ports, course),
    dispose: () => {
      clock.stop();
      if (!isEmpty(store.getState().change)) void flush();
    },
  };
}
