import { groupBy } from '@/utils/library/group-by';
import type { ImportPlan, ImportStep } from '@/utils/library/plan-import';
import type { Draft, Revision } from '@/utils/library/types';
import { bumpVersion, dominates, mergeVersions } from '@/utils/library/version-vector';
import type { Database } from '../database';
import type { Write } from '../database-schema';
import { Problem } from '../problem';
import { planOf, readFile } from './import-plan';
import { type ItemByKind, keyOf, type Kind, type World } from './kinds';
import { changeStores, deviceOf, loadBinEntry, loadItem, putItem } from './records';
import { revisionsOf } from './revisions';

export interface ImportOptions {
  /** Ends the import before it counts: then nothing has changed. */
  readonly signal?: AbortSignal;
  /** Entries done of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface Place {
  readonly device: string;
  readonly world: World;
  /** Names of all that is there or was: only for these is anything worth looking up. */
  readonly known: ReadonlySet<string>;
}

async function namesIn(transaction: Write): Promise<ReadonlySet<string>> {
  const [drafts, snippets, bin] = await Promise.all([
    transaction.objectStore('drafts').getAllKeys(),
    transaction.objectStore('snippets').getAllKeys(),
    transaction.objectStore('bin').getAllKeys(),
  ]);
  const named = (kind: Kind, ids: readonly string[]) => ids.map((id) => keyOf(kind, id));
  return new Set([...named('draft', drafts), ...named('snippet', snippets), ...bin]);
}

/** The text of a draft before and after; whatever is not among its revisions yet becomes one. */
async function keepTexts(
  transaction: Write,
  { drafts, inFile }: { drafts: readonly Draft[]; inFile: readonly Revision[] },
  { world, known: names }: Place,
): Promise<void> {
  const [{ id } = { id: '' }] = drafts;
  const stored = names.has(keyOf('draft', id)) ? await revisionsOf(transaction, id) : [];
  const known = [...stored, ...inFile];
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
  { device, world, known }: Place,
): Promise<ItemByKind[Name] | undefined> {
  const { incoming } = step;
  if (step.kind === 'same' || step.kind === 'older') return undefined;
  const isKnown = known.has(keyOf(kind, incoming.id));
  // Puts aside what lies there and cannot be read.
  if (isKnown && step.kind === 'new') await loadItem(transaction, { kind, id: incoming.id, world });
  // What comes in under the id of something deleted here has to outrun its tombstone.
  const binned = isKnown ? await loadBinEntry(transaction, kind, incoming.id) : undefined;
  const tombstone = binned?.vv ?? {};
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

/** One request after the other takes its time; side by side they keep the database busy. */
const atOnce = 200;

async function inBatches<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < items.length; from += atOnce)
    await Promise.all(items.slice(from, from + atOnce).map(work));
}

async function addRevisions(transaction: Write, revisions: readonly Revision[]): Promise<void> {
  const store = transaction.objectStore('revisions');
  const known = new Set(await store.getAllKeys());
  const drafts = new Set(await transaction.objectStore('drafts').getAllKeys());
  const wanted = revisions.filter(({ id, draftId }) => !known.has(id) && drafts.has(draftId));
  await inBatches(wanted, (revision) => store.put(revision));
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
  const goOn = (): void => {
    if (signal?.aborted) throw new Problem('cancelled');
  };
  return database.write(changeStores, async (transaction) => {
    const known = await namesIn(transaction);
    const place = { device: await deviceOf(transaction, world), world, known };
    const plan = await planOf(transaction, backup);
    const total = plan.drafts.length + plan.snippets.length;
    let done = 0;
    const step = (): void => {
      goOn();
      onProgress?.((done += 1), total);
    };
    await inBatches(plan.drafts, async (one) => {
      const item = await take(transaction, { kind: 'draft', step: one }, place);
      const drafts = [...(one.existing ? [one.existing] : []), ...(item ? [item] : [])];
      const inFile = byDraft.get(item?.id ?? '') ?? [];
      if (item) await keepTexts(transaction, { drafts, inFile }, place);
      step();
    });
    await inBatches(plan.snippets, async (one) => {
      await take(transaction, { kind: 'snippet', step: one }, place);
      step();
    });
    await addRevisions(transaction, backup.revisions);
    goOn();
    return { plan, settings: backup.settings };
  });
}
