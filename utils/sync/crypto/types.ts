import type { Parcel, ParcelName } from '../types';

export type Bytes = Uint8Array<ArrayBuffer>;

/** A key as the browser keeps it; none can be exported. */
export interface NamedKey {
  /** 16 hex digits; stands in clear before everything sealed with it. */
  readonly id: string;
  readonly key: CryptoKey;
}

/** Seals texts. `wrapped` is its own bytes, sealed with the wrapping key of the sync code. */
export interface DataKey extends NamedKey {
  /** The key of the highest generation seals what is new. */
  readonly generation: number;
  readonly wrapped: Bytes;
}

/** All keys of this installation; can be stored in IndexedDB as it is. */
export interface KeyRing {
  /** The sync code in groups, as it is shown. */
  readonly code: string;
  /** Made from sync codes, the present one first; the earlier ones only open. */
  readonly wrapping: readonly NamedKey[];
  readonly keys: readonly DataKey[];
  /** Makes names for slots that say nothing. */
  readonly naming: CryptoKey;
}

/** What became of sealed bytes. `locked`: the key with this id is not ours. */
export type Opening =
  | { readonly status: 'opened'; readonly content: Bytes }
  | { readonly status: 'locked'; readonly keyId: string }
  | { readonly status: 'damaged' }
  | { readonly status: 'newer' };

/** Seals and opens with the keys of a ring. Bound to device, slot and counter: moved bytes do not open. */
export interface Vault {
  /** Changes with the set of keys. */
  readonly fingerprint: string;
  seal(name: ParcelName, content: Bytes): Promise<Bytes>;
  open(parcel: Parcel): Promise<Opening>;
  /** Seals with the key made from the sync code: for the data keys themselves. */
  sealKeys(name: ParcelName, content: Bytes): Promise<Bytes>;
  /** Hex digits that say nothing about `text` to who has not our keys. */
  nameFor(text: string): Promise<string>;
}

/** Where the key ring lies. */
export interface KeyStore {
  load(): Promise<KeyRing | undefined>;
  save(ring: KeyRing): Promise<void>;
}
