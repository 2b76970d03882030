import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createSyncStorage } from '@/tests/contracts/sync-storage';
import { poll } from '../driver/backend';
import { Lab } from '../driver/lab';
import { createChance } from '../driver/seeded';
import { ask } from '../driver/stored-library';

const browser = inject('browser');
const chance = createChance();
let lab: Lab;

beforeAll(async () => {
  lab = await Lab.start(browser, { window: 'none' });
  // The area is the test's alone, once the round of the start is over.
  await ask(lab.agent, 'setBrowserSync', false);
  await poll('the end of the round', async () => {
    const { isRunning } = (await ask(lab.agent, 'readSync', null)) as { readonly isRunning: boolean };
    await lab.agent.evaluate(() => chrome.storage.sync.clear());
    return !isRunning;
  });
});

afterAll(() => lab.close());

type Operation = { readonly set: Readonly<Record<string, string>> } | { readonly remove: readonly string[] };

const signs = ['a', '<', 'ü', '"', '€', '😀'] as const;

function someText(length: number): string {
  const other = signs[chance.below(signs.length)] ?? 'a';
  const others = chance.below(20);
  const filler = 'A'.repeat(Math.max(0, length - others * Buffer.byteLength(JSON.stringify(other))));
  return other.repeat(others) + filler;
}

/** Around every limit, on both sides of it, and at random. Fewer than Chrome allows in a minute. */
function operations(): readonly Operation[] {
  const edges = [8192 - 4, 8192 - 3, 8192 - 2].map((length) => ({ set: { k: 'x'.repeat(length - 1) } }));
  const special = signs.map((sign) => ({ set: { special: sign.repeat(100) } }));
  const many = Array.from({ length: 513 }, (_, at) => [`m${at}`, ''] as const);
  const items = [
    { set: Object.fromEntries(many.slice(0, 510)) },
    { set: { n1: '', n2: '', n3: '' } },
    { remove: many.map(([key]) => key) },
  ];
  const random = Array.from({ length: 70 }, (): Operation => {
    const key = () => `r${chance.below(26)}`;
    if (chance.below(8) === 0) return { remove: [key(), key()] };
    const keys = Array.from({ length: 1 + chance.below(3) }, key);
    return { set: Object.fromEntries(keys.map((one) => [one, someText(5500 + chance.below(2650))])) };
  });
  return [...edges, ...special, ...items, ...random];
}

/** What the browser says to each, and what is there in the end. */
const inBrowser = (todo: readonly Operation[]) =>
  lab.agent.evaluate(async (todo) => {
    const outcomes: boolean[] = [];
    for (const one of todo) {
      const done =
        'set' in one ? chrome.storage.sync.set(one.set) : chrome.storage.sync.remove([...one.remove]);
      outcomes.push(
        await done.then(
          () => true,
          () => false,
        ),
      );
    }
    return { outcomes, items: await chrome.storage.sync.get(null) };
  }, todo);

async function inStandIn(todo: readonly Operation[]) {
  const storage = createSyncStorage(browser === 'chromium' ? 'chrome' : 'firefox');
  const outcomes: boolean[] = [];
  for (const one of todo) {
    const done = 'set' in one ? storage.set(one.set) : storage.remove(one.remove);
    outcomes.push(
      await done.then(
        () => true,
        () => false,
      ),
    );
  }
  return { outcomes, items: storage.items() };
}

test('the stand-in for storage.sync takes and refuses what this browser takes and refuses', async () => {
  const todo = operations();
  const [real, standIn] = [await inBrowser(todo), await inStandIn(todo)];
  const different = todo.filter((_, at) => real.outcomes[at] !== standIn.outcomes[at]);
  expect(
    different.map((one) => JSON.stringify(one).slice(0, 80)),
    `seed ${chance.seed}`,
  ).toEqual([]);
  expect(real.items).toEqual(standIn.items);
  // Neither all nor nothing was taken.
  expect(real.outcomes.filter(Boolean).length).toBeGreaterThan(20);
  expect(real.outcomes.filter((isTaken) => !isTaken).length).toBeGreaterThan(5);
});
