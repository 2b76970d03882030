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
  readonly problem: TransportProblem | undefined;
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

/** Nothing lies under a name that was refused for its size. Only the browser's mailbox is that sure. */
function withoutRefused(
  { transport }: Round,
  record: SyncRecord,
  written: readonly { readonly name: ParcelName; readonly problem: TransportProblem | undefined }[],
): SyncRecord {
  if (transport.slots !== 'one-each') return record;
  const refused = new Set(
    written.flatMap(({ name, problem }) =>
      problem?.code === 'full' || problem?.code === 'too-large' ? name.slot : [],
    ),
  );
  const writing = Object.entries(record.writing).filter(([slot]) => !refused.has(slot));
  return { ...record, writing: Object.fromEntries(writing) };
}

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
  const written = parcels.map((parcel, at) => ({ ...parcel, problem: problems[at] }));
  const done = written.filter(({ problem }) => problem === undefined);
  await transact(round, [], ({ record, device }) => {
    if (names[0]?.device !== device) return { result: undefined };
    const after = withWritten(withoutRefused(round, record, written), done, round.now());
    return { result: undefined, change: { record: after } };
  });
  return written.map(({ writing, bytes, problem }) => ({ writing, size: bytes.length, problem }));
}
