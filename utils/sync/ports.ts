import type { VersionVector } from '@/utils/library/types';
import type { Kind, TransportProblemCode, Version } from './types';

/** What the sync remembers of one version in a parcel: enough to tell who else has it. */
export interface Entry {
  /** `kind:id`. */
  readonly key: string;
  readonly vv: VersionVector;
  /** As in the version. Two contents may bear one vector, where a profile was copied; never the same moment, too. */
  readonly at: number;
}

/** A parcel of ours that lies in the transport, as it was written. */
export interface OwnParcel {
  readonly counter: number;
  /** Of the sealed bytes. */
  readonly size: number;
  /** Of the bytes, to tell whether they are still ours. */
  readonly digest: string;
  readonly entries: readonly Entry[];
  /** Milliseconds since the epoch, when the bytes were last read back. */
  readonly checkedAt: number;
}

export type ParcelStatus = 'opened' | 'locked' | 'damaged' | 'newer';

/** The latest parcel of a slot of another device that could be read. */
export interface ForeignParcel {
  readonly counter: number;
  readonly status: ParcelStatus;
  readonly entries: readonly Entry[];
  /** Versions in it that a newer Lackmus wrote and that this one cannot keep, and such as are no versions. */
  readonly refused: { readonly newer: number; readonly damaged: number };
  /** Milliseconds since the epoch by the other device's clock; for display only. */
  readonly sealedAt?: number;
  /** With which keys and formats it was read: what was refused is tried again with others. */
  readonly triedWith: string;
  /** In how many listings running it was missing. */
  readonly missed: number;
}

/** Everything the sync knows about one transport. Losing it costs traffic, never a text. */
export interface SyncRecord {
  /** Under which id `own` was published. */
  readonly device: string;
  /** The counter a slot is about to be written with: a parcel of that name is ours, whatever came of it. */
  readonly writing: Readonly<Record<string, number>>;
  /** By slot; one that was removed stays with its counter and no entries. */
  readonly own: Readonly<Record<string, OwnParcel>>;
  /** By device, by slot. */
  readonly foreign: Readonly<Record<string, Readonly<Record<string, ForeignParcel>>>>;
  /** Names of other devices for the eye, by device. */
  readonly labels: Readonly<Record<string, string>>;
  /** Keys of things the transport has no room for. */
  readonly onlyHere: readonly string[];
  /** Milliseconds since the epoch. */
  readonly lastTry?: number;
  readonly lastSuccess?: number;
  readonly problem?: SyncProblem;
}

export interface SyncProblem {
  readonly code: TransportProblemCode;
  readonly detail?: string;
  /** Milliseconds the server asked to wait. */
  readonly retryAfter?: number;
}

/** What the store holds at the moment of a transaction. */
export interface SyncSnapshot {
  /** This installation's id. */
  readonly device: string;
  /**
   * The versions that no other dominates, by `kind:id`, never an empty list. The first is the main one: what
   * stands in `drafts`, `snippets` or, without a value, in `bin`. The others are its rivals in a conflict
   * and lie in `remote`. A stored value that is broken is left out; one of a newer schema is given as it is,
   * with the `vv` that stands in it.
   */
  readonly things: ReadonlyMap<string, readonly Version[]>;
  /** Keys with the version they were queued at. */
  readonly outbox: ReadonlyMap<string, VersionVector>;
  readonly record: SyncRecord;
}

/** What to write, all of it or nothing. What is absent stays as it is. */
export interface SyncChange {
  /** A new id for this installation. */
  readonly device?: string;
  /**
   * The new heads, main first, as in the snapshot. Where a main text is replaced by another, the store keeps
   * the old one as a revision; where it becomes a tombstone, in the bin with its text. The bin's entry goes
   * where a thing lives. None of this is queued in the outbox.
   */
  readonly things?: ReadonlyMap<string, readonly Version[]>;
  /** Keys that leave the outbox. */
  readonly sent?: readonly string[];
  readonly record?: SyncRecord;
}

export interface SyncStep<Result> {
  readonly result: Result;
  readonly change?: SyncChange;
}

/** One store for one transport; whoever writes a draft meanwhile waits for the transaction or comes before it. */
export interface SyncStore {
  /**
   * One transaction: reads the heads of `keys` and the rest of the snapshot, calls `work`, which is pure and
   * does not wait, and writes its change durably. Rejects where nothing was written.
   */
  transact<Result>(
    keys: readonly string[] | 'all',
    work: (snapshot: SyncSnapshot) => SyncStep<Result>,
  ): Promise<Result>;
}

export interface OtherDevice {
  readonly device: string;
  readonly label?: string;
  /** Milliseconds since the epoch by its own clock; absent where nothing of it can be read. */
  readonly lastSeen?: number;
  /** Some of what it published cannot be opened with our keys. */
  readonly isLocked: boolean;
}

export interface ThingName {
  readonly kind: Kind;
  readonly id: string;
}

/** What can honestly be said about the sync over one transport. */
export interface SyncState {
  /** Everything that is saved here, tombstones aside. */
  readonly saved: number;
  /** Changes the transport does not have yet. */
  readonly waiting: number;
  /** What the transport has no room for. */
  readonly onlyHere: readonly ThingName[];
  readonly devices: readonly OtherDevice[];
  /** Parcels of others that cannot be used: by an unknown key, by damage, by a newer Lackmus. */
  readonly locked: number;
  readonly damaged: number;
  readonly newer: number;
  readonly conflicts: readonly ThingName[];
  readonly lastTry?: number;
  readonly lastSuccess?: number;
  readonly problem?: SyncProblem;
}

export const emptyRecord: SyncRecord = {
  device: '',
  writing: {},
  own: {},
  foreign: {},
  labels: {},
  onlyHere: [],
};
