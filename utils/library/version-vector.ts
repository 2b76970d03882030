import type { VersionVector } from './types';

/** How `a` stands to `b`: `after` has seen all of `b` and more; `concurrent` each has what the other lacks. */
export type Order = 'equal' | 'before' | 'after' | 'concurrent';

const counterOf = (vv: VersionVector, device: string): number =>
  Object.hasOwn(vv, device) ? (vv[device] ?? 0) : 0;

const isAheadAnywhere = (a: VersionVector, b: VersionVector): boolean =>
  Object.keys(a).some((device) => counterOf(a, device) > counterOf(b, device));

/** A device that is not named counts as zero. */
export function compareVersions(a: VersionVector, b: VersionVector): Order {
  const isAhead = isAheadAnywhere(a, b);
  const isBehind = isAheadAnywhere(b, a);
  if (isAhead) return isBehind ? 'concurrent' : 'after';
  return isBehind ? 'before' : 'equal';
}

/** True where `a` has seen everything `b` has, equality included. */
export const dominates = (a: VersionVector, b: VersionVector): boolean => !isAheadAnywhere(b, a);

/** The least version that has seen both. */
export function mergeVersions(a: VersionVector, b: VersionVector): VersionVector {
  const devices = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
  return Object.fromEntries(
    devices.map((device) => [device, Math.max(counterOf(a, device), counterOf(b, device))]),
  );
}

/** The version after an edit on `device`. */
export const bumpVersion = (vv: VersionVector, device: string): VersionVector => ({
  ...vv,
  [device]: counterOf(vv, device) + 1,
});

/** Those that no other has seen; of equal ones the first. One head: no conflict. */
export function headsOf<Item extends { readonly vv: VersionVector }>(items: readonly Item[]): Item[] {
  return items.filter((item, at) =>
    items.every((other, otherAt) => {
      if (at === otherAt) return true;
      const order = compareVersions(other.vv, item.vv);
      return order !== 'after' && !(order === 'equal' && otherAt < at);
    }),
  );
}
