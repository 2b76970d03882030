import { beforeEach, expect, test } from 'vitest';
import { TransportProblem, type Parcel, type ParcelName, type Transport } from '@/utils/sync/types';

/** Two devices at one mailbox or folder, empty. */
export interface Meeting {
  readonly mine: Transport;
  readonly theirs: Transport;
}

export interface ContractOptions {
  /** Opens a new, empty place for every test. */
  open(): Promise<Meeting>;
  /** How many parcels it must bear, and how large ones. */
  readonly many: number;
  readonly largest: number;
}

/** Bytes in which every value occurs; another `seed`, other bytes. */
export const someBytes = (length: number, seed = 0): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, at) => (at * 7 + seed * 31 + (at >> 8)) % 256);

export const parcel = (counter: number, some: Partial<Parcel> = {}): Parcel => ({
  device: 'device-a',
  slot: 'slot-0',
  bytes: someBytes(300, counter),
  ...some,
  counter,
});

/** Equality to the byte; many times faster than looking for a difference to print. */
export const expectBytes = (found: Uint8Array | undefined, expected: Uint8Array): void => {
  expect(found && Buffer.compare(found, expected), `${found?.length} of ${expected.length} bytes`).toBe(0);
};

const nameOf = ({ device, slot, counter }: ParcelName): ParcelName => ({ device, slot, counter });

export const sorted = (names: readonly ParcelName[]): readonly string[] =>
  names.map(({ device, slot, counter }) => `${device}/${slot}.${counter}`).toSorted();

export async function problemOf(promise: Promise<unknown>): Promise<TransportProblem> {
  const outcome = await promise.then(
    () => new Error('It succeeded.'),
    (error: unknown) => error,
  );
  if (outcome instanceof TransportProblem) return outcome;
  throw outcome;
}

/** What every transport keeps to, whatever lies behind it. */
export function keepsTheContract({ open, many, largest }: ContractOptions): void {
  let meeting: Meeting;
  beforeEach(async () => {
    meeting = await open();
  });

  test('an empty place lists nothing; what is not there is no error', async () => {
    const { mine } = meeting;
    expect(await mine.list()).toEqual([]);
    expect(await mine.read(nameOf(parcel(1)))).toBeUndefined();
    await mine.remove(nameOf(parcel(1)));
  });

  test('what one device writes, the other lists and reads byte for byte', async () => {
    const { mine, theirs } = meeting;
    const written = [
      parcel(1),
      parcel(7, { slot: 's-1', bytes: someBytes(largest) }),
      parcel(0, { slot: 'S2', bytes: someBytes(1) }),
    ];
    for (const one of written) await mine.write(one);
    expect(sorted(await theirs.list())).toEqual(sorted(written));
    for (const one of written) expectBytes(await theirs.read(nameOf(one)), one.bytes);
  });

  test('the same parcel may be written again; another under its name is refused and changes nothing', async () => {
    const { mine, theirs } = meeting;
    await mine.write(parcel(3));
    await mine.write(parcel(3));
    const other = await problemOf(mine.write(parcel(3, { bytes: someBytes(300, 99) })));
    expect(other.code).toBe('not-kept');
    const shorter = await problemOf(mine.write(parcel(3, { bytes: someBytes(299, 3) })));
    expect(shorter.code).toBe('not-kept');
    expectBytes(await theirs.read(nameOf(parcel(3))), parcel(3).bytes);
  });

  test('a newer one is there before the older one goes', async () => {
    const { mine, theirs } = meeting;
    await mine.write(parcel(1));
    await mine.write(parcel(2));
    expect(sorted(await theirs.list())).toContain('device-a/slot-0.2');
    await mine.remove(nameOf(parcel(1)));
    expect(sorted(await theirs.list())).toEqual(['device-a/slot-0.2']);
    expect(await theirs.read(nameOf(parcel(1)))).toBeUndefined();
    expectBytes(await theirs.read(nameOf(parcel(2))), parcel(2).bytes);
  });

  test('devices do not touch each other', async () => {
    const { mine, theirs } = meeting;
    const ours = parcel(4);
    const others = parcel(4, { device: 'device-b', bytes: someBytes(20, 5) });
    await Promise.all([mine.write(ours), theirs.write(others)]);
    await mine.remove(nameOf(ours));
    expectBytes(await mine.read(nameOf(others)), others.bytes);
    expect(sorted(await theirs.list())).toEqual(sorted([others]));
  });

  test('writes of one moment all arrive', async () => {
    const { mine, theirs } = meeting;
    const all = Array.from({ length: 16 }, (_, at) =>
      parcel(1, { slot: `slot-${at}`, bytes: someBytes(200, at) }),
    );
    await Promise.all(all.map((one) => mine.write(one)));
    expect(sorted(await theirs.list())).toEqual(sorted(all));
    for (const one of all) expectBytes(await theirs.read(nameOf(one)), one.bytes);
  });

  test(`${many} parcels`, async () => {
    const { mine, theirs } = meeting;
    const all = Array.from({ length: many }, (_, at) =>
      parcel(at, { slot: `s${at}`, bytes: someBytes(40, at) }),
    );
    for (let at = 0; at < all.length; at += 50)
      await Promise.all(all.slice(at, at + 50).map((one) => mine.write(one)));
    expect(sorted(await theirs.list())).toEqual(sorted(all));
  });

  test.each([
    { device: '..' },
    { device: 'a/b' },
    { device: '' },
    { slot: '../x' },
    { slot: 'a.b' },
    { slot: 'ä' },
    { counter: -1 },
    { counter: 1.5 },
    { counter: Number.MAX_VALUE },
  ])('a name that could lead elsewhere is refused: %o', async (bad) => {
    const { mine } = meeting;
    const wrong: Parcel = { ...parcel(1), ...bad };
    await mine.write(parcel(1));
    for (const call of [mine.write(wrong), mine.read(wrong), mine.remove(wrong)])
      expect((await problemOf(call)).code).toBe('failed');
    expect(sorted(await mine.list())).toEqual(sorted([parcel(1)]));
  });
}
