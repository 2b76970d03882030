import * as v from 'valibot';
import type { TransportProblemCode } from '@/utils/sync/types';
import type { Database } from '../database';
import type { WayName } from './ways';

/** Why a way rests, and until when; in the database, for the worker may be gone by then. */
export interface Pause {
  readonly code: TransportProblemCode;
  readonly failures: number;
  /** Milliseconds since the epoch; absent where only the writer can go on. */
  readonly until?: number;
}

const pauseSchema = v.object({
  code: v.custom<TransportProblemCode>((code) => typeof code === 'string'),
  failures: v.number(),
  until: v.optional(v.number()),
}) satisfies v.GenericSchema<Pause>;

const minute = 60_000;
const hour = 60 * minute;

/** Trying a wrong password again and again locks accounts. */
const forGood: ReadonlySet<TransportProblemCode> = new Set(['unauthorised', 'no-permission']);
/** Somebody has to do something, but perhaps somebody else: looked at once an hour. */
const forLong: ReadonlySet<TransportProblemCode> = new Set([
  'forbidden',
  'no-folder',
  'full',
  'not-kept',
  'not-understood',
]);

interface Failure {
  readonly code: TransportProblemCode;
  readonly retryAfter?: number;
}

interface Moment {
  readonly now: number;
  /** From 0 to 1: not everybody comes back at once. */
  readonly jitter: number;
}

/** How long to rest after a failure: from half a minute to an hour, longer each time. */
export function pauseAfter(
  before: Pause | undefined,
  { code, retryAfter = 0 }: Failure,
  { now, jitter }: Moment,
): Pause {
  const failures = before?.code === code ? before.failures + 1 : 1;
  if (forGood.has(code)) return { code, failures };
  const growing = Math.min(hour, (minute / 2) * 2 ** (failures - 1)) * (1 + jitter / 2);
  const wait = Math.max(retryAfter, forLong.has(code) ? hour : growing);
  return { code, failures, until: now + wait };
}

export const isResting = (pause: Pause | undefined, now: number): boolean =>
  pause !== undefined && (pause.until === undefined || pause.until > now);

/** True for a failure that may be over as soon as the network is back. */
export const isOfNetwork = (pause: Pause | undefined): boolean =>
  pause?.code === 'offline' || pause?.code === 'timeout';

const keyOf = (way: WayName): string => `sync-pause:${way}`;

/** What is remembered about ways that failed. */
export const createPauses = (database: Database) => ({
  read: async (way: WayName): Promise<Pause | undefined> => {
    const stored: unknown = await database.read(['meta'], (transaction) =>
      transaction.objectStore('meta').get(keyOf(way)),
    );
    const parsed = v.safeParse(pauseSchema, stored);
    return parsed.success ? parsed.output : undefined;
  },
  set: (way: WayName, pause: Pause | undefined): Promise<void> =>
    database.write(['meta'], async (transaction) => {
      const meta = transaction.objectStore('meta');
      if (pause) await meta.put(pause, keyOf(way));
      else await meta.delete(keyOf(way));
    }),
});

export type Pauses = ReturnType<typeof createPauses>;
