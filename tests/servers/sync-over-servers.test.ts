import fc from 'fast-check';
import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disturbed, faults } from '@/tests/contracts/disturbed';
import { askNetwork } from '@/utils/sync/transports/ask-network';
import { startApache } from './apache';
import { startRclone } from './rclone';
import { account, addFolder, type DavServer } from './server';
import { createMachine, type Machine } from './sync-machine';

const starts = [
  ['Apache', () => startApache()],
  ['Apache with gzip', () => startApache(true)],
  ['rclone', () => startRclone()],
] as const;

describe.each(starts)('the sync over %s', (_, start) => {
  let server: DavServer;
  let folders = 0;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  const pause = () =>
    new Promise((resolve) => {
      setTimeout(resolve, server.name === 'rclone' ? 120 : 0);
    });

  async function open(): Promise<{ mine: Machine; theirs: Machine; folder: string }> {
    folders += 1;
    const folder = addFolder(server, `Ordner ${folders}`);
    await pause();
    const options = { base: `${server.url}/Ordner%20${folders}`, ...account, fetch: askNetwork };
    const machines = { mine: createMachine(options), theirs: createMachine(options), folder };
    await machines.mine.sync.run();
    await machines.theirs.sync.unlock(await machines.mine.sync.code());
    return machines;
  }

  /** Rounds on both until they have nothing to say to each other. */
  async function meet({ mine, theirs }: { readonly mine: Machine; readonly theirs: Machine }): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1)
      for (const { sync } of [mine, theirs]) {
        const { problem } = await sync.run();
        if (turn === 3) expect(problem).toBeUndefined();
      }
  }

  test('whatever the network does, no text is lost, and with a working one all meet', async () => {
    const step = fc.record({
      on: fc.constantFrom('mine', 'theirs'),
      draft: fc.constantFrom('a', 'b', 'c'),
      saves: fc.boolean(),
      script: faults,
    });
    let texts = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        const machines = await open();
        /** Every text that was saved, with the texts it goes on from. */
        const past = new Map<string, readonly string[]>();
        for (const { on, draft, saves, script } of steps) {
          const machine = machines[on];
          if (saves) {
            texts += 1;
            const text = `Text ${texts} auf ${on}`;
            const from = machine.save(draft, text);
            past.set(text, from === undefined ? [] : [from, ...(past.get(from) ?? [])]);
          }
          machine.goThrough(disturbed(askNetwork, script));
          await machine.sync.run();
        }
        const { mine, theirs } = machines;
        for (const machine of [mine, theirs]) machine.goThrough(askNetwork);
        await meet(machines);
        expect(mine.texts()).toEqual(theirs.texts());
        const held = new Set([...mine.texts()].flatMap((text) => [text, ...(past.get(text) ?? [])]));
        expect([...past.keys()].filter((text) => !held.has(text))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('what was locked before the code was entered is there after one round on each', async () => {
    folders += 1;
    addFolder(server, `Ordner ${folders}`);
    await pause();
    const options = { base: `${server.url}/Ordner%20${folders}`, ...account, fetch: askNetwork };
    const [mine, theirs] = [createMachine(options), createMachine(options)];
    mine.save('a', 'Von mir');
    theirs.save('b', 'Von dort');
    for (const { sync } of [mine, theirs, mine]) await sync.run();
    expect((await mine.sync.state()).locked).toBeGreaterThan(0);
    expect(await theirs.sync.unlock(await mine.sync.code())).toBe('unlocked');
    for (const { sync } of [theirs, mine]) await sync.run();
    for (const machine of [mine, theirs]) {
      expect(machine.texts()).toEqual(new Set(['Von mir', 'Von dort']));
      expect((await machine.sync.state()).locked).toBe(0);
    }
  });

  test('apart and together: both texts stand against each other on both, all others are there', async () => {
    const machines = await open();
    const { mine, theirs } = machines;
    mine.save('a', 'Am Anfang');
    await meet(machines);
    expect([...theirs.texts()]).toEqual(['Am Anfang']);
    mine.save('a', 'Im Büro geändert');
    theirs.save('a', 'Zu Hause geändert');
    theirs.save('b', 'Noch einer');
    await meet(machines);
    for (const machine of [mine, theirs]) {
      expect(machine.heads('a')).toBe(2);
      expect(machine.texts()).toEqual(new Set(['Im Büro geändert', 'Zu Hause geändert', 'Noch einer']));
    }
    mine.save('a', 'Geklärt');
    await meet(machines);
    expect(theirs.heads('a')).toBeGreaterThan(0);
    expect(theirs.texts().has('Geklärt')).toBe(true);
  });

  test('files that are cut, swapped or foreign are passed over; what else there is goes on', async () => {
    const machines = await open();
    const { mine, theirs, folder } = machines;
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) mine.save(id, `Text von ${id}`);
    await mine.sync.run();
    const ours = join(folder, 'lackmus/1');
    const device = readdirSync(ours).find((name) => readdirSync(join(ours, name)).length > 1) ?? '';
    const files = readdirSync(join(ours, device)).filter((name) => !name.startsWith('keys'));
    expect(files.length).toBeGreaterThan(1);
    truncateSync(join(ours, device, files[0]!), 40);
    writeFileSync(join(ours, device, 'zz.999.bin'), 'Nicht von uns');
    await pause();
    const { problem, damaged, locked, newer } = await theirs.sync.run();
    expect(problem).toBeUndefined();
    // What the foreign one is cannot be told without its first bytes meaning something.
    expect(damaged).toBeGreaterThan(0);
    expect(damaged + locked + newer).toBe(2);
    expect(theirs.texts().size).toBeGreaterThan(0);
    expect(theirs.texts().size).toBeLessThan(6);
    expect(mine.texts().size).toBe(6);
    mine.save('a', 'Text von a, neu');
    for (const id of ['b', 'c', 'd', 'e', 'f']) mine.save(id, `Text von ${id}, neu`);
    await meet(machines);
    expect(theirs.texts()).toEqual(mine.texts());
  });
});
