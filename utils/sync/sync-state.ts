import { coverageOf } from './coverage';
import { isConflict } from './heads';
import type { ForeignParcel, OtherDevice, SyncRecord, SyncSnapshot, SyncState, ThingName } from './ports';
import { isTombstone, nameOf } from './version';

const namesOf = (keys: readonly string[]): ThingName[] => keys.flatMap((key) => nameOf(key) ?? []);

function devicesOf({ foreign, labels }: SyncRecord): OtherDevice[] {
  const devices = Object.entries(foreign).map(([device, slots]) => {
    const parcels = Object.values(slots);
    const seen = parcels.flatMap(({ sealedAt }) => sealedAt ?? []);
    const label = labels[device];
    return {
      device,
      isLocked: parcels.some(({ status }) => status === 'locked'),
      ...(label !== undefined && { label }),
      ...(seen.length > 0 && { lastSeen: Math.max(...seen) }),
    };
  });
  return devices.toSorted((a, b) => (b.lastSeen ?? 0) - (a.lastSeen ?? 0));
}

/** Keys of what the transport does not have in its present state. */
export function waitingIn({ things, record }: Pick<SyncSnapshot, 'things' | 'record'>): string[] {
  const { isPublished, isCovered } = coverageOf(record);
  return [...things]
    .filter(([, heads]) => heads.some((head) => !isPublished(head) && !isCovered(head)))
    .map(([key]) => key);
}

const count = (parcels: readonly ForeignParcel[], status: 'damaged' | 'newer'): number =>
  parcels.reduce((sum, parcel) => sum + Number(parcel.status === status) + parcel.refused[status], 0);

/** What can be said of a transport. The snapshot holds all things, and the record is that of this device. */
export function stateOf(
  { things, record }: Pick<SyncSnapshot, 'things' | 'record'>,
  waiting: Iterable<string> = waitingIn({ things, record }),
): SyncState {
  const all = [...things];
  const parcels = Object.values(record.foreign).flatMap((slots) => Object.values(slots));
  const onlyHere = new Set(record.onlyHere);
  const { lastTry, lastSuccess, problem } = record;
  return {
    saved: all.filter(([, heads]) => !heads.every(isTombstone)).length,
    waiting: [...waiting].filter((key) => !onlyHere.has(key)).length,
    onlyHere: namesOf(record.onlyHere.filter((key) => things.has(key))),
    devices: devicesOf(record),
    locked: parcels.filter(({ status }) => status === 'locked').length,
    damaged: count(parcels, 'damaged'),
    newer: count(parcels, 'newer'),
    conflicts: namesOf(all.filter(([, heads]) => isConflict(heads)).map(([key]) => key)),
    ...(lastTry !== undefined && { lastTry }),
    ...(lastSuccess !== undefined && { lastSuccess }),
    ...(problem && { problem }),
  };
}
