import { draftVersion } from '@/utils/library/migrations/draft-steps';
import { snippetVersion } from '@/utils/library/migrations/snippet-steps';
import { format } from './crypto/envelope';
import type { Bytes } from './crypto/types';
import type { Round } from './round';
import { keySlot } from './round';
import type { ParcelName } from './types';
import { decodeKeys, decodeTexts, type Keys, type ReadTexts, wireVersion } from './wire';

export type ReadParcel = { readonly name: ParcelName; readonly bytes: Bytes } & (
  | { readonly status: 'texts'; readonly texts: ReadTexts }
  | { readonly status: 'keys'; readonly keys: Keys }
  | { readonly status: 'locked' | 'damaged' | 'newer' }
);

/** What can be read changes with our keys and with the formats we know. */
export const readingSkill = (fingerprint: string): string =>
  [format, wireVersion, draftVersion, snippetVersion, fingerprint].join('.');

/** Reads and opens one parcel; undefined where it is gone. */
export async function readParcel(
  { transport, keys, signal }: Round,
  name: ParcelName,
): Promise<ReadParcel | undefined> {
  signal?.throwIfAborted();
  const bytes = await transport.read(name, signal);
  if (!bytes) return undefined;
  const opening = await (await keys.vault()).open({ ...name, bytes });
  if (opening.status !== 'opened') return { name, bytes, status: opening.status };
  if (name.slot === keySlot) {
    const decoded = decodeKeys(opening.content);
    return decoded.status === 'opened'
      ? { name, bytes, status: 'keys', keys: decoded.content }
      : { name, bytes, status: decoded.status };
  }
  const decoded = decodeTexts(opening.content);
  return decoded.status === 'opened'
    ? { name, bytes, status: 'texts', texts: decoded.content }
    : { name, bytes, status: decoded.status };
}
