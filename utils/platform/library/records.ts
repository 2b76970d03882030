import * as v from 'valibot';
import { versionVectorSchema } from '@/utils/library/schema';
import type { VersionVector } from '@/utils/library/types';
import type { Read, StoreName, Write } from '../database-schema';
import { Problem } from '../problem';
import { type ItemByKind, keyOf, type Kind, kinds, type World } from './kinds';

/** A deleted thing: `value` goes after 30 days, the tombstone stays. */
export interface BinEntry {
  readonly key: string;
  readonly kind: Kind;
  readonly id: string;
  readonly deletedAt: number;
  readonly vv: VersionVector;
  readonly value?: unknown;
}

/** Something the other devices do not know yet; `vv` is the version it was queued at. */
export interface OutboxEntry {
  readonly key: string;
  readonly kind: Kind;
  readonly id: string;
  readonly at: number;
  readonly vv: VersionVector;
}

const kindSchema = v.picklist(['draft', 'snippet'] satisfies Kind[]);

export const binEntrySchema = v.object({
  key: v.string(),
  kind: kindSchema,
  id: v.string(),
  deletedAt: v.number(),
  vv: versionVectorSchema,
  value: v.optional(v.unknown()),
}) satisfies v.GenericSchema<BinEntry>;

/** The stores every change touches, in one transaction. */
export const changeStores: readonly StoreName[] = [
  'drafts',
  'snippets',
  'revisions',
  'bin',
  'outbox',
  'quarantine',
  'meta',
  'remote',
];

interface Unreadable {
  readonly store: 'drafts' | 'snippets';
  readonly key: string;
  readonly value: unknown;
  readonly reason: string;
}

/**
 * Puts aside what could not be read: the value as it was, where it stood, and why. How often it was edited is
 * not known any more, so this installation takes a new id: under the old one, edits would be counted twice.
 */
export async function setAside(transaction: Write, found: Unreadable, { now, newId }: World): Promise<void> {
  await transaction.objectStore('quarantine').add({ ...found, at: now() });
  await transaction.objectStore(found.store).delete(found.key);
  await transaction.objectStore('meta').put(newId(), 'device');
}

/** This installation's own name, made up when first needed. */
export async function deviceOf(transaction: Write, { newId }: World): Promise<string> {
  const meta = transaction.objectStore('meta');
  const known = await meta.get('device');
  if (typeof known === 'string' && known !== '') return known;
  const device = newId();
  await meta.put(device, 'device');
  return device;
}

/** The thing as it stands, for changing it. One of a newer Lackmus is refused, an unreadable one put aside. */
export async function loadItem<Name extends Kind>(
  transaction: Write,
  { kind, id, world }: { kind: Name; id: string; world: World },
): Promise<ItemByKind[Name] | undefined> {
  const { store, read } = kinds[kind];
  const value = await transaction.objectStore(store).get(id);
  if (value === undefined) return undefined;
  const stored = read(value);
  if (stored.status === 'current') return stored.value;
  if (stored.status === 'newer') throw new Problem('newer-version');
  await setAside(transaction, { store, key: id, value, reason: stored.reason }, world);
  return undefined;
}

export async function loadBinEntry(
  transaction: Read | Write,
  kind: Kind,
  id: string,
): Promise<BinEntry | undefined> {
  const parsed = v.safeParse(binEntrySchema, await transaction.objectStore('bin').get(keyOf(kind, id)));
  return parsed.success ? parsed.output : undefined;
}

/** Notes that other devices are to learn of a thing's version. */
export async function queue(transaction: Write, entry: Omit<OutboxEntry, 'key'>): Promise<void> {
  await transaction.objectStore('outbox').put({ ...entry, key: keyOf(entry.kind, entry.id) });
}

/** Stores a thing, takes it out of the bin and queues it for the other devices. */
export async function putItem<Name extends Kind>(
  transaction: Write,
  { kind, item, at }: { kind: Name; item: ItemByKind[Name]; at: number },
): Promise<void> {
  await transaction.objectStore(kinds[kind].store).put(item);
  await transaction.objectStore('bin').delete(keyOf(kind, item.id));
  await queue(transaction, { kind, id: item.id, at, vv: item.vv });
}
