import { entryOf } from './coverage';
import { makeRoom } from './make-room';
import type { Slot } from './plan-slots';
import type { SyncRecord } from './ports';
import { type Round, tolerate } from './round';
import { keyOf } from './version';
import { encodeTexts } from './wire';
import { writeSlots, type Writing, type Written } from './write-slots';

export const writingOf = ({ keys, now }: Round, { slot, versions }: Slot): Writing => ({
  slot,
  entries: versions.map(entryOf),
  seal: async (name) => (await keys.vault()).seal(name, encodeTexts({ at: now(), versions })),
});

/** Throws what ends a run; true where the others need not wait for it. */
export const mayGoOn = (round: Round, written: readonly Written[]): boolean =>
  written.every(({ problem }) => problem === undefined || tolerate(round, problem));

/** Of what found no room the last time, as many are tried at once. */
const trial = 16;

const hasRoom = ({ problem }: Written): boolean => problem?.code !== 'full' && problem?.code !== 'too-large';

interface Placed {
  /** Those for which there is no room, and those that had to make room. */
  readonly left: readonly Slot[];
  readonly isFull: boolean;
}

/** In one go, since each operation counts. */
async function place(round: Round, plan: readonly Slot[], due: readonly Slot[]): Promise<Placed> {
  const first = await writeSlots(
    round,
    due.map((slot) => writingOf(round, slot)),
  );
  const refused = first.filter((written) => !hasRoom(written));
  const second = await makeRoom(round, { slots: plan, refused });
  mayGoOn(round, [...first, ...second.written].filter(hasRoom));
  const placed = new Set(second.written.filter(hasRoom).map(({ writing }) => writing.slot));
  const names = new Set(refused.map(({ writing }) => writing.slot).filter((slot) => !placed.has(slot)));
  const left = due.filter(({ slot }) => names.has(slot));
  return { left: [...left, ...second.evicted], isFull: refused.length > 0 };
}

/**
 * Writes slots that hold one thing each, and says what is here only for want of room. What found none the
 * last time is tried from the top of the ranking until there is none again.
 */
export async function writeOneEach(
  round: Round,
  {
    plan,
    due,
    record,
  }: {
    readonly plan: readonly Slot[];
    readonly due: readonly Slot[];
    readonly record: SyncRecord;
  },
): Promise<string[]> {
  const homeless = new Set(record.onlyHere);
  const isWaiting = ({ versions }: Slot): boolean =>
    versions.every((version) => homeless.has(keyOf(version)));
  const left: Slot[] = [];
  const fresh = await place(
    round,
    plan,
    due.filter((slot) => !isWaiting(slot)),
  );
  left.push(...fresh.left);
  const waiting = due.filter(isWaiting);
  while (waiting.length > 0) {
    const tried = await place(round, plan, waiting.splice(0, trial));
    left.push(...tried.left);
    if (tried.isFull) break;
  }
  return [...left, ...waiting].flatMap(({ versions }) => versions.map(keyOf));
}
