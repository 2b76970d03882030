import { unwrapDataKey } from './crypto/data-key';
import { takeCode } from './crypto/key-ring';
import { open } from './crypto/seal';
import { readSyncCode, wrappingKeyOf } from './crypto/sync-code';
import type { NamedKey } from './crypto/types';
import type { StoredKeyChain } from './key-chain';
import { keySlot } from './round';
import type { ParcelName, Transport } from './types';
import { decodeKeys } from './wire';

/** What came of a sync code that was entered. */
export type UnlockResult =
  /** It opens the keys of at least one other device; the next run reads what was locked. */
  | 'unlocked'
  /** A well-formed code, but not that of any device that can be seen. */
  | 'other-code'
  /** There is nothing of another device to try it on. */
  | 'nothing-there'
  /** Mistyped. */
  | 'malformed';

async function opens(
  wrapping: NamedKey,
  transport: Transport,
  { name, signal }: { readonly name: ParcelName; readonly signal?: AbortSignal | undefined },
): Promise<boolean> {
  const bytes = await transport.read(name, signal);
  const opening =
    bytes && (await open((id) => (id === wrapping.id ? wrapping : undefined), { ...name, bytes }));
  if (opening?.status !== 'opened') return false;
  const decoded = decodeKeys(opening.content);
  if (decoded.status !== 'opened') return false;
  const keys = await Promise.all(decoded.content.keys.map((key) => unwrapDataKey([wrapping], key)));
  return keys.some((key) => key !== undefined);
}

/** Tries a code on the keys of the other devices and takes it over where it opens one. */
export async function unlock(
  {
    keys,
    transport,
    device,
  }: {
    readonly keys: StoredKeyChain;
    readonly transport: Transport;
    readonly device: string;
  },
  typed: string,
  signal?: AbortSignal,
): Promise<UnlockResult> {
  const reading = readSyncCode(typed);
  if (reading.status === 'malformed') return 'malformed';
  const wrapping = await wrappingKeyOf(reading.code);
  const others = (await transport.list(signal)).filter(
    (name) => name.slot === keySlot && name.device !== device,
  );
  if (others.length === 0) return 'nothing-there';
  for (const name of others) {
    if (!(await opens(wrapping, transport, { name, signal }))) continue;
    await keys.replace(await takeCode(await keys.ring(), reading.code));
    return 'unlocked';
  }
  return 'other-code';
}
