import type { ParcelName } from '../types';
import { fromHex, toHex } from './hex';
import type { Bytes, NamedKey } from './types';

/** Stands first in everything sealed; a higher one comes from a newer Lackmus. */
export const format = 1;

const idLength = 8;
export const ivLength = 12;
const tagLength = 16;
const headLength = 1 + idLength + ivLength;

/** What is not secret, but must not be exchanged: format, key and the place of the parcel. */
const boundTo = (keyId: string, { device, slot, counter }: ParcelName): Bytes =>
  new TextEncoder().encode(['lackmus', format, keyId, device, slot, counter].join('|'));

/**
 * format (1 byte) · key id (8) · IV (12) · AES-GCM of `plain` with its tag (16). The same IV must never be used
 * twice with a key: only `seal` calls this with a fresh one, and tests with fixed ones.
 */
export async function sealWithIv(
  { id, key }: NamedKey,
  iv: Bytes,
  name: ParcelName,
  plain: Bytes,
): Promise<Bytes> {
  const additionalData = boundTo(id, name);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  const envelope = new Uint8Array(headLength + sealed.byteLength);
  envelope[0] = format;
  envelope.set(fromHex(id), 1);
  envelope.set(iv, 1 + idLength);
  envelope.set(new Uint8Array(sealed), headLength);
  return envelope;
}

export type Envelope =
  | { readonly status: 'read'; readonly keyId: string; readonly iv: Bytes; readonly sealed: Bytes }
  | { readonly status: 'damaged' | 'newer' };

/** The parts of sealed bytes. */
export function readEnvelope(bytes: Bytes): Envelope {
  const [version = 0] = bytes;
  if (version > format) return { status: 'newer' };
  if (version !== format || bytes.length < headLength + tagLength) return { status: 'damaged' };
  const keyId = toHex(bytes.subarray(1, 1 + idLength));
  return {
    status: 'read',
    keyId,
    iv: bytes.slice(1 + idLength, headLength),
    sealed: bytes.slice(headLength),
  };
}

/** Undefined where bytes, key or place are not those it was sealed with. */
export async function openEnvelope(
  { id, key }: NamedKey,
  { iv, sealed }: { readonly iv: Bytes; readonly sealed: Bytes },
  name: ParcelName,
): Promise<Bytes | undefined> {
  const additionalData = boundTo(id, name);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
  } catch {
    return undefined;
  }
}
