import { compareVersions } from '@/utils/library/version-vector';
import { coverageOf, holds, entryOf } from './coverage';
import type { Entry, SyncSnapshot } from './ports';
import type { ParcelName } from './types';

/**
 * Parcels of others in which every version was replaced by one that lies in the mailbox, or is `wanted` there.
 * Their device would have cleared them away, did it still run; where it does, it publishes again what it misses.
 */
export function replacedParcels(
  { things, record }: Pick<SyncSnapshot, 'things' | 'record'>,
  wanted: readonly Entry[],
): ParcelName[] {
  const { isPublished, isCovered } = coverageOf(record);
  const isReplaced = ({ key, vv }: Entry): boolean =>
    (things.get(key) ?? []).some(
      (head) =>
        compareVersions(head.vv, vv) === 'after' &&
        (isPublished(head) || isCovered(head) || holds(wanted, entryOf(head))),
    );
  return Object.entries(record.foreign).flatMap(([device, slots]) =>
    Object.entries(slots)
      .filter(([, { status, entries, refused, missed }]) => {
        const isWholeRead = status === 'opened' && refused.newer + refused.damaged === 0 && missed === 0;
        return isWholeRead && entries.length > 0 && entries.every(isReplaced);
      })
      .map(([slot, { counter }]) => ({ device, slot, counter })),
  );
}
