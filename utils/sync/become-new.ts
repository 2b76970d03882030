import { bumpVersion } from '@/utils/library/version-vector';
import type { SyncRecord, SyncSnapshot, SyncStep } from './ports';
import { recordOf } from './record';
import type { Version } from './types';
import { isOurs, withVector } from './version';

/** The most edits under our id that were already out when they were last seen. */
function publishedCounts({ device, own, foreign }: SyncRecord): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const parcels = [...Object.values(own), ...Object.values(foreign).flatMap(Object.values)];
  for (const { entries } of parcels as readonly Pick<(typeof own)[string], 'entries'>[])
    for (const { key, vv } of entries) counts.set(key, Math.max(counts.get(key) ?? 0, vv[device] ?? 0));
  return counts;
}

/**
 * What was edited here and is not out yet counts as edits of the new id, from where it was last published. With
 * fewer edits than were published it began anew, after what was there could not be read: then from nothing.
 */
function renamed(main: Version, counts: { old: string; published: number }, next: string): Version {
  const { [counts.old]: made = 0, ...others } = main.vv;
  if (made === 0 || made === counts.published || !isOurs(main)) return main;
  const hasBase = counts.published > 0 && made > counts.published;
  const base = hasBase ? { ...others, [counts.old]: counts.published } : others;
  return withVector(main, bumpVersion(base, next));
}

/**
 * Goes on under a new id, because another installation writes under the old one: this profile was copied, or
 * restored from a backup. What the old id has published becomes that of another device; edits that are not out
 * yet are renamed, for the other has edits of the same number.
 */
export function becomeNew(snapshot: SyncSnapshot, next: string): SyncStep<void> {
  const record = recordOf(snapshot);
  const published = publishedCounts(record);
  const things = new Map<string, readonly Version[]>();
  for (const key of snapshot.outbox.keys()) {
    const [main, ...rivals] = snapshot.things.get(key) ?? [];
    if (!main) continue;
    const seen = Math.max(published.get(key) ?? 0, ...rivals.map(({ vv }) => vv[snapshot.device] ?? 0));
    const after = renamed(main, { old: snapshot.device, published: seen }, next);
    if (after !== main) things.set(key, [after, ...rivals]);
  }
  return {
    result: undefined,
    change: { device: next, things, record: { ...record, device: next, own: {}, writing: {} } },
  };
}
