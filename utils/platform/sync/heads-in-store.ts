import * as v from 'valibot';
import { versionVectorSchema } from '@/utils/library/schema';
import type { VersionVector } from '@/utils/library/types';
import type { Kind, Version } from '@/utils/sync/types';
import type { Read, Write } from '../database-schema';
import { keyOf, kinds } from '../library/kinds';
import { binEntrySchema } from '../library/records';

/** The versions of a thing, the main one first. */
export type Heads = readonly Version[];

const versionSchema = v.object({
  kind: v.picklist(['draft', 'snippet'] satisfies Kind[]),
  id: v.string(),
  vv: versionVectorSchema,
  at: v.number(),
  value: v.optional(v.unknown()),
}) satisfies v.GenericSchema<Version>;

/** Rivals of the main version, as they lie in `remote`. */
export const rivalsSchema = v.array(versionSchema);

const vvSchema = v.object({ vv: versionVectorSchema });
const timeSchema = v.object({ updatedAt: v.number() });

/** What is stored as a version; undefined where it is broken. One of a newer schema is taken as it is. */
function versionOf(kind: Kind, id: string, value: unknown): Version | undefined {
  const stored = kinds[kind].read(value);
  if (stored.status === 'current')
    return { kind, id, vv: stored.value.vv, at: stored.value.updatedAt, value: stored.value };
  const vv = stored.status === 'newer' ? v.safeParse(vvSchema, value) : undefined;
  if (!vv?.success) return undefined;
  const time = v.safeParse(timeSchema, value);
  return { kind, id, vv: vv.output.vv, at: time.success ? time.output.updatedAt : 0, value };
}

function tombstoneOf(entry: unknown): Version | undefined {
  const parsed = v.safeParse(binEntrySchema, entry);
  if (!parsed.success) return undefined;
  const { kind, id, vv, deletedAt } = parsed.output;
  return { kind, id, vv, at: deletedAt };
}

const rivalsOf = (stored: unknown): readonly Version[] => {
  const parsed = v.safeParse(rivalsSchema, stored);
  return parsed.success ? parsed.output : [];
};

/** The kind and id a key names. */
export function splitKey(key: string): { readonly kind: Kind; readonly id: string } {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at) === 'snippet' ? 'snippet' : 'draft', id: key.slice(at + 1) };
}

/** The versions of one thing; empty where there is none. */
export async function readHeads(transaction: Read | Write, key: string): Promise<Heads> {
  const { kind, id } = splitKey(key);
  const [value, entry, rivals] = await Promise.all([
    transaction.objectStore(kinds[kind].store).get(id),
    transaction.objectStore('bin').get(key),
    transaction.objectStore('remote').get(key),
  ]);
  const main = (value === undefined ? undefined : versionOf(kind, id, value)) ?? tombstoneOf(entry);
  return [...(main ? [main] : []), ...rivalsOf(rivals)];
}

async function mainVersions(transaction: Read | Write, kind: Kind): Promise<Version[]> {
  const store = transaction.objectStore(kinds[kind].store);
  const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return ids.flatMap((id, at) => versionOf(kind, id, values[at]) ?? []);
}

/** The versions of everything there is, by key. */
export async function readAllHeads(transaction: Read | Write): Promise<Map<string, Heads>> {
  const remote = transaction.objectStore('remote');
  const [bin, drafts, snippets, rivalKeys, rivals] = await Promise.all([
    transaction.objectStore('bin').getAll(),
    mainVersions(transaction, 'draft'),
    mainVersions(transaction, 'snippet'),
    remote.getAllKeys(),
    remote.getAll(),
  ]);
  const tombstones = bin.flatMap((entry) => tombstoneOf(entry) ?? []);
  const all = new Map<string, Heads>();
  for (const version of [...tombstones, ...drafts, ...snippets])
    all.set(keyOf(version.kind, version.id), [version]);
  for (const [at, key] of rivalKeys.entries()) {
    const heads = [...(all.get(key) ?? []), ...rivalsOf(rivals[at])];
    if (heads.length > 0) all.set(key, heads);
  }
  return all;
}

/** True where both have seen the same. */
export const isSameVersion = (a: VersionVector, b: VersionVector): boolean =>
  JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted());
