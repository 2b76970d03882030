import { rotateKeys } from './crypto/key-ring';
import type { KeyStore } from './crypto/types';
import { createKeyChain } from './key-chain';
import { emptyRecord, type SyncState, type SyncStore } from './ports';
import { transact } from './round';
import { runRound } from './run-round';
import { stateOf } from './sync-state';
import type { Transport } from './types';
import { unlock, type UnlockResult } from './unlock';

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

export interface Sync {
  /**
   * One round: reads what is new, publishes what others lack, clears away. May end anywhere and be called
   * again; never two at a time, over whatever transports. Problems of the transport are in the state; rejects only where the store or
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

/** Removes what is ours from the transport, and then all memory of it. */
async function withdraw({ store, transport }: SyncParts, signal?: AbortSignal): Promise<void> {
  const device = await transact({ store }, [], ({ device }) => ({ result: device }));
  const own = (await transport.list(signal)).filter((name) => name.device === device);
  if (transport.slots === 'one-each') await Promise.all(own.map((name) => transport.remove(name, signal)));
  else for (const name of own) await transport.remove(name, signal);
  await transact({ store }, [], () => ({ result: undefined, change: { record: emptyRecord } }));
}

const stride = (): number => 1 + (crypto.getRandomValues(new Uint16Array(1))[0] ?? 0);

/** The sync over one transport. All progress is in the store; the worker may die at any line. */
export function createSync(parts: SyncParts): Sync {
  const { transport, store, label, now, newId } = parts;
  const keys = createKeyChain(parts.keys);
  return {
    run: (signal) => runRound({ transport, store, keys, label, now, newId, stride }, signal),
    state: () => transact({ store }, 'all', (snapshot) => ({ result: stateOf(snapshot) })),
    unlock: async (typed, signal) => {
      const device = await transact({ store }, [], ({ device }) => ({ result: device }));
      return unlock({ keys, transport, device }, typed, signal);
    },
    changeKey: async () => keys.replace(await rotateKeys(await keys.ring())),
    code: async () => (await keys.ring()).code,
    withdraw: (signal) => withdraw(parts, signal),
  };
}
