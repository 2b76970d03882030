import { coverageOf, entryOf, holds } from './coverage';
import { planSlots, type Slot } from './plan-slots';
import { hasLostOwn, withoutLost } from './lost-things';
import type { OwnParcel, SyncSnapshot } from './ports';
import { keySlot, type Round, transact } from './round';
import { settleAll } from './settle-all';
import { removeParcels } from './remove-parcels';
import type { ParcelName } from './types';
import { encodeKeys } from './wire';
import { mayGoOn, writeOneEach, writingOf } from './write-one-each';
import { writeSlots, type Writing } from './write-slots';

/** A sign of life at least this often, in milliseconds: the keys are published anew. */
const signOfLife = 6 * 3_600_000;

/** A slot is written for what it lacks, and where more than half of it is of no more use. */
const isDue = ({ versions }: Slot, { entries }: Pick<OwnParcel, 'entries'>): boolean =>
  versions.some((version) => !holds(entries, entryOf(version))) || entries.length > 2 * versions.length;

async function keysWriting({ keys, label, now }: Round): Promise<Writing> {
  const { fingerprint, sealKeys } = await keys.vault();
  const at = now();
  const content = encodeKeys({ at, label, keys: await keys.wrapped() });
  const key = `keys:${fingerprint}:${Math.floor(at / signOfLife)}`;
  return { slot: keySlot, entries: [{ key, vv: {}, at: 0 }], seal: (name) => sealKeys(name, content) };
}

type Prepared =
  | { readonly status: 'double' | 'again' }
  | { readonly status: 'ready'; readonly snapshot: SyncSnapshot };

/**
 * The store as it is to be published. What it should have and has lost, because it could not be read, is
 * fetched first: what others publish by reading it `again`, and what we have published as a `double`.
 */
const prepare = (round: Round): Promise<Prepared> =>
  transact(round, 'all', (snapshot) => {
    const things = settleAll(snapshot);
    const after = { ...snapshot, things: new Map([...snapshot.things, ...things]) };
    const result: Prepared = hasLostOwn(after) ? { status: 'double' } : { status: 'ready', snapshot: after };
    const record = withoutLost(after);
    const isComplete = record === after.record;
    return {
      result: isComplete ? result : { status: 'again' },
      change: { things, ...(!isComplete && { record }) },
    };
  });

async function namesFor(round: Round, keys: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const vault = await round.keys.vault();
  return new Map(await Promise.all([...keys].map(async (key) => [key, await vault.nameFor(key)] as const)));
}

async function writeAll(round: Round, writings: readonly Writing[]): Promise<void> {
  for (const writing of writings) if (!mayGoOn(round, await writeSlots(round, [writing]))) return;
}

export type Published =
  | { readonly status: 'double' | 'again' }
  | { readonly status: 'published'; readonly onlyHere: readonly string[] };

/** Makes our slots hold what no other device publishes, where the store is whole. */
export async function publish(round: Round, names: readonly ParcelName[]): Promise<Published> {
  const prepared = await prepare(round);
  if (prepared.status !== 'ready') return prepared;
  const { record, things, device } = prepared.snapshot;
  const { slots } = round.transport;
  const nameByKey = await namesFor(round, things.keys());
  const plan = planSlots(things, { coverage: coverageOf(record), names: nameByKey, slots });
  const wanted = new Set([keySlot, ...plan.map(({ slot }) => slot)]);
  const idle = names.filter(
    (name) =>
      name.device === device && !wanted.has(name.slot) && record.own[name.slot]?.counter === name.counter,
  );
  await removeParcels(round, idle);
  const due = plan.filter((slot) => isDue(slot, record.own[slot.slot] ?? { entries: [] }));
  const ringWriting = await keysWriting(round);
  const isRingDue = !ringWriting.entries.every((entry) => holds(record.own[keySlot]?.entries ?? [], entry));
  if (isRingDue) await writeAll(round, [ringWriting]);
  if (slots === 'one-each')
    return { status: 'published', onlyHere: await writeOneEach(round, { plan, due, record }) };
  await writeAll(
    round,
    due.map((slot) => writingOf(round, slot)),
  );
  return { status: 'published', onlyHere: [] };
}
