import * as v from 'valibot';
import { revisionSchema } from '@/utils/library/schema';
import { thinRevisions } from '@/utils/library/thin-revisions';
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

/** Keeps the state of a draft and lets go of those that have grown old. Unreadable ones stay where they are. */
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
  const all = [...(await revisionsOf(transaction, draft.id)), revision];
  await store.put(revision);
  const kept = new Set(thinRevisions(all, at).map(({ id }) => id));
  for (const { id } of all) if (!kept.has(id) && id !== revision.id) await store.delete(id);
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

/** Lets go of all revisions of a draft. */
export async function dropRevisions(transaction: Write, draftId: string): Promise<void> {
  const store = transaction.objectStore('revisions');
  for (const key of await store.index('draftId').getAllKeys(draftId)) await store.delete(key);
}
