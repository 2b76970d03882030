import { createComposer } from './composer';
import { findComposers, type FoundComposer } from './find-composers';
import type { Composer } from './types';

/** A composer that is open, and the signal that aborts when it has gone. */
export interface OpenComposer {
  readonly composer: Composer;
  readonly signal: AbortSignal;
}

interface Entry extends OpenComposer {
  readonly key: string;
  readonly gone: AbortController;
  /** When its node was first missed. */
  missedAt?: number;
}

/** How long a field must have been there: LinkedIn puts up a placeholder and swaps it. */
const stableAfter = 250;
/** How long a field may be missing between two renders. */
const goneAfter = 700;

interface Options {
  readonly page: Document;
  readonly signal: AbortSignal;
  /** Called once for each composer that has been stable; its signal aborts when it is gone. */
  onOpen(open: OpenComposer): void;
}

export interface Composers {
  /** Looks at the page; to be called after it changed. Returns whether it should look again soon. */
  refresh(): boolean;
  list(): readonly OpenComposer[];
}

/** Whether a node has been there long enough, counted from when it was first asked about. */
const createStability = () => {
  const seenAt = new WeakMap<HTMLElement, number>();
  return ({ element }: FoundComposer): boolean => {
    const now = performance.now();
    const since = seenAt.get(element) ?? now;
    seenAt.set(element, since);
    return now - since >= stableAfter;
  };
};

/** Follows LinkedIn's composers as they come, get swapped and go. */
export const createComposers = ({ page, signal, onOpen }: Options): Composers => {
  const entries = new Set<Entry>();
  const claimed = new WeakSet<HTMLElement>();
  const isStable = createStability();

  const findAgain = (key: string) => () =>
    findComposers(page).find((found) => found.key === key && !claimed.has(found.element))?.element;

  const add = (found: FoundComposer) => {
    const gone = new AbortController();
    const until = AbortSignal.any([gone.signal, signal]);
    claimed.add(found.element);
    const composer = createComposer(found, { findAgain: findAgain(found.key), signal: until });
    const entry: Entry = { composer, key: found.key, gone, signal: until };
    entries.add(entry);
    onOpen(entry);
  };
  const prune = () => {
    for (const entry of entries) {
      const element = entry.composer.element();
      if (element) claimed.add(element);
      entry.missedAt = element ? undefined : (entry.missedAt ?? performance.now());
      if (entry.missedAt === undefined || performance.now() - entry.missedAt < goneAfter) continue;
      entries.delete(entry);
      entry.gone.abort();
    }
  };
  const refresh = () => {
    if (signal.aborted) return false;
    prune();
    const fresh = findComposers(page).filter(({ element }) => !claimed.has(element));
    const stable = fresh.filter(isStable);
    for (const found of stable) add(found);
    return stable.length < fresh.length || [...entries].some((entry) => entry.missedAt !== undefined);
  };
  return { refresh, list: () => [...entries] };
};
