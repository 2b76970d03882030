import type { KeyStore } from './crypto/types';
import type { SyncState, SyncStore } from './ports';
import type { Transport } from './types';

export interface SyncParts {
  readonly transport: Transport;
  readonly store: SyncStore;
  readonly keys: KeyStore;
  /** What this installation is called on the others, such as "Chrome, Windows". */
  readonly label: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** What came of a sync code that was entered. */
export type UnlockResult =
  /** It opens the keys of at least one other device; the next run reads what was locked. */
  | 'unlocked'
  /** A well-formed code, but not that of any device that can be seen. */
  | 'other-code'
  /** There is nothing of another device to try it on. */
  | 'nothing-there'
  /** Mistyped. */
  | 'malformed';

export interface Sync {
  /**
   * One round: reads what is new, publishes what others lack, clears away. May end anywhere and be called
   * again; never two at a time. Problems of the transport are in the state; rejects only where the store or
   * the signal does.
   */
  run(signal?: AbortSignal): Promise<SyncState>;
  /** What can be said without asking the transport. */
  state(): Promise<SyncState>;
  /** Takes over the sync code of another device. Rejects with a `TransportProblem`. */
  unlock(code: string, signal?: AbortSignal): Promise<UnlockResult>;
  /** A new code and a new key for what is written from now on; the others have to enter the new code. */
  changeKey(): Promise<void>;
  /** The code to enter on other devices. Makes the keys where there are none yet. */
  code(): Promise<string>;
  /** Removes what this device published and forgets the transport; the texts stay here. Rejects with a `TransportProblem`. */
  withdraw(signal?: AbortSignal): Promise<void>;
}
