import type { ParcelName } from '../types';
import { ivLength, openEnvelope, readEnvelope, sealWithIv } from './envelope';
import { toHex } from './hex';
import type { Bytes, DataKey, NamedKey } from './types';

/** A data key as it travels; only who has the sync code can unwrap it. */
export interface WrappedKey {
  readonly id: string;
  readonly generation: number;
  readonly wrapped: Bytes;
}

/** A wrapped key is bound to its id and generation as a parcel is to its place. */
const placeOf = ({ id, generation }: Pick<WrappedKey, 'id' | 'generation'>): ParcelName => ({
  device: id,
  slot: 'key',
  counter: generation,
});

const importKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

const wrap = (
  wrapping: NamedKey,
  name: Pick<WrappedKey, 'id' | 'generation'>,
  raw: Bytes,
): Promise<Bytes> => {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  return sealWithIv(wrapping, iv, placeOf(name), raw);
};

async function unwrapRaw(wrapping: readonly NamedKey[], key: WrappedKey): Promise<Bytes | undefined> {
  const envelope = readEnvelope(key.wrapped);
  if (envelope.status !== 'read') return undefined;
  const opener = wrapping.find(({ id }) => id === envelope.keyId);
  return opener && openEnvelope(opener, envelope, placeOf(key));
}

/** A new random key, wrapped. */
export async function createDataKey(wrapping: NamedKey, generation: number): Promise<DataKey> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const id = toHex(crypto.getRandomValues(new Uint8Array(8)));
  const wrapped = await wrap(wrapping, { id, generation }, raw);
  return { id, generation, key: await importKey(raw), wrapped };
}

/** Undefined where none of the wrapping keys opens it. */
export async function unwrapDataKey(
  wrapping: readonly NamedKey[],
  key: WrappedKey,
): Promise<DataKey | undefined> {
  const raw = await unwrapRaw(wrapping, key);
  return raw?.length === 32 ? { ...key, key: await importKey(raw) } : undefined;
}

/** The same key under the first of the wrapping keys; as it was where none opens it. */
export async function rewrapDataKey(wrapping: readonly NamedKey[], key: DataKey): Promise<DataKey> {
  const [present] = wrapping;
  const raw = await unwrapRaw(wrapping, key);
  return raw && present ? { ...key, wrapped: await wrap(present, key, raw) } : key;
}
