import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDavMemory } from '@/tests/contracts/dav-memory';
import { disturbed, faults, made } from '@/tests/contracts/disturbed';
import { expectBytes, keepsTheContract, parcel, problemOf, someBytes } from '@/tests/contracts/transport';
import type { AskNetwork } from '@/utils/sync/transports/ask-network';
import { createWebdavTransport } from '@/utils/sync/transports/webdav';
import { probeWebdav } from '@/utils/sync/transports/webdav/probe';
import { TransportProblem, type Transport } from '@/utils/sync/types';

const base = 'https://cloud.example/base';
const open = (fetch: AskNetwork): Transport =>
  createWebdavTransport({
    base,
    user: 'u',
    password: 'p',
    fetch,
    wait: async () => undefined,
    random: () => 0,
  });

describe('a server that answers as it should', () => {
  keepsTheContract({
    open: async () => {
      const { fetch } = createDavMemory();
      return { mine: open(fetch), theirs: open(fetch) };
    },
    many: 1000,
    largest: 20_000,
  });
});

const calls = fc.array(
  fc.record({
    call: fc.constantFrom('list', 'read', 'write', 'remove'),
    slot: fc.constantFrom('s0', 's1'),
    counter: fc.nat(3),
    seed: fc.nat(2),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('a server that answers anything', () => {
  test('a call ends well or with a problem that has a name; a write that ended well is there; nothing else is touched', async () => {
    await fc.assert(
      fc.asyncProperty(faults, calls, async (script, todo) => {
        const server = createDavMemory();
        const other = parcel(1, { device: 'device-b' });
        await open(server.fetch).write(other);
        server.log.length = 0;
        const mine = open(disturbed(server.fetch, script));
        const removed = new Set<string>();
        for (const { call, slot, counter, seed } of todo) {
          const one = parcel(counter, { slot, bytes: someBytes(50 + seed, seed) });
          const path = `/base/lackmus/1/device-a/${slot}.${counter}.bin`;
          const before = server.files.get(path);
          if (call === 'remove') removed.add(path);
          try {
            if (call === 'write') {
              await mine.write(one);
              expectBytes(server.files.get(path), one.bytes);
            }
            if (call === 'remove') await mine.remove(one);
            if (call === 'read') await mine.read(one);
            const names = call === 'list' ? await mine.list() : [];
            expect(names.filter(({ device }) => !/^device-[abz]$/.test(device))).toEqual([]);
          } catch (problem) {
            if (!(problem instanceof TransportProblem)) throw problem;
            if (call === 'write' && before) expect(server.files.get(path)).toBeDefined();
          }
        }
        const deleted = server.log.flatMap((line) => (line.startsWith('DELETE ') ? [line.slice(7)] : []));
        expect(deleted.filter((path) => !removed.has(path))).toEqual([]);
        expect(server.files.get('/base/lackmus/1/device-b/slot-0.1.bin')).toEqual(other.bytes);
      }),
      { numRuns: 1500 },
    );
  });

  test('once it works again, everything can be written under the next counters', async () => {
    await fc.assert(
      fc.asyncProperty(faults, async (script) => {
        const server = createDavMemory();
        const mine = open(disturbed(server.fetch, script));
        let counter = 0;
        const until = async (): Promise<void> => {
          counter += 1;
          try {
            await mine.write(parcel(counter, { bytes: someBytes(80) }));
          } catch (problem) {
            if (!(problem instanceof TransportProblem)) throw problem;
            await until();
          }
        };
        await until();
        expect(counter).toBeLessThanOrEqual(script.length + 1);
        expectBytes(await open(server.fetch).read(parcel(counter)), someBytes(80));
      }),
      { numRuns: 500 },
    );
  });

  test('setting up never claims that a folder works which keeps nothing, and leaves no test file where removing works', async () => {
    await fc.assert(
      fc.asyncProperty(faults, async (script) => {
        const server = createDavMemory();
        const options = { address: base, user: 'u', password: 'p', wait: async () => undefined };
        const verdict = await probeWebdav({ ...options, fetch: disturbed(server.fetch, script) });
        if (verdict.works) {
          expect(server.log.some((line) => line.startsWith('PUT '))).toBe(true);
          expect([...server.files.keys()]).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('every status has its meaning', () => {
  const answering = (status: number, headers: Record<string, string> = {}): Transport =>
    open(async () => made(status, headers));

  test.each([
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [405, 'not-understood'],
    [408, 'timeout'],
    [409, 'no-folder'],
    [413, 'too-large'],
    [418, 'failed'],
    [423, 'busy'],
    [425, 'busy'],
    [429, 'busy'],
    [451, 'forbidden'],
    [500, 'busy'],
    [501, 'not-understood'],
    [502, 'busy'],
    [503, 'busy'],
    [504, 'busy'],
    [507, 'full'],
    [511, 'offline'],
    [302, 'not-understood'],
    [206, 'not-understood'],
  ])('%i is %s', async (status, code) => {
    const transport = answering(status);
    const calls = [transport.list(), transport.read(parcel(1)), transport.write(parcel(1))];
    for (const call of calls) expect((await problemOf(call)).code).toBe(code);
  });

  test('gone is no error for reading and removing, and no empty list', async () => {
    for (const status of [404, 410]) {
      expect(await answering(status).read(parcel(1))).toBeUndefined();
      await answering(status).remove(parcel(1));
      expect((await problemOf(answering(status).list())).code).toBe('no-folder');
      expect((await problemOf(answering(status).write(parcel(1)))).code).toBe('no-folder');
    }
  });

  test('no problem tells the password or the address', async () => {
    for (const status of [401, 403, 404, 409, 500, 507]) {
      const { message } = await problemOf(answering(status).write(parcel(1)));
      expect(message).not.toMatch(/cloud|device|slot|\bp\b/);
    }
  });

  test('http is refused before anything is sent', async () => {
    const { fetch, log } = createDavMemory();
    const plain = createWebdavTransport({
      base: 'http://cloud.example/base',
      user: 'u',
      password: 'p',
      fetch,
    });
    expect((await problemOf(plain.list())).message).toContain('https');
    expect(log).toEqual([]);
  });
});

describe('patience', () => {
  const counting = (answers: readonly Response[]) => {
    const pauses: number[] = [];
    let asked = 0;
    const fetch: AskNetwork = async () => answers[asked++] ?? made(404);
    const wait = async (pause: number) => void pauses.push(pause);
    const transport = createWebdavTransport({
      base,
      user: 'u',
      password: 'p',
      fetch,
      wait,
      random: () => 0.5,
    });
    return { transport, pauses, asked: () => asked };
  };

  test('a busy server is asked three times, later each time', async () => {
    const { transport, pauses, asked } = counting([made(503), made(429), made(423)]);
    expect((await problemOf(transport.read(parcel(1)))).code).toBe('busy');
    expect([asked(), pauses]).toEqual([3, [750, 1500]]);
  });

  test('it waits as long as the server asks, where that is short', async () => {
    const { transport, pauses } = counting([made(429, { 'retry-after': '4' })]);
    expect(await transport.read(parcel(1))).toBeUndefined();
    expect(pauses).toEqual([4000]);
  });

  test('a long wait is told and left to the schedule', async () => {
    const { transport, asked } = counting([made(503, { 'retry-after': '120' })]);
    expect(await problemOf(transport.read(parcel(1)))).toMatchObject({ code: 'busy', retryAfter: 120_000 });
    expect(asked()).toBe(1);
    const date = counting([made(503, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() })]);
    const { retryAfter } = await problemOf(date.transport.read(parcel(1)));
    expect(retryAfter).toBeGreaterThan(55_000);
  });

  test('where there is nothing to wait for, it stops at once', async () => {
    for (const status of [401, 403, 507, 400]) {
      const { transport, asked } = counting([made(status)]);
      await problemOf(transport.read(parcel(1)));
      expect(asked()).toBe(1);
    }
  });
});
