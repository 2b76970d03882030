import { createDraft, editDraft } from '@/utils/library/draft';
import { joinReadings } from '@/utils/library/record-reading';
import type { Draft } from '@/utils/library/types';
import { bumpVersion, compareVersions, mergeVersions } from '@/utils/library/version-vector';
import type { Write } from '../database-schema';
import { Problem } from '../problem';
import type { DraftEditAnswer, DraftEditInput } from '../protocol';
import { kinds, type World } from './kinds';
import { deviceOf, loadBinEntry, loadItem, putItem } from './records';
import { keepAside, keepRevision, settleAside } from './revisions';

/** What was deleted while it was edited, with a version that outruns the deletion. */
async function deleted(transaction: Write, id: string): Promise<Draft | undefined> {
  const entry = await loadBinEntry(transaction, 'draft', id);
  const stored = kinds.draft.read(entry?.value);
  if (!entry || stored.status !== 'current') return undefined;
  return { ...stored.value, vv: mergeVersions(stored.value.vv, entry.vv) };
}

const isSeen = (before: Draft, { basis }: DraftEditInput): boolean =>
  basis !== undefined && compareVersions(before.vv, basis) === 'equal';

/** An editor that has not seen the latest version must not take away the readings it brought. */
function changeFor(before: Draft, edit: DraftEditInput): DraftEditInput['change'] {
  const { readingHistory } = edit.change;
  if (!readingHistory || isSeen(before, edit)) return edit.change;
  return { ...edit.change, readingHistory: joinReadings(before.readingHistory, readingHistory) };
}

async function create(transaction: Write, { id, change }: DraftEditInput, world: World): Promise<Draft> {
  const { text } = change;
  if (text === undefined) throw new Problem('not-found', 'draft');
  const at = { device: await deviceOf(transaction, world), now: world.now() };
  const vv = (await loadBinEntry(transaction, 'draft', id))?.vv;
  return createDraft({ ...change, text }, { ...at, id, vv });
}

/**
 * Saves what an editor changed. Where another has changed the text since the version the editor began with, theirs
 * stays and the sent text is kept beside it. One that was deleted meanwhile comes back to life.
 */
export async function editStored(
  transaction: Write,
  edit: DraftEditInput,
  world: World,
): Promise<DraftEditAnswer> {
  const { id, change, keepAs = world.newId() } = edit;
  const stored = await loadItem(transaction, { kind: 'draft', id, world });
  if (stored && change.text !== undefined && change.text !== stored.text && !isSeen(stored, edit)) {
    const { title = stored.title, text } = change;
    await keepAside(transaction, { id: keepAs, draftId: id, title, text }, world);
    return { outcome: 'elsewhere', draft: stored };
  }
  const before = stored ?? (await deleted(transaction, id));
  const at = { device: await deviceOf(transaction, world), now: world.now() };
  const edited = before
    ? editDraft(before, changeFor(before, edit), at)
    : await create(transaction, edit, world);
  // Brought back unchanged, it still has to outrun the deletion.
  const draft =
    edited === stored || edited !== before ? edited : { ...edited, vv: bumpVersion(edited.vv, at.device) };
  if (draft === stored) return { outcome: 'saved', draft };
  await putItem(transaction, { kind: 'draft', item: draft, at: at.now });
  if (draft.text !== before?.text || draft.title !== before.title)
    await keepRevision(transaction, draft, world);
  await settleAside(transaction, keepAs, draft);
  return { outcome: 'saved', draft };
}
