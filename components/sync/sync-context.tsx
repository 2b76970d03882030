import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { useStore } from '@/components/use-store';
import {
  type Conflict,
  hasOthers,
  type Resolution,
  type SyncMark,
  type SyncState,
  type SyncStore,
  type ThingKind,
} from '@/utils/state/sync';

export interface ThingRef {
  readonly kind: ThingKind;
  readonly id: string;
}

/** What the library asks of the sync. A rejected promise means: nothing was changed. */
export interface LibrarySync {
  readonly store: SyncStore;
  /** Null where there is nothing to decide any more. */
  readConflict(thing: ThingRef): Promise<Conflict | null>;
  answerConflict(answer: ThingRef & { version: string; resolution: Resolution }): Promise<void>;
  openSettings(): void;
}

interface Shared {
  readonly state: SyncState;
  readonly onConflict: (thing: ThingRef) => void;
}

const SyncContext = createContext<Shared | undefined>(undefined);

interface ProviderProps {
  readonly store: SyncStore;
  readonly onConflict: Shared['onConflict'];
  readonly children: ComponentChildren;
}

/** Lets every row know how its thing stands. */
export function SyncProvider({ store, onConflict, children }: ProviderProps) {
  return <SyncContext value={{ state: useStore(store), onConflict }}>{children}</SyncContext>;
}

export const useSync = (): Shared | undefined => useContext(SyncContext);

/** How a thing stands; undefined where there is nothing to say. */
export function useMark({ kind, id }: ThingRef): SyncMark | undefined {
  const state = useSync()?.state;
  if (state?.status !== 'ready') return undefined;
  const mark = state.marks[`${kind}:${id}`] ?? 'synced';
  return mark === 'conflict' || hasOthers(state) ? mark : undefined;
}
