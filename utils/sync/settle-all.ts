import { bumpVersion } from '@/utils/library/version-vector';
import { areSameHeads, mergeHeads } from './heads';
import type { SyncSnapshot } from './ports';
import type { Version } from './types';
import { isOurs, withVector } from './version';

const isUnnumbered = ({ vv }: Version): boolean => Object.values(vv).every((counter) => counter === 0);

/**
 * What is to change before anything is published: something that was never numbered, as from an import, gets
 * its first number, and heads are settled that were changed outside the sync.
 */
export function settleAll({
  device,
  things,
}: Pick<SyncSnapshot, 'device' | 'things'>): ReadonlyMap<string, readonly Version[]> {
  const changed = new Map<string, readonly Version[]>();
  for (const [key, heads] of things) {
    const numbered = heads.map((head) =>
      isUnnumbered(head) && isOurs(head) ? withVector(head, bumpVersion(head.vv, device)) : head,
    );
    const settled = mergeHeads(numbered, []);
    if (!areSameHeads(heads, settled)) changed.set(key, settled);
  }
  return changed;
}
