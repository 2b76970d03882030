import * as v from 'valibot';
import { revisionSchema } from '@/utils/library/schema';
import { crowdedRevisions, type RevisionAge, thinRevisions } from '@/utils/library/thin-revisions';
import type { Draft, Revision } from '@/utils/library/types';
import type { Read, Write } from '../database-schema';
import type { World } from './kinds';

const readable = (values: readonly unknown[]): Revision[] =>
  values.flatMap((value) => (v.is(revisionSchema, value) ? [value] : []));

/** The revisions of a draft that can be read, newest first. */
export async function revisionsOf(transaction: Read | Write, draftId: string): Promise<Revision[]> {
  const found: unknown[] = await transaction.objectStore('revisions').index('draftId').getAll(draftId);
  return readable(found).toSorted((a, b) => b.at - a.at);
}

/** It makes no difference how often one thins; an hour's writing in a long article must not be read at each save. */
const thinEvery = 16;

async function agesOf(transaction: Write, draftId: string): Promise<RevisionAge[]> {
  const ages: RevisionAge[] = [];
  const index = transaction.objectStore('revisions').index('age');
  let cursor = await index.openKeyCursor(IDBKeyRange.bound([draftId], [draftId, []]));
  for (; cursor; cursor = await cursor.continue()) {
    const [, at] = cursor.key;
    ages.push({ id: cursor.primaryKey, at });
  }
  return ages;
}

/** Lets go of revisions that have grown old. Those kept aside and unreadable ones stay where they are. */
async function thin(transaction: Write, draftId: string, now: number): Promise<void> {
  const store = transaction.objectStore('revisions');
  const ages = await agesOf(transaction, draftId);
  const asides = new Set<string>();
  for (const id of crowdedRevisions(ages, now)) {
    const found: unknown = await store.get(id);
    if (!v.is(revisionSchema, found) || found.isAside) asides.add(id);
  }
  const all = ages.map((age) => (asides.has(age.id) ? { ...age, isAside: true } : age));
  const kept = new Set(thinRevisions(all, now).map(({ id }) => id));
  for (const { id } of all) if (!kept.has(id)) await store.delete(id);
}

/** Keeps the state of a draft, and lets go of old ones now and then. */
export async function keepRevision(transaction: Write, draft: Draft, world: World): Promise<void> {
  const store = transaction.objectStore('revisions');
  const at = world.now();
  const revision: Revision = {
    id: world.newId(),
    draftId: draft.id,
    at,
    title: draft.title,
    text: draft.text,
  };
  await store.put(revision);
  if ((await store.index('draftId').count(draft.id)) % thinEvery === 0) await thin(transaction, draft.id, at);
}

/** Keeps a text that did not become the draft's; the same `id` again replaces it. */
export async function keepAside(
  transaction: Write,
  { id, ...content }: Pick<Revision, 'id' | 'draftId' | 'title' | 'text'>,
  { now }: World,
): Promise<void> {
  const store = transaction.objectStore('revisions');
  const known = await revisionsOf(transaction, content.draftId);
  if (known.some((revision) => revision.text === content.text && revision.id !== id)) return;
  await store.put({ id, ...content, at: now(), isAside: true } satisfies Revision);
}

/** What was kept beside under `id` has a place in the draft's history after all, or is its text now. */
export async function settleAside(transaction: Write, id: string, { text }: Draft): Promise<void> {
  const store = transaction.objectStore('revisions');
  const kept: unknown = await store.get(id);
  if (!v.is(revisionSchema, kept)) return;
  if (kept.text === text) await store.delete(id);
  else await store.put({ ...kept, isAside: false } satisfies Revision);
}

/** Lets go of all revisions of a draft. */
export async function dropRevisions(transaction: Write, draftId: string): Promise<void> {
  const store = transaction.objectStore('revisions');
  for (const key of await store.index('draftId').getAllKeys(draftId)) await store.delete(key);
}
