import * as v from 'valibot';
import { type Backup, writeBackup } from '@/utils/library/backup';
import { revisionSchema } from '@/utils/library/schema';
import type { Revision } from '@/utils/library/types';
import type { Database } from '../database';
import type { Read } from '../database-schema';
import { type ItemByKind, type Kind, kinds, type World } from './kinds';

async function readable<Name extends Kind>(transaction: Read, kind: Name): Promise<ItemByKind[Name][]> {
  const { store, read } = kinds[kind];
  const values: unknown[] = await transaction.objectStore(store).getAll();
  return values.flatMap((value) => {
    const stored = read(value);
    return stored.status === 'current' ? [stored.value] : [];
  });
}

async function everything(transaction: Read): Promise<Backup> {
  const [drafts, snippets, revisions] = await Promise.all([
    readable(transaction, 'draft'),
    readable(transaction, 'snippet'),
    transaction.objectStore('revisions').getAll(),
  ]);
  const isRevision = (value: unknown): value is Revision => v.is(revisionSchema, value);
  return { drafts, snippets, revisions: revisions.filter(isRevision) };
}

/** The text of a backup file of all that can be read. */
export async function exportBackup(database: Database, world: World, settings: unknown): Promise<string> {
  const all = await database.read(['drafts', 'snippets', 'revisions'], everything);
  return writeBackup({ ...all, settings }, world.now());
}
