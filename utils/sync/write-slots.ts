import type { Bytes } from './crypto/types';
import type { Entry, SyncRecord } from './ports';
import { quickHash } from './quick-hash';
import { counterOf, withOwn } from './record';
import { type Round, transact } from './round';
import { type ParcelName, TransportProblem } from './types';

/** What one slot is to hold. */
export interface Writing {
  readonly slot: string;
  readonly entries: readonly Entry[];
  /** Sealed for this very name. */
  readonly seal: (name: ParcelName) => Promise<Bytes>;
}

export interface Written {
  readonly writing: Writing;
  /** Length of the sealed bytes. */
  readonly size: number;
  readonly problem?: TransportProblem;
}

/** Notes the names before anything is written under them: an interrupted run must not take them for another's. */
const announce = (round: Round, writings: readonly Writing[]): Promise<readonly ParcelName[]> =>
  transact(round, [], ({ device, record }) => {
    const names = writings.map(({ slot }) => ({
      device,
      slot,
      counter: counterOf(record, slot) + round.stride(),
    }));
    const writing = { ...record.writing, ...Object.fromEntries(names.map((n) => [n.slot, n.counter])) };
    return { result: names, change: { record: { ...record, writing } } };
  });

async function writeOne(
  { transport, signal }: Round,
  name: ParcelName,
  bytes: Bytes,
): Promise<TransportProblem | undefined> {
  signal?.throwIfAborted();
  try {
    await transport.write({ ...name, bytes }, signal);
    return undefined;
  } catch (error) {
    if (error instanceof TransportProblem) return error;
    throw error;
  }
}

const withWritten = (
  record: SyncRecord,
  done: readonly { readonly name: ParcelName; readonly bytes: Bytes; readonly writing: Writing }[],
  checkedAt: number,
): SyncRecord =>
  done.reduce(
    (after, { name, bytes, writing: { entries } }) =>
      withOwn(after, name.slot, {
        counter: name.counter,
        size: bytes.length,
        digest: quickHash(bytes),
        entries,
        checkedAt,
      }),
    record,
  );

/** Publishes slots all at once and says what became of each. */
export async function writeSlots(round: Round, writings: readonly Writing[]): Promise<readonly Written[]> {
  if (writings.length === 0) return [];
  const names = await announce(round, writings);
  const parcels = await Promise.all(
    writings.map(async (writing, at) => {
      const name = names[at] ?? { device: '', slot: writing.slot, counter: 0 };
      return { name, writing, bytes: await writing.seal(name) };
    }),
  );
  const problems = await Promise.all(parcels.map(({ name, bytes }) => writeOne(round, name, bytes)));
  const done = parcels.filter((_, at) => problems[at] === undefined);
  await transact(round, [], ({ record, device }) =>
    names[0]?.device === device
      ? { result: undefined, change: { record: withWritten(record, done, round.now()) } }
      : { result: undefined },
  );
  return parcels.map(({ writing, bytes }, at) => {
    const problem = problems[at];
    return { writing, size: bytes.length, ...(problem && { problem }) };
  });
}
