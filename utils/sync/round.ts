import type { KeyChain } from './key-chain';
import type { SyncSnapshot, SyncStep, SyncStore } from './ports';
import { recordOf } from './record';
import { type Transport, TransportProblem, type TransportProblemCode } from './types';

export interface RoundParts {
  readonly transport: Transport;
  readonly store: SyncStore;
  readonly keys: KeyChain;
  readonly label: string;
  readonly now: () => number;
  readonly newId: () => string;
  /**
   * How far the next counter is from the last, at random from 1 on: two copies of a profile must not give two
   * contents the same name, or nobody would see that there are two.
   */
  readonly stride: () => number;
}

/** One run in progress. `problems`: those of single parcels, which the others need not wait for. */
export interface Round extends RoundParts {
  readonly signal?: AbortSignal | undefined;
  readonly problems: TransportProblem[];
}

/** The slot of a device's keys; sealed with the key of the sync code. */
export const keySlot = 'keys';

/** A transaction that sees the record as far as it is true for this device. */
export const transact = <Result>(
  { store }: Pick<Round, 'store'>,
  keys: readonly string[] | 'all',
  work: (snapshot: SyncSnapshot) => SyncStep<Result>,
): Promise<Result> => store.transact(keys, (snapshot) => work({ ...snapshot, record: recordOf(snapshot) }));

/** With these nothing else will work either. */
const fatal: ReadonlySet<TransportProblemCode> = new Set([
  'offline',
  'no-permission',
  'unauthorised',
  'no-folder',
  'busy',
] satisfies TransportProblemCode[]);

/** More single problems than this, and a phase gives up. */
const patience = 3;

/** Keeps a problem of a single parcel for the report and says whether to go on; throws all others. */
export function tolerate({ problems }: Pick<Round, 'problems'>, error: unknown): boolean {
  if (!(error instanceof TransportProblem) || fatal.has(error.code)) throw error;
  problems.push(error);
  return problems.length <= patience;
}
