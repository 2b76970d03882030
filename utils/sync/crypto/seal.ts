import type { Parcel, ParcelName } from '../types';
import { deflate, inflate } from './deflate';
import { ivLength, openEnvelope, readEnvelope, sealWithIv } from './envelope';
import { pad, unpad } from './pad';
import type { Bytes, NamedKey, Opening } from './types';

/** Deflates, pads and seals with a fresh IV. */
export async function seal(key: NamedKey, name: ParcelName, content: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  return sealWithIv(key, iv, name, pad(await deflate(content)));
}

/** Opens with the key that `keyFor` finds by its id. */
export async function open(
  keyFor: (id: string) => NamedKey | undefined,
  { bytes, ...name }: Parcel,
): Promise<Opening> {
  const envelope = readEnvelope(bytes);
  if (envelope.status !== 'read') return envelope;
  const key = keyFor(envelope.keyId);
  if (!key) return { status: 'locked', keyId: envelope.keyId };
  const padded = await openEnvelope(key, envelope, name);
  const deflated = padded && unpad(padded);
  if (!deflated) return { status: 'damaged' };
  try {
    return { status: 'opened', content: await inflate(deflated) };
  } catch {
    return { status: 'damaged' };
  }
}
