import * as v from 'valibot';
import { type Backup, readBackup, writeBackup } from '@/utils/library/backup';
import { type ImportPlan, type ImportStep, planImport } from '@/utils/library/plan-import';
import { revisionSchema } from '@/utils/library/schema';
import type { Revision } from '@/utils/library/types';
import { bumpVersion, dominates, mergeVersions } from '@/utils/library/version-vector';
import type { Database } from '../database';
import type { Read, Write } from '../database-schema';
import { Problem } from '../problem';
import { type ItemByKind, type Kind, kinds, type World } from './kinds';
import { changeStores, deviceOf, loadBinEntry, putItem } from './records';
import { keepRevision } from './revisions';

async function readable<Name extends Kind>(
  transaction: Read | Write,
  kind: Name,
): Promise<ItemByKind[Name][]> {
  const { store, read } = kinds[kind];
  const values: unknown[] = await transaction.objectStore(store).getAll();
  return values.flatMap((value) => {
    const stored = read(value);
    return stored.status === 'current' ? [stored.value] : [];
  });
}

async function everything(transaction: Read | Write): Promise<Backup> {
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

function readFile(text: string): { backup: Backup; skipped: number } {
  const reading = readBackup(text);
  if (reading.status === 'read') return reading;
  throw new Problem(reading.status === 'newer' ? 'newer-version' : 'malformed', 'backup');
}

/** What importing this text would do. Rejects with `malformed` where it is no backup of ours. */
export async function previewImport(
  database: Database,
  text: string,
): Promise<{ plan: ImportPlan; skipped: number }> {
  const { backup, skipped } = readFile(text);
  const plan = await database.read(['drafts', 'snippets', 'revisions'], async (transaction) =>
    planImport(backup, await everything(transaction)),
  );
  return { plan, skipped };
}

/** What comes in under the id of something deleted here has to outrun its tombstone. */
async function take<Name extends Kind>(
  transaction: Write,
  {
    kind,
    step,
    device,
    world,
  }: { kind: Name; step: ImportStep<ItemByKind[Name]>; device: string; world: World },
): Promise<void> {
  const { incoming } = step;
  if (step.kind === 'same' || step.kind === 'older') return;
  const tombstone = (await loadBinEntry(transaction, kind, incoming.id))?.vv ?? {};
  const vv = dominates(incoming.vv, tombstone)
    ? incoming.vv
    : bumpVersion(mergeVersions(incoming.vv, tombstone), device);
  const item =
    step.kind === 'both'
      ? { ...incoming, id: world.newId(), vv: bumpVersion({}, device) }
      : { ...incoming, vv };
  await putItem(transaction, { kind, item, at: world.now() });
  if ('readingHistory' in item) await keepRevision(transaction, item, world);
}

async function addRevisions(transaction: Write, revisions: readonly Revision[]): Promise<void> {
  const store = transaction.objectStore('revisions');
  const known = new Set(await store.getAllKeys());
  const drafts = new Set(await transaction.objectStore('drafts').getAllKeys());
  for (const revision of revisions)
    if (!known.has(revision.id) && drafts.has(revision.draftId)) await store.put(revision);
}

/** Imports a backup in one transaction: all of the plan or nothing. */
export function importBackup(database: Database, world: World, text: string): Promise<ImportPlan> {
  const { backup } = readFile(text);
  return database.write(changeStores, async (transaction) => {
    const device = await deviceOf(transaction, world);
    const plan = planImport(backup, await everything(transaction));
    for (const step of plan.drafts) await take(transaction, { kind: 'draft', step, device, world });
    for (const step of plan.snippets) await take(transaction, { kind: 'snippet', step, device, world });
    await addRevisions(transaction, backup.revisions);
    return plan;
  });
}
