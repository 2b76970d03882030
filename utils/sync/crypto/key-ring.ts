import { createDataKey, rewrapDataKey, unwrapDataKey, type WrappedKey } from './data-key';
import { createSyncCode, wrappingKeyOf } from './sync-code';
import type { DataKey, KeyRing, NamedKey } from './types';

/** The keys of an installation that has none yet. */
export async function createKeyRing(): Promise<KeyRing> {
  const code = createSyncCode();
  const wrapping = await wrappingKeyOf(code);
  const naming = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return { code, wrapping: [wrapping], keys: [await createDataKey(wrapping, 1)], naming };
}

/** The key for what is new: the highest generation, of several the one all devices pick. */
export function presentKey({ keys }: KeyRing): DataKey {
  const [first, ...others] = keys;
  if (!first) throw new Error('a key ring without keys');
  const isBefore = (a: DataKey, b: DataKey): boolean =>
    a.generation === b.generation ? a.id < b.id : a.generation > b.generation;
  return others.reduce((best, key) => (isBefore(key, best) ? key : best), first);
}

async function underCode(ring: KeyRing, code: string): Promise<KeyRing> {
  const present = await wrappingKeyOf(code);
  const wrapping: NamedKey[] = [present, ...ring.wrapping.filter(({ id }) => id !== present.id)];
  const keys = await Promise.all(ring.keys.map((key) => rewrapDataKey(wrapping, key)));
  return { ...ring, code, wrapping, keys };
}

/** Goes over to the sync code of another device, whole as `readSyncCode` gives it; our keys are passed on under it. */
export const takeCode = (ring: KeyRing, code: string): Promise<KeyRing> => underCode(ring, code);

/** A new code and a new key for what is written from now on. */
export async function rotateKeys(ring: KeyRing): Promise<KeyRing> {
  const next = await underCode(ring, createSyncCode());
  const [present] = next.wrapping;
  if (!present) return next;
  const generation = presentKey(ring).generation + 1;
  return { ...next, keys: [...next.keys, await createDataKey(present, generation)] };
}

/** Takes in keys of other devices: those that one of our codes opens and that we have not. */
export async function adoptKeys(ring: KeyRing, offered: readonly WrappedKey[]): Promise<KeyRing> {
  const known = new Set(ring.keys.map(({ id }) => id));
  const found: DataKey[] = [];
  for (const key of offered) {
    const opened = known.has(key.id) ? undefined : await unwrapDataKey(ring.wrapping, key);
    if (!opened) continue;
    known.add(key.id);
    found.push(await rewrapDataKey(ring.wrapping, opened));
  }
  return found.length === 0 ? ring : { ...ring, keys: [...ring.keys, ...found] };
}
