import { editDraft } from '@/utils/library/draft';
import type { Draft } from '@/utils/library/types';
import type { Write } from '../database-schema';
import { Problem } from '../problem';
import type { DraftMark } from '../protocol';
import type { World } from './kinds';
import { deviceOf, loadItem, putItem } from './records';

/**
 * Sets status, tags and pins of drafts, all or none; the texts and the time of the last edit stay. Rejects with
 * `not-found` where one of them is gone.
 */
export async function markDrafts(
  transaction: Write,
  marks: readonly DraftMark[],
  world: World,
): Promise<Draft[]> {
  const at = { device: await deviceOf(transaction, world), now: world.now() };
  const marked: Draft[] = [];
  for (const { id, change } of marks) {
    const before = await loadItem(transaction, { kind: 'draft', id, world });
    if (!before) throw new Problem('not-found', 'draft');
    const edited = editDraft(before, change, at);
    const item = edited === before ? before : { ...edited, updatedAt: before.updatedAt };
    if (item !== before) await putItem(transaction, { kind: 'draft', item, at: at.now });
    marked.push(item);
  }
  return marked;
}
