import type { VersionVector } from '@/utils/library/types';

export type Kind = 'draft' | 'snippet';

/**
 * One version of one thing, as devices tell it each other. `value` is the draft or snippet as it was
 * stored, whatever its schema: a newer one is kept and passed on unread. No value: a tombstone.
 */
export interface Version {
  readonly kind: Kind;
  readonly id: string;
  readonly vv: VersionVector;
  /** Milliseconds since the epoch; for display only. */
  readonly at: number;
  readonly value?: unknown;
}

/** The name under which a device has published something; nobody else writes it. */
export interface ParcelName {
  readonly device: string;
  /** Opaque: names a shard or a thing without telling which. Letters, digits, `-`. */
  readonly slot: string;
  /** Grows with every publication of the slot. */
  readonly counter: number;
}

/** Sealed bytes; only who has the key can tell what they hold. */
export interface Parcel extends ParcelName {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Where parcels lie. Everything may be missing, late, partial, rolled back or damaged at any time, and
 * none of that ever means that something was deleted. All calls reject with a `TransportProblem`.
 */
export interface Transport {
  readonly name: 'browser' | 'webdav';
  /** How what is published is cut: one thing a slot, or this many slots for everything. */
  readonly slots: 'one-each' | number;
  /** All parcels that can be seen now. */
  list(signal?: AbortSignal): Promise<readonly ParcelName[]>;
  /** The bytes of one; undefined where it is gone by now. */
  read(name: ParcelName, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Resolves only after what was written was read back and is the same. */
  write(parcel: Parcel, signal?: AbortSignal): Promise<void>;
  /** Removes a parcel that later ones have replaced, as a rule of our own; one that is gone is no error. */
  remove(name: ParcelName, signal?: AbortSignal): Promise<void>;
}

/** What the writer is told about, each with words of its own and what to do. */
export type TransportProblemCode =
  | 'offline'
  | 'timeout'
  /** The browser has no permission for the server's address. */
  | 'no-permission'
  | 'unauthorised'
  | 'forbidden'
  /** The folder is not there. */
  | 'no-folder'
  /** The server's disk or the browser's mailbox has no room. */
  | 'full'
  /** One parcel is larger than the transport takes. */
  | 'too-large'
  /** Locked, limited or down for now: tried again later. */
  | 'busy'
  /** What came back is not what was written. */
  | 'not-kept'
  /** The answer is none of a WebDAV server. */
  | 'not-understood'
  | 'failed';

/** `detail` is for a bug report; it holds no text of the writer and no password. */
export class TransportProblem extends Error {
  override readonly name = 'TransportProblem';

  constructor(
    readonly code: TransportProblemCode,
    readonly detail?: string,
    /** Milliseconds the server asked to wait. */
    readonly retryAfter?: number,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
  }
}
