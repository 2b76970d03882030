import type { ForeignParcel, OwnParcel, SyncRecord, SyncSnapshot } from './ports';
import type { ParcelName } from './types';

/** A device that was removed from the transport is believed only after this many listings. */
const missesBelieved = 3;

/** The record as far as it is true for this device: what an earlier id published is no longer ours. */
export const recordOf = ({ device, record }: Pick<SyncSnapshot, 'device' | 'record'>): SyncRecord =>
  record.device === device ? record : { ...record, device, own: {}, writing: {} };

/** The highest counter we have used, or were about to use, for a slot. */
export const counterOf = ({ own, writing }: SyncRecord, slot: string): number =>
  Math.max(own[slot]?.counter ?? 0, writing[slot] ?? 0);

/** True for the parcel that holds what `own` says. */
export const isCurrent = (record: SyncRecord, { slot, counter }: ParcelName): boolean => {
  const parcel = record.own[slot];
  return parcel !== undefined && parcel.entries.length > 0 && parcel.counter === counter;
};

/** A parcel under our id that we have not written: the profile was restored, or copied and both go on. */
export const hasDouble = (record: SyncRecord, names: readonly ParcelName[]): boolean =>
  names.some(({ device, slot, counter }) => device === record.device && counter > counterOf(record, slot));

export const withOwn = (record: SyncRecord, slot: string, parcel: OwnParcel): SyncRecord => {
  const { [slot]: _, ...writing } = record.writing;
  return { ...record, writing, own: { ...record.own, [slot]: parcel } };
};

/** Our parcel is not there, or not as we wrote it; what it held is published again. */
export const withoutOwn = (record: SyncRecord, slots: readonly string[]): SyncRecord => {
  const emptied = slots.flatMap((slot) => {
    const parcel = record.own[slot];
    return parcel ? [[slot, { ...parcel, digest: '', entries: [] }] as const] : [];
  });
  return { ...record, own: { ...record.own, ...Object.fromEntries(emptied) } };
};

export const withForeign = (
  record: SyncRecord,
  { device, slot }: ParcelName,
  parcel: ForeignParcel,
): SyncRecord => ({
  ...record,
  foreign: { ...record.foreign, [device]: { ...record.foreign[device], [slot]: parcel } },
});

const slotId = ({ device, slot }: Pick<ParcelName, 'device' | 'slot'>): string => `${device}/${slot}`;

function foreignAfter(
  foreign: SyncRecord['foreign'],
  isListed: (device: string, slot: string) => boolean,
): SyncRecord['foreign'] {
  const devices = Object.entries(foreign).map(([device, slots]) => {
    const kept = Object.entries(slots)
      .map(([slot, parcel]) => {
        const missed = isListed(device, slot) ? 0 : parcel.missed + 1;
        return [slot, missed === parcel.missed ? parcel : { ...parcel, missed }] as const;
      })
      .filter(([, { missed }]) => missed < missesBelieved);
    return [device, Object.fromEntries(kept)] as const;
  });
  return Object.fromEntries(devices.filter(([, slots]) => Object.keys(slots).length > 0));
}

/** The record after a listing: own parcels that are missing count as not published. */
export function afterListing(record: SyncRecord, names: readonly ParcelName[]): SyncRecord {
  const listed = new Set(names.map(slotId));
  const current = new Set(
    names.filter((name) => name.device === record.device && isCurrent(record, name)).map(({ slot }) => slot),
  );
  const missing = Object.entries(record.own)
    .filter(([slot, { entries }]) => entries.length > 0 && !current.has(slot))
    .map(([slot]) => slot);
  const foreign = foreignAfter(record.foreign, (device, slot) => listed.has(slotId({ device, slot })));
  return { ...withoutOwn(record, missing), foreign };
}
