import type { VersionVector } from '@/utils/library/types';
import { compareVersions } from '@/utils/library/version-vector';
import type { Entry, SyncRecord } from './ports';
import type { Version } from './types';
import { keyOf } from './version';

/** Tells which versions the transport has already. */
export interface Coverage {
  /** It lies in a parcel of ours. */
  isPublished(version: Version): boolean;
  /**
   * Another device publishes it, so that we need not. Where both of us do, the lesser id goes on: were it
   * left open, both might stop.
   */
  isCovered(version: Version): boolean;
}

export const entryOf = (version: Version): Entry => ({
  key: keyOf(version),
  vv: version.vv,
  at: version.at,
});

const isEqual = (a: Pick<Entry, 'vv' | 'at'>, b: Pick<Entry, 'vv' | 'at'>): boolean =>
  a.at === b.at && compareVersions(a.vv, b.vv) === 'equal';

/** True where one of the entries stands for this very version. */
export const holds = (entries: readonly Entry[], entry: Entry): boolean =>
  entries.some((other) => other.key === entry.key && isEqual(other, entry));

interface Place {
  readonly device: string;
  readonly vv: VersionVector;
  readonly at: number;
  /** Seen in the latest listing. */
  readonly isListed: boolean;
}

interface Lying extends Omit<Place, 'vv' | 'at'> {
  readonly entries: readonly Entry[];
}

function placesByKey(parcels: readonly Lying[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { entries, ...where } of parcels)
    for (const { key, vv, at } of entries) {
      const found = places.get(key);
      if (found) found.push({ ...where, vv, at });
      else places.set(key, [{ ...where, vv, at }]);
    }
  return places;
}

/** What lies in the transport according to the record. */
export function coverageOf({ device, own, foreign }: SyncRecord): Coverage {
  const ours = placesByKey(Object.values(own).map(({ entries }) => ({ device, entries, isListed: true })));
  const theirs = placesByKey(
    Object.entries(foreign).flatMap(([other, slots]) =>
      Object.values(slots).map(({ entries, missed }) => ({ device: other, entries, isListed: missed === 0 })),
    ),
  );
  const isPublished = (version: Version): boolean =>
    (ours.get(keyOf(version)) ?? []).some((place) => isEqual(place, version));
  const covers = (version: Version, place: Place): boolean => {
    if (compareVersions(place.vv, version.vv) === 'after') return true;
    if (!isEqual(place, version)) return false;
    return !isPublished(version) || (place.isListed && place.device < device);
  };
  return {
    isPublished,
    isCovered: (version) => (theirs.get(keyOf(version)) ?? []).some((place) => covers(version, place)),
  };
}
