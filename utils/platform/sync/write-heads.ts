import { readDraft } from '@/utils/library/read-stored';
import type { Version } from '@/utils/sync/types';
import type { Write } from '../database-schema';
import { keyOf, kinds, type World } from '../library/kinds';
import { loadBinEntry, setAside } from '../library/records';
import { keepRevision, revisionsOf } from '../library/revisions';
import type { Heads } from './heads-in-store';

/** Keeps a draft's text among its revisions, once. */
async function keepText(transaction: Write, value: unknown, world: World): Promise<void> {
  const stored = readDraft(value);
  if (stored.status !== 'current') return;
  const { id, text, title } = stored.value;
  const revisions = await revisionsOf(transaction, id);
  if (!revisions.some((each) => each.text === text && each.title === title))
    await keepRevision(transaction, stored.value, world);
}

async function bury(transaction: Write, main: Version): Promise<void> {
  const { kind, id, vv, at } = main;
  const key = keyOf(kind, id);
  const store = transaction.objectStore(kinds[kind].store);
  const value: unknown = (await store.get(id)) ?? (await loadBinEntry(transaction, kind, id))?.value;
  await transaction.objectStore('bin').put({
    key,
    kind,
    id,
    vv,
    deletedAt: at,
    ...(value !== undefined && { value }),
  });
  await store.delete(id);
}

async function replace(transaction: Write, main: Version, world: World): Promise<void> {
  const { kind, id, value } = main;
  const store = transaction.objectStore(kinds[kind].store);
  if (kind === 'draft') await keepText(transaction, await store.get(id), world);
  await store.put(value);
  await transaction.objectStore('bin').delete(keyOf(kind, id));
  if (kind === 'draft') await keepText(transaction, value, world);
}

/** What cannot be read is never written over. */
async function clearUnreadable(transaction: Write, { kind, id }: Version, world: World): Promise<void> {
  const { store, read } = kinds[kind];
  const value: unknown = await transaction.objectStore(store).get(id);
  const stored = value === undefined ? undefined : read(value);
  if (stored?.status === 'broken')
    await setAside(transaction, { store, key: id, value, reason: stored.reason }, world);
}

/**
 * Stores the versions of a thing, the main one first. The text that was there stays among the revisions, or
 * in the bin where it is deleted now. Nothing is queued.
 */
export async function writeHeads(transaction: Write, heads: Heads, world: World): Promise<void> {
  const [main, ...rivals] = heads;
  if (!main) return;
  await clearUnreadable(transaction, main, world);
  if (main.value === undefined) await bury(transaction, main);
  else await replace(transaction, main, world);
  const remote = transaction.objectStore('remote');
  if (rivals.length === 0) await remote.delete(keyOf(main.kind, main.id));
  else await remote.put(rivals, keyOf(main.kind, main.id));
}

/** Keeps the texts of all these versions of a draft among its revisions. */
export async function keepTexts(transaction: Write, heads: Heads, world: World): Promise<void> {
  for (const { kind, value } of heads) if (kind === 'draft') await keepText(transaction, value, world);
}
