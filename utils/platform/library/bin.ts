import * as v from 'valibot';
import { binPeriod } from '@/utils/library/bin-days';
import { bumpVersion, mergeVersions } from '@/utils/library/version-vector';
import type { Read, Write } from '../database-schema';
import { Problem } from '../problem';
import type { DiscardedRef } from '../protocol';
import { type ItemByKind, keyOf, type Kind, kinds, type World } from './kinds';
import { type BinEntry, binEntrySchema, deviceOf, loadBinEntry, loadItem, putItem, queue } from './records';
import { dropRevisions } from './revisions';
import { takeRivals } from './rivals';

interface Selected<Name extends Kind> {
  readonly kind: Name;
  readonly ids: readonly string[];
}

/** Moves things to the bin; ids that are not there are no error. */
export async function discard(
  transaction: Write,
  { kind, ids }: Selected<Kind>,
  world: World,
): Promise<void> {
  const device = await deviceOf(transaction, world);
  const at = world.now();
  for (const id of ids) {
    const value = await loadItem(transaction, { kind, id, world });
    if (!value) continue;
    const rivals = await takeRivals(transaction, { kind, id, at, device }, world);
    const seen = rivals.reduce((merged, rival) => mergeVersions(merged, rival), value.vv);
    const vv = bumpVersion(seen, device);
    const entry: BinEntry = { key: keyOf(kind, id), kind, id, deletedAt: at, vv, value };
    await transaction.objectStore('bin').put(entry);
    await transaction.objectStore(kinds[kind].store).delete(id);
    await queue(transaction, { kind, id, at, vv });
  }
}

/** Brings things back from the bin, all or none; one that is there already stays as it is. */
export async function restore<Name extends Kind>(
  transaction: Write,
  { kind, ids }: Selected<Name>,
  world: World,
): Promise<void> {
  const device = await deviceOf(transaction, world);
  for (const id of ids) {
    if (await loadItem(transaction, { kind, id, world })) continue;
    const entry = await loadBinEntry(transaction, kind, id);
    const stored = kinds[kind].read(entry?.value);
    if (!entry || stored.status !== 'current') throw new Problem('not-found', kind);
    const item: ItemByKind[Name] = {
      ...stored.value,
      vv: bumpVersion(mergeVersions(stored.value.vv, entry.vv), device),
    };
    await putItem(transaction, { kind, item, at: world.now() });
  }
}

/** Everything in the bin that can be read, tombstones included. */
export async function binEntries(transaction: Read | Write): Promise<BinEntry[]> {
  const found: unknown[] = await transaction.objectStore('bin').getAll();
  return found.flatMap((value) => (v.is(binEntrySchema, value) ? [value] : []));
}

/** What can be brought back, latest deletion first. */
export async function listBin(transaction: Read): Promise<BinEntry[]> {
  const all = await binEntries(transaction);
  return all.filter(({ value }) => value !== undefined).toSorted((a, b) => b.deletedAt - a.deletedAt);
}

/** The text goes, the tombstone stays. */
async function forget(transaction: Write, { key, kind, id, deletedAt, vv }: BinEntry): Promise<void> {
  await transaction.objectStore('bin').put({ key, kind, id, deletedAt, vv });
  if (kind === 'draft') await dropRevisions(transaction, id);
}

/** Lets go of these texts and of their revisions; the tombstones stay. Ids that are not there are no error. */
export async function emptyBin(transaction: Write, refs: readonly DiscardedRef[]): Promise<void> {
  for (const { kind, id } of refs) {
    const entry = await loadBinEntry(transaction, kind, id);
    if (entry?.value !== undefined) await forget(transaction, entry);
  }
}

/** Lets go of texts deleted more than 30 days ago and of their revisions; the tombstones stay. */
export async function purgeBin(transaction: Write, now: number): Promise<void> {
  for (const entry of await binEntries(transaction)) {
    if (entry.value !== undefined && entry.deletedAt <= now - binPeriod) await forget(transaction, entry);
  }
}
