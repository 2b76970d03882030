import * as v from 'valibot';
import { type WholeLibrary, writeBackup } from '@/utils/library/backup';
import { revisionSchema } from '@/utils/library/schema';
import type { Revision } from '@/utils/library/types';
import type { Database } from '../database';
import type { Read } from '../database-schema';
import { type Kind, kinds, type World } from './kinds';

/** A database holds what JSON cannot; such a thing is not ours and must not keep the rest from being saved. */
function isWritable(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

async function valuesOf(transaction: Read, kind: Kind) {
  const { store, read } = kinds[kind];
  const values: unknown[] = await transaction.objectStore(store).getAll();
  const good: unknown[] = [];
  const unreadable: unknown[] = [];
  for (const value of values.filter(isWritable)) {
    const stored = read(value);
    if (stored.status === 'current') good.push(stored.value);
    else if (stored.status === 'newer') good.push(value);
    else unreadable.push(value);
  }
  return { good, unreadable };
}

async function everything(transaction: Read): Promise<WholeLibrary> {
  const [drafts, snippets, revisions, putAside] = await Promise.all([
    valuesOf(transaction, 'draft'),
    valuesOf(transaction, 'snippet'),
    transaction.objectStore('revisions').getAll(),
    transaction.objectStore('quarantine').getAll(),
  ]);
  const isRevision = (value: unknown): value is Revision => v.is(revisionSchema, value);
  const unreadable = [...drafts.unreadable, ...snippets.unreadable, ...putAside.filter(isWritable)];
  return {
    drafts: drafts.good,
    snippets: snippets.good,
    revisions: revisions.filter(isRevision),
    ...(unreadable.length > 0 && { unreadable }),
  };
}

/** The text of a backup file of all that is stored. */
export async function exportBackup(database: Database, world: World, settings: unknown): Promise<string> {
  const all = await database.read(['drafts', 'snippets', 'revisions', 'quarantine'], everything);
  return writeBackup({ ...all, settings }, world.now());
}
