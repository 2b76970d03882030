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

export const isSame = (a: VersionVector, b: VersionVector): boolean => compareVersions(a, b) === 'equal';

interface Place {
  readonly device: string;
  readonly vv: VersionVector;
  /** Seen in the latest listing. */
  readonly isListed: boolean;
}

interface Lying extends Omit<Place, 'vv'> {
  readonly entries: readonly Entry[];
}

function placesByKey(parcels: readonly Lying[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { entries, ...where } of parcels)
    for (const { key, vv } of entries) {
      const found = places.get(key);
      if (found) found.push({ ...where, vv });
      else places.set(key, [{ ...where, vv }]);
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
    (ours.get(keyOf(version)) ?? []).some(({ vv }) => isSame(vv, version.vv));
  const covers = (version: Version, { device: other, vv, isListed }: Place): boolean => {
    const order = compareVersions(vv, version.vv);
    if (order === 'equal' && isPublished(version)) return isListed && other < device;
    return order === 'equal' || order === 'after';
  };
  return {
    isPublished,
    isCovered: (version) => (theirs.get(keyOf(version)) ?? []).some((place) => covers(version, place)),
  };
}
