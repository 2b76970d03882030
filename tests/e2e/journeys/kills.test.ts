import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appliedTo, createLane, faultsOf, type Lane } from '../driver/kill/lane';
import { readStored, startWriters, stopWriters, waitForSaves } from '../driver/kill/writers';
import { Lab } from '../driver/lab';
import { createChance } from '../driver/seeded';
import { ask } from '../driver/stored-library';

const browser = inject('browser');
const chance = createChance();
const lanesAtOnce = 4;
/** Milliseconds after which Firefox suspends the event page. */
const idle = 400;
let lab: Lab;

/** What happened over all rounds of a test. */
const createTally = () => ({ rounds: 0, kills: 0, acknowledged: 0, unanswered: 0, faults: [] as string[] });
type Tally = ReturnType<typeof createTally>;

const createLanes = (name: string, length: number): Lane[] =>
  Array.from({ length: lanesAtOnce }, (_, at) => createLane(chance, `${name}-${at}`, length));

async function judge(lanes: readonly Lane[], acknowledged: readonly number[], tally: Tally): Promise<void> {
  const stored = await readStored(
    lab.agent,
    lanes.map(({ id }) => id),
  );
  for (const [at, lane] of lanes.entries()) {
    const count = acknowledged[at] ?? 0;
    const found = stored[at] ?? { revisions: [] };
    tally.acknowledged += count;
    tally.unanswered += Math.max(0, appliedTo(found) - count);
    tally.faults.push(...faultsOf(lane, count, found));
  }
}

function report(what: string, { rounds, kills, acknowledged, unanswered, faults }: Tally): void {
  console.log(
    `${what}: ${rounds} rounds, ${kills} kills, ${acknowledged} changes acknowledged, ${unanswered} more done whose answer was lost, ${faults.length} lost or torn (seed ${chance.seed})`,
  );
}

beforeAll(async () => {
  // Suspended after a pause about as long as those between two saves.
  const preferences = { 'extensions.background.idle.timeout': idle };
  lab = await Lab.start(browser, { window: 'none', preferences });
  // So that nothing leaves the outbox, and it can be compared.
  await ask(lab.agent, 'setBrowserSync', false);
  // Behind another tab its pauses would all take a second.
  await lab.agent.bringToFront();
});

afterAll(async () => {
  const strays = lab.strayRequests();
  await lab.close();
  expect(strays).toEqual([]);
});

const rounds = (count: number): readonly number[] => Array.from({ length: count }, (_, round) => round);

async function closeWorker(round: number, tally: Tally): Promise<void> {
  const lanes = createLanes(`worker-${round}`, 100);
  await startWriters(lab.agent, lanes);
  // Most of them in the middle of saving, some while it is still starting.
  if (chance.below(10) > 0) await waitForSaves(lab.agent, chance.below(150));
  if (await lab.backend.stopBackground()) tally.kills += 1;
  const { acknowledged } = await stopWriters(lab.agent);
  await judge(lanes, acknowledged, tally);
  tally.rounds += 1;
}

async function killBrowser(round: number, tally: Tally): Promise<void> {
  const lanes = createLanes(`browser-${round}`, 100);
  const acknowledged = lanes.map(() => 0);
  await lab.agent.exposeFunction('acknowledge', (lane: number, count: number) => {
    acknowledged[lane] = count;
  });
  await startWriters(lab.agent, lanes);
  await waitForSaves(lab.agent, chance.below(250));
  await lab.crash();
  tally.kills += 1;
  await judge(lanes, acknowledged, tally);
  tally.rounds += 1;
}

/** Some pauses end just before the event page is suspended, some just after, some while it is. */
async function suspend(round: number, tally: Tally): Promise<void> {
  const lanes = createLanes(`suspend-${round}`, 100);
  const pauses = Array.from({ length: 7 }, () => (chance.below(2) ? 0 : idle - 80 + chance.below(160)));
  await startWriters(lab.agent, lanes, pauses);
  await waitForSaves(lab.agent, chance.below(600));
  await lab.backend.stopBackground();
  const { acknowledged, starts } = await stopWriters(lab.agent);
  // Each of them has ended since, by our word or by itself: a new one answers the next round.
  tally.kills += starts.length;
  await judge(lanes, acknowledged, tally);
  tally.rounds += 1;
}

if (browser === 'chromium') {
  test(
    'closing the worker at any moment of saving loses and tears nothing',
    { timeout: 240_000 },
    async () => {
      const tally = createTally();
      for (const round of rounds(100)) await closeWorker(round, tally);
      report('Worker closed while saving', tally);
      expect(tally.faults).toEqual([]);
      expect(tally.kills).toBeGreaterThanOrEqual(100);
      expect(tally.acknowledged).toBeGreaterThan(tally.rounds);
    },
  );

  test(
    'killing the browser at any moment of saving loses and tears nothing',
    { timeout: 240_000 },
    async () => {
      const tally = createTally();
      for (const round of rounds(20)) await killBrowser(round, tally);
      report('Browser killed while saving', tally);
      expect(tally.faults).toEqual([]);
      expect(tally.acknowledged).toBeGreaterThan(tally.rounds);
    },
  );
} else {
  test(
    'suspending the event page at any moment of saving loses and tears nothing',
    { timeout: 240_000 },
    async () => {
      const tally = createTally();
      for (const round of rounds(20)) await suspend(round, tally);
      report('Event page suspended while saving', tally);
      expect(tally.faults).toEqual([]);
      expect(tally.kills).toBeGreaterThanOrEqual(20);
      expect(tally.acknowledged).toBeGreaterThan(tally.rounds);
    },
  );
}
