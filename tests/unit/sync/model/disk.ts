import type { VersionVector } from '@/utils/library/types';
import { bumpVersion } from '@/utils/library/version-vector';
import { emptyRecord, type SyncRecord, type SyncStore } from '@/utils/sync/ports';
import type { Version } from '@/utils/sync/types';

/** What one installation has on its disk. Copied for a backup or a clone; its maps are never shared. */
export interface Disk {
  device: string;
  things: Map<string, readonly Version[]>;
  outbox: Map<string, VersionVector>;
  record: SyncRecord;
  /** How often the sync has changed something the writer would see. */
  changes: number;
  /** Keys of records that cannot be read. */
  broken: Set<string>;
  /** Texts that the sync has replaced, as the library keeps them. */
  revisions: Set<string>;
}

export const newDisk = (device: string): Disk => ({
  device,
  things: new Map(),
  outbox: new Map(),
  record: emptyRecord,
  changes: 0,
  broken: new Set(),
  revisions: new Set(),
});

export const copyDisk = (disk: Disk): Disk => ({
  ...disk,
  things: new Map(disk.things),
  outbox: new Map(disk.outbox),
  broken: new Set(disk.broken),
  revisions: new Set(disk.revisions),
});

export const textOf = ({ value }: Version): string | undefined =>
  typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : undefined;

/** A store on that disk, as the platform has to build it on IndexedDB. */
export const storeOn = (disk: () => Disk): SyncStore => ({
  transact: async (keys, work) => {
    const at = disk();
    const things =
      keys === 'all'
        ? new Map(at.things)
        : new Map(keys.flatMap((key) => (at.things.has(key) ? [[key, at.things.get(key)!]] : [])));
    const { device, record } = at;
    const { result, change } = work({ device, things, outbox: at.outbox, record });
    if (!change) return result;
    at.changes += (change.things?.size ?? 0) + Number(change.device !== undefined);
    for (const [key, heads] of change.things ?? []) {
      const before = at.things.get(key)?.[0];
      const text = before && textOf(before);
      if (text !== undefined && heads[0] && textOf(heads[0]) !== text) at.revisions.add(text);
      at.things.set(key, heads);
    }
    for (const key of change.sent ?? []) at.outbox.delete(key);
    if (change.record) at.record = change.record;
    if (change.device !== undefined) at.device = change.device;
    return result;
  },
});

/** The writer saves, deletes or resolves: the library counts it and queues it. */
export function write(
  disk: Disk,
  version: Omit<Version, 'vv'>,
  seen: VersionVector,
  rest: readonly Version[],
) {
  const vv = bumpVersion(seen, disk.device);
  const key = `${version.kind}:${version.id}`;
  const value = version.value === undefined ? undefined : { ...version.value, vv };
  disk.things.set(key, [{ ...version, vv, ...(value && { value }) }, ...rest]);
  disk.outbox.set(key, vv);
}
