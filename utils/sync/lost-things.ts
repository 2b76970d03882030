import { dominates } from '@/utils/library/version-vector';
import type { Entry, SyncRecord, SyncSnapshot } from './ports';
import { keySlot } from './round';

type Known = Pick<SyncSnapshot, 'device' | 'things' | 'record'>;

/** Something we had published is not in the store any more, neither as it was nor as it went on. */
export const hasLostOwn = ({ device, things, record }: Known): boolean =>
  Object.entries(record.own).some(
    ([slot, { entries }]) =>
      slot !== keySlot &&
      entries.some(
        ({ key, vv }) => !(things.get(key) ?? []).some((head) => (head.vv[device] ?? 0) >= (vv[device] ?? 0)),
      ),
  );

/** The record without those parcels of others of which the store has lost something: they are read again. */
export function withoutLost({ things, record }: Known): SyncRecord {
  const isLost = ({ key, vv }: Entry): boolean =>
    !(things.get(key) ?? []).some((head) => dominates(head.vv, vv));
  const kept = Object.entries(record.foreign).map(
    ([device, slots]) =>
      [device, Object.entries(slots).filter(([, { entries }]) => !entries.some(isLost))] as const,
  );
  const isWhole = kept.every(
    ([device, slots]) => slots.length === Object.keys(record.foreign[device] ?? {}).length,
  );
  if (isWhole) return record;
  return {
    ...record,
    foreign: Object.fromEntries(kept.map(([device, slots]) => [device, Object.fromEntries(slots)])),
  };
}
