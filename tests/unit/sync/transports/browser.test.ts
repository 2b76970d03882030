import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  expectBytes,
  keepsTheContract,
  parcel,
  problemOf,
  someBytes,
  sorted,
} from '@/tests/contracts/transport';
import { createSyncStorage } from '@/tests/contracts/sync-storage';
import { createBrowserTransport } from '@/utils/sync/transports/browser';
import type { Parcel, Transport, TransportProblem } from '@/utils/sync/types';

const browsers = ['chrome', 'firefox'] as const;

describe.each(browsers)('storage.sync of %s', (browser) => {
  keepsTheContract({
    open: async () => {
      let time = 0;
      const storage = createSyncStorage(browser, () => time);
      const transport = () => createBrowserTransport(storage, () => (time += 500));
      return { mine: transport(), theirs: transport() };
    },
    many: 500,
    largest: 6000,
  });

  let storage: ReturnType<typeof createSyncStorage>;
  let transport: Transport;
  let time: number;
  beforeEach(() => {
    time = 0;
    storage = createSyncStorage(browser, () => time);
    transport = createBrowserTransport(storage, () => time);
  });

  const writeAll = (parcels: readonly Parcel[]) =>
    Promise.all(
      parcels.map((one) =>
        transport.write(one).then(
          () => 'kept',
          (problem: TransportProblem) => problem.code,
        ),
      ),
    );
  const numbered = (count: number, length: number) =>
    Array.from({ length: count }, (_, at) => parcel(1, { slot: `s${at}`, bytes: someBytes(length, at) }));

  test('of too many parcels the last ones are refused, each for itself', async () => {
    const all = numbered(120, 900);
    const outcomes = await writeAll(all);
    const kept = outcomes.filter((outcome) => outcome === 'kept').length;
    expect(kept).toBeGreaterThan(80);
    expect(kept).toBeLessThan(100);
    expect(outcomes.slice(0, kept).every((outcome) => outcome === 'kept')).toBe(true);
    expect(outcomes.slice(kept).every((outcome) => outcome === 'full')).toBe(true);
    expect(sorted(await transport.list())).toEqual(sorted(all.slice(0, kept)));
  });

  test('a small one goes where a large one did not', async () => {
    await writeAll(numbered(16, 4600));
    const [large, small] = await writeAll([
      parcel(1, { slot: 'large', bytes: someBytes(5900) }),
      parcel(1, { slot: 'small', bytes: someBytes(40) }),
    ]);
    expect([large, small]).toEqual(['full', 'kept']);
  });

  test('more than 512 things do not go', async () => {
    const outcomes = await writeAll(numbered(520, 10));
    expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(512);
    expect(outcomes.slice(512)).toEqual(Array.from({ length: 8 }, () => 'full'));
  });

  test('one too large is told apart from a full mailbox, to the byte', async () => {
    const largest = Array.from({ length: 200 }, (_, at) => 6000 + at);
    const fits = async (length: number) =>
      (await writeAll([parcel(length, { slot: 'x', bytes: someBytes(length) })]))[0];
    const outcomes: (string | undefined)[] = [];
    for (const length of largest) {
      time += 1000;
      outcomes.push(await fits(length));
    }
    const edge = outcomes.indexOf('too-large');
    expect(edge).toBeGreaterThan(0);
    expect(new Set(outcomes.slice(0, edge))).toEqual(new Set(['kept']));
    expect(new Set(outcomes.slice(edge))).toEqual(new Set(['too-large']));
    // Three bytes become four characters: what came next in size would have been refused by the browser.
    const [item] = Object.entries(storage.items());
    expect(Buffer.byteLength(item![0]) + JSON.stringify(item![1]).length).toBeGreaterThan(8192 - 4);
  });

  test('writes of one moment cost one operation, removals another', async () => {
    await writeAll(numbered(60, 100));
    expect(storage.operations()).toBe(1);
    await Promise.all(numbered(60, 100).map((one) => transport.remove(one)));
    expect(storage.operations()).toBe(2);
    expect(await transport.list()).toEqual([]);
  });

  test('what is removed in the same moment makes room', async () => {
    const all = numbered(120, 900);
    const outcomes = await writeAll(all);
    const kept = outcomes.filter((outcome) => outcome === 'kept').length;
    const [, outcome] = await Promise.all([transport.remove(all[0]!), writeAll([all[kept]!])]);
    expect(outcome).toEqual(['kept']);
  });

  test('removing an older version leaves the newer one', async () => {
    await transport.write(parcel(1));
    await transport.write(parcel(2));
    await transport.remove(parcel(1));
    expectBytes(await transport.read(parcel(2)), parcel(2).bytes);
    expect((await problemOf(transport.write(parcel(1)))).code).toBe('not-kept');
  });

  test('the limit of writes a minute is known beforehand and says how long to wait', async () => {
    for (let at = 0; at < 120; at += 1) await transport.write(parcel(at));
    const problem = await problemOf(transport.write(parcel(200)));
    expect([problem.code, problem.retryAfter]).toEqual(['busy', 60_000]);
    expect(storage.operations()).toBe(120);
    time = 60_000;
    await transport.write(parcel(200));
  });

  test('a refusal without a reason is no loss: it is tried again', async () => {
    await transport.write(parcel(1));
    const refusing = createBrowserTransport({ ...storage, set: () => Promise.reject(new Error('Quota!')) });
    expect((await problemOf(refusing.write(parcel(2)))).code).toBe('busy');
    expectBytes(await transport.read(parcel(1)), parcel(1).bytes);
  });

  test('a browser that says yes and keeps nothing is found out', async () => {
    const forgetful = createBrowserTransport({ ...storage, set: async () => undefined });
    expect((await problemOf(forgetful.write(parcel(1)))).code).toBe('not-kept');
    const changing = createBrowserTransport({
      ...storage,
      set: (items) => storage.set(Object.fromEntries(Object.keys(items).map((key) => [key, '1.AAAA']))),
    });
    expect((await problemOf(changing.write(parcel(1, { slot: 'y' })))).code).toBe('not-kept');
  });

  test('other items and damaged ones are not looked at', async () => {
    await transport.write(parcel(1));
    storage.arrive({
      settings: { language: 'de' },
      'sync/a/b': 7,
      'sync/a': '1.AAAA',
      'sync/a/b/c': '1.AAAA',
      'sync/../b': '1.AAAA',
      'sync/a/x': 'AAAA',
      'sync/a/y': '1.ÄÖ',
    });
    expect(sorted(await transport.list())).toEqual(sorted([parcel(1)]));
  });

  test('what others wrote beyond the quota is read, and ours says that there is no room', async () => {
    const others = Array.from({ length: 20 }, (_, at) => [`sync/b/s${at}`, `1.${'A'.repeat(8000)}`]);
    storage.arrive(Object.fromEntries(others));
    expect(await transport.list()).toHaveLength(20);
    expect((await problemOf(transport.write(parcel(1)))).code).toBe('full');
  });

  test('a mailbox never takes more than the browser allows', async () => {
    const sizes = fc.array(fc.nat(7000), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.array(sizes, { minLength: 1, maxLength: 4 }), async (rounds) => {
        const own = createSyncStorage(browser, () => 0);
        const transport = createBrowserTransport(own, () => 0);
        for (const [round, lengths] of rounds.entries()) {
          const parcels = lengths.map((length, at) =>
            parcel(round, { slot: `s${at}`, bytes: someBytes(length, at) }),
          );
          const outcomes = await Promise.allSettled(parcels.map((one) => transport.write(one)));
          for (const [at, outcome] of outcomes.entries()) {
            if (outcome.status === 'fulfilled') {
              const read = await transport.read(parcels[at]!);
              expect(Buffer.compare(read!, parcels[at]!.bytes)).toBe(0);
            } else {
              // Never `busy`: that would be the browser refusing what we thought would go.
              expect(['full', 'too-large']).toContain((outcome.reason as TransportProblem).code);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what browsers do to a mailbox', () => {
  const open = (browser: 'chrome' | 'firefox') => {
    const storage = createSyncStorage(browser);
    return { storage, transport: createBrowserTransport(storage) };
  };
  const theirs = parcel(5, { device: 'device-b' });

  test('Chrome deletes at sign-in what lies only here: it is missing, and may be written again', async () => {
    const account = open('chrome');
    await account.transport.write(theirs);
    const { storage, transport } = open('chrome');
    await transport.write(parcel(1));
    storage.signIn(account.storage.items());
    expect(sorted(await transport.list())).toEqual(sorted([theirs]));
    expect(await transport.read(parcel(1))).toBeUndefined();
    await transport.write(parcel(1));
    expect(sorted(await transport.list())).toEqual(sorted([parcel(1), theirs]));
  });

  test('Firefox removes what the incoming map lacks: it is missing, and may be written again', async () => {
    const other = open('firefox');
    await other.transport.write(theirs);
    const { storage, transport } = open('firefox');
    await transport.write(parcel(1));
    await transport.write(parcel(2));
    storage.receiveMap(other.storage.items());
    expect(sorted(await transport.list())).toEqual(sorted([theirs]));
    await transport.write(parcel(2));
    expectBytes(await transport.read(parcel(2)), parcel(2).bytes);
  });

  test('of what arrives in part, the part that is there can be read', async () => {
    const sender = open('chrome');
    const sent = [1, 2, 3].map((at) => parcel(at, { slot: `s${at}`, device: 'device-b' }));
    for (const one of sent) await sender.transport.write(one);
    const { storage, transport } = open('chrome');
    const [first, , last] = Object.entries(sender.storage.items());
    storage.arrive(Object.fromEntries([first!, last!]));
    expect(sorted(await transport.list())).toEqual(sorted([sent[0]!, sent[2]!]));
    expectBytes(await transport.read(sent[2]!), sent[2]!.bytes);
  });
});
