import { type Backup, readBackup } from '@/utils/library/backup';
import { type ImportPlan, planImport, type Shelf } from '@/utils/library/plan-import';
import { contentKey } from '@/utils/library/same-content';
import type { Database } from '../database';
import type { Read, Write } from '../database-schema';
import { Problem } from '../problem';
import { binEntries } from './bin';
import { type ItemByKind, type Kind, kinds } from './kinds';

/** The backup in a file's text. Throws `malformed` or `newer-version`, the reading's status being the detail. */
export function readFile(text: string): { backup: Backup; skipped: number } {
  const reading = readBackup(text);
  if (reading.status === 'read') return reading;
  throw new Problem(reading.status === 'newer' ? 'newer-version' : 'malformed', reading.status);
}

/** What is there of a kind. A newer Lackmus' record and another text in the bin keep their place. */
async function shelfOf<Name extends Kind>(
  transaction: Read | Write,
  kind: Name,
  incoming: readonly ItemByKind[Name][],
): Promise<Shelf<ItemByKind[Name]>> {
  const { store, read } = kinds[kind];
  const [keys, values] = await Promise.all([
    transaction.objectStore(store).getAllKeys(),
    transaction.objectStore(store).getAll(),
  ]);
  const items: ItemByKind[Name][] = [];
  const taken = new Set<string>();
  for (const [at, key] of keys.entries()) {
    const stored = read(values[at]);
    if (stored.status === 'current') items.push(stored.value);
    else if (stored.status === 'newer') taken.add(key);
  }
  const keyById = new Map(incoming.map((item) => [item.id, contentKey(item)]));
  for (const { kind: of, id, value } of await binEntries(transaction)) {
    const binned = of === kind && keyById.has(id) ? read(value) : undefined;
    if (binned?.status === 'current' && contentKey(binned.value) !== keyById.get(id)) taken.add(id);
  }
  return { items, taken };
}

const planStores = ['drafts', 'snippets', 'bin'] as const;

/** What importing this backup would do to the library as it stands in this transaction. */
export async function planOf(transaction: Read | Write, backup: Backup): Promise<ImportPlan> {
  const [drafts, snippets] = await Promise.all([
    shelfOf(transaction, 'draft', backup.drafts),
    shelfOf(transaction, 'snippet', backup.snippets),
  ]);
  return planImport(backup, { drafts, snippets });
}

const isFields = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** What importing this text would do. Rejects with `malformed` where it is no whole backup of ours. */
export async function previewImport(
  database: Database,
  text: string,
): Promise<{ plan: ImportPlan; skipped: number; hasSettings: boolean }> {
  const { backup, skipped } = readFile(text);
  const plan = await database.read(planStores, (transaction) => planOf(transaction, backup));
  return { plan, skipped, hasSettings: isFields(backup.settings) };
}
