import type { Database } from '../database';
import type { Read } from '../database-schema';
import { type ItemByKind, type Kind, kinds, type World } from './kinds';
import { setAside } from './records';

interface Listing<Name extends Kind> {
  readonly items: readonly ItemByKind[Name][];
  readonly broken: readonly string[];
  /** Written by a newer Lackmus: left where they are, not shown. */
  readonly newer: number;
}

async function listKind<Name extends Kind>(transaction: Read, kind: Name): Promise<Listing<Name>> {
  const { store, read } = kinds[kind];
  const [keys, values] = await Promise.all([
    transaction.objectStore(store).getAllKeys(),
    transaction.objectStore(store).getAll(),
  ]);
  const items: ItemByKind[Name][] = [];
  const broken: string[] = [];
  let newer = 0;
  for (const [at, key] of keys.entries()) {
    const stored = read(values[at]);
    if (stored.status === 'current') items.push(stored.value);
    else if (stored.status === 'newer') newer += 1;
    else broken.push(key);
  }
  return { items, broken, newer };
}

/** Moves unreadable records aside; each is read again first, it may have been saved anew in between. */
async function putAside(
  database: Database,
  kind: Kind,
  keys: readonly string[],
  world: World,
): Promise<void> {
  const { store, read } = kinds[kind];
  await database.write([store, 'quarantine', 'meta'], async (transaction) => {
    for (const key of keys) {
      const value = await transaction.objectStore(store).get(key);
      const stored = read(value);
      if (value === undefined || stored.status !== 'broken') continue;
      await setAside(transaction, { store, key, value, reason: stored.reason }, world);
    }
  });
}

export interface LibraryListing {
  readonly drafts: readonly ItemByKind['draft'][];
  readonly snippets: readonly ItemByKind['snippet'][];
  readonly newer: number;
  readonly quarantined: number;
}

const readAll = (database: Database) =>
  database.read(['drafts', 'snippets', 'quarantine'], async (transaction) => {
    const [drafts, snippets, quarantined] = await Promise.all([
      listKind(transaction, 'draft'),
      listKind(transaction, 'snippet'),
      transaction.objectStore('quarantine').count(),
    ]);
    return { drafts, snippets, quarantined };
  });

/**
 * Drafts and snippets for a page that only reads; undefined where something is unreadable: then the
 * background is to be asked, who puts it aside.
 */
export async function readLibrary(database: Database): Promise<LibraryListing | undefined> {
  const { drafts, snippets, quarantined } = await readAll(database);
  if (drafts.broken.length + snippets.broken.length > 0) return undefined;
  const newer = drafts.newer + snippets.newer;
  return { drafts: drafts.items, snippets: snippets.items, newer, quarantined };
}

/** Everything that can be read; what cannot goes to quarantine on the way. */
export async function listLibrary(database: Database, world: World): Promise<LibraryListing> {
  const { drafts, snippets, quarantined } = await readAll(database);
  if (drafts.broken.length > 0) await putAside(database, 'draft', drafts.broken, world);
  if (snippets.broken.length > 0) await putAside(database, 'snippet', snippets.broken, world);
  return {
    drafts: drafts.items,
    snippets: snippets.items,
    newer: drafts.newer + snippets.newer,
    quarantined: quarantined + drafts.broken.length + snippets.broken.length,
  };
}
