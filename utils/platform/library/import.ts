import { type Backup, readBackup } from '@/utils/library/backup';
import { groupBy } from '@/utils/library/group-by';
import { type ImportPlan, type ImportStep, planImport, type Shelf } from '@/utils/library/plan-import';
import { contentKey } from '@/utils/library/same-content';
import type { Draft, Revision } from '@/utils/library/types';
import { bumpVersion, dominates, mergeVersions } from '@/utils/library/version-vector';
import type { Database } from '../database';
import type { Read, Write } from '../database-schema';
import { Problem } from '../problem';
import { type ItemByKind, type Kind, kinds, type World } from './kinds';
import { binEntries } from './bin';
import { changeStores, deviceOf, loadBinEntry, loadItem, putItem } from './records';
import { revisionsOf } from './revisions';

export interface ImportOptions {
  /** Ends the import before it counts: then nothing has changed. */
  readonly signal?: AbortSignal;
  /** Entries done of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

function readFile(text: string): { backup: Backup; skipped: number } {
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

async function planOf(transaction: Read | Write, backup: Backup): Promise<ImportPlan> {
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

interface Place {
  readonly device: string;
  readonly world: World;
}

/** The text of a draft before and after; whatever is not among its revisions yet becomes one. */
async function keepTexts(
  transaction: Write,
  { drafts, inFile, world }: { drafts: readonly Draft[]; inFile: readonly Revision[]; world: World },
): Promise<void> {
  const [{ id } = { id: '' }] = drafts;
  const known = [...(await revisionsOf(transaction, id)), ...inFile];
  for (const { title, text, updatedAt } of drafts) {
    if (known.some((revision) => revision.text === text && revision.title === title)) continue;
    const revision: Revision = { id: world.newId(), draftId: id, at: updatedAt, title, text };
    await transaction.objectStore('revisions').put(revision);
  }
}

/** Stores what a step brings; undefined where it brings nothing. */
async function take<Name extends Kind>(
  transaction: Write,
  { kind, step }: { kind: Name; step: ImportStep<ItemByKind[Name]> },
  { device, world }: Place,
): Promise<ItemByKind[Name] | undefined> {
  const { incoming } = step;
  if (step.kind === 'same' || step.kind === 'older') return undefined;
  // Puts aside what lies there and cannot be read.
  if (step.kind === 'new') await loadItem(transaction, { kind, id: incoming.id, world });
  // What comes in under the id of something deleted here has to outrun its tombstone.
  const tombstone = (await loadBinEntry(transaction, kind, incoming.id))?.vv ?? {};
  const vv = dominates(incoming.vv, tombstone)
    ? incoming.vv
    : bumpVersion(mergeVersions(incoming.vv, tombstone), device);
  const item =
    step.kind === 'both'
      ? { ...incoming, id: world.newId(), vv: bumpVersion({}, device) }
      : { ...incoming, vv };
  await putItem(transaction, { kind, item, at: world.now() });
  return item;
}

async function addRevisions(transaction: Write, revisions: readonly Revision[]): Promise<void> {
  const store = transaction.objectStore('revisions');
  const known = new Set(await store.getAllKeys());
  const drafts = new Set(await transaction.objectStore('drafts').getAllKeys());
  for (const revision of revisions)
    if (!known.has(revision.id) && drafts.has(revision.draftId)) await store.put(revision);
}

/**
 * Imports a backup in one transaction: all of the plan or nothing. Rejects with `cancelled` at the signal.
 * The settings of the file are handed back as they are: they belong to another.
 */
export async function importBackup(
  database: Database,
  world: World,
  { text, signal, onProgress }: ImportOptions & { readonly text: string },
): Promise<{ plan: ImportPlan; settings: unknown }> {
  const { backup } = readFile(text);
  const byDraft = groupBy(backup.revisions, ({ draftId }) => draftId);
  return database.write(changeStores, async (transaction) => {
    const place = { device: await deviceOf(transaction, world), world };
    const plan = await planOf(transaction, backup);
    const total = plan.drafts.length + plan.snippets.length;
    let done = 0;
    const step = (): void => {
      if (signal?.aborted) throw new Problem('cancelled');
      onProgress?.((done += 1), total);
    };
    for (const one of plan.drafts) {
      const item = await take(transaction, { kind: 'draft', step: one }, place);
      const drafts = [...(one.existing ? [one.existing] : []), ...(item ? [item] : [])];
      const inFile = byDraft.get(item?.id ?? '') ?? [];
      if (item) await keepTexts(transaction, { drafts, inFile, world });
      step();
    }
    for (const one of plan.snippets) {
      await take(transaction, { kind: 'snippet', step: one }, place);
      step();
    }
    await addRevisions(transaction, backup.revisions);
    if (signal?.aborted) throw new Problem('cancelled');
    return { plan, settings: backup.settings };
  });
}
