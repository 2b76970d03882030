import * as v from 'valibot';
import type { VersionVector } from '@/utils/library/types';
import { versionVectorSchema } from '@/utils/library/schema';
import { emptyRecord, type SyncChange, type SyncRecord, type SyncStore } from '@/utils/sync/ports';
import type { Transport } from '@/utils/sync/types';
import type { Database } from '../database';
import type { Read, StoreName, Write } from '../database-schema';
import type { World } from '../library/kinds';
import { changeStores, deviceOf } from '../library/records';
import { type Heads, isSameVersion, readAllHeads, readHeads } from './heads-in-store';
import { writeHeads } from './write-heads';

type WayName = Transport['name'];

/** What waits for the other devices; `sentTo` are the ways that have it already. */
const outboxSchema = v.looseObject({
  key: v.string(),
  vv: versionVectorSchema,
  sentTo: v.optional(v.array(v.string()), []),
});

/** Every store a round of the sync may touch. */
export const syncStores: readonly StoreName[] = [...changeStores, 'remote'];

const recordKey = (way: WayName): string => `sync:${way}`;

// What we wrote ourselves and nobody else does: its shape is looked at, not its every part. Losing it costs traffic.
const isRecord = (stored: unknown): stored is SyncRecord =>
  typeof stored === 'object' && stored !== null && 'own' in stored && 'foreign' in stored;

/** What is remembered about a way. */
export async function readRecord(transaction: Read | Write, way: WayName): Promise<SyncRecord | undefined> {
  const stored: unknown = await transaction.objectStore('meta').get(recordKey(way));
  return isRecord(stored) ? { ...emptyRecord, ...stored } : undefined;
}

async function readOutbox(transaction: Write, way: WayName): Promise<Map<string, VersionVector>> {
  const stored: unknown[] = await transaction.objectStore('outbox').getAll();
  const waiting = stored.flatMap((entry) => {
    const parsed = v.safeParse(outboxSchema, entry);
    return parsed.success && !parsed.output.sentTo.includes(way) ? [parsed.output] : [];
  });
  return new Map(waiting.map(({ key, vv }) => [key, vv]));
}

/** An entry leaves once every way that is on has what it stands for. */
async function markSent(
  transaction: Write,
  { sent, seen, way, ways }: Sending & { readonly sent: readonly string[] },
): Promise<void> {
  const outbox = transaction.objectStore('outbox');
  for (const key of sent) {
    const parsed = v.safeParse(outboxSchema, await outbox.get(key));
    const version = seen.get(key);
    if (!parsed.success || !version || !isSameVersion(parsed.output.vv, version)) continue;
    const sentTo = [...new Set([...parsed.output.sentTo, way])];
    if (ways.every((each) => sentTo.includes(each))) await outbox.delete(key);
    else await outbox.put({ ...parsed.output, sentTo });
  }
}

interface Sending {
  /** The outbox as the step saw it. */
  readonly seen: ReadonlyMap<string, VersionVector>;
  readonly way: WayName;
  /** All ways that are on. */
  readonly ways: readonly WayName[];
}

async function apply(
  transaction: Write,
  change: SyncChange,
  { world, ...sending }: Sending & { readonly world: World },
): Promise<void> {
  const meta = transaction.objectStore('meta');
  for (const heads of change.things?.values() ?? []) await writeHeads(transaction, heads, world);
  if (change.sent) await markSent(transaction, { ...sending, sent: change.sent });
  if (change.device !== undefined) await meta.put(change.device, 'device');
  if (change.record) await meta.put(change.record, recordKey(sending.way));
}

async function headsOf(transaction: Write, keys: readonly string[] | 'all'): Promise<Map<string, Heads>> {
  if (keys === 'all') return readAllHeads(transaction);
  const found = await Promise.all(keys.map(async (key) => [key, await readHeads(transaction, key)] as const));
  return new Map(found.filter(([, heads]) => heads.length > 0));
}

interface Options {
  readonly way: WayName;
  readonly ways: readonly WayName[];
  readonly world: World;
  /** Called after a transaction that changed texts. */
  readonly onTexts?: () => void;
}

/** The library's database as the sync of one way sees it; each step is one transaction. */
export function createSyncStore(database: Database, { way, ways, world, onTexts }: Options): SyncStore {
  return {
    async transact(keys, work) {
      let hasTexts = false;
      const result = await database.write(syncStores, async (transaction) => {
        const device = await deviceOf(transaction, world);
        const things = await headsOf(transaction, keys);
        const outbox = await readOutbox(transaction, way);
        const record = (await readRecord(transaction, way)) ?? emptyRecord;
        const step = work({ device, things, outbox, record });
        hasTexts = (step.change?.things?.size ?? 0) > 0;
        if (step.change) await apply(transaction, step.change, { seen: outbox, way, ways, world });
        return step.result;
      });
      if (hasTexts) onTexts?.();
      return result;
    },
  };
}

/** Lets go of everything remembered about a way. */
export const forgetWay = (database: Database, way: WayName): Promise<void> =>
  database.write(['meta'], (transaction) => transaction.objectStore('meta').delete(recordKey(way)));
