import { createDraft, editDraft } from '@/utils/library/draft';
import { createSnippet, editSnippet } from '@/utils/library/snippet';
import type { Draft, Snippet } from '@/utils/library/types';
import type { Write } from '../database-schema';
import type { DraftInput, SnippetInput } from '../protocol';
import type { World } from './kinds';
import { deviceOf, loadBinEntry, loadItem, putItem } from './records';
import { keepRevision } from './revisions';

/** Saves a draft with its revision and its place in the outbox. An id that was deleted comes back to life. */
export async function saveDraft(transaction: Write, input: DraftInput, world: World): Promise<Draft> {
  const { id = world.newId(), ...change } = input;
  const before = await loadItem(transaction, { kind: 'draft', id, world });
  const at = { device: await deviceOf(transaction, world), now: world.now() };
  const vv = (await loadBinEntry(transaction, 'draft', id))?.vv;
  const draft = before ? editDraft(before, change, at) : createDraft(change, { ...at, id, vv });
  if (draft === before) return before;
  await putItem(transaction, { kind: 'draft', item: draft, at: at.now });
  if (draft.text !== before?.text || draft.title !== before.title)
    await keepRevision(transaction, draft, world);
  return draft;
}

/** Saves a snippet with its place in the outbox. */
export async function saveSnippet(transaction: Write, input: SnippetInput, world: World): Promise<Snippet> {
  const { id = world.newId(), ...change } = input;
  const before = await loadItem(transaction, { kind: 'snippet', id, world });
  const at = { device: await deviceOf(transaction, world), now: world.now() };
  const vv = (await loadBinEntry(transaction, 'snippet', id))?.vv;
  const snippet = before ? editSnippet(before, change, at) : createSnippet(change, { ...at, id, vv });
  if (snippet !== before) await putItem(transaction, { kind: 'snippet', item: snippet, at: at.now });
  return snippet;
}

/** Saves several snippets in the order given, all or none. */
export async function saveSnippets(
  transaction: Write,
  inputs: readonly SnippetInput[],
  world: World,
): Promise<Snippet[]> {
  const saved: Snippet[] = [];
  for (const input of inputs) saved.push(await saveSnippet(transaction, input, world));
  return saved;
}
