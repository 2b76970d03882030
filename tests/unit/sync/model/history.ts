import * as fc from 'fast-check';
import type { Fault, Flavour } from './mailbox';
import { type Carrying, headsOn, type Step, World } from './world';

const on = fc.nat(4);
const thing = fc.nat(2);
const year = 365 * 24 * 3_600_000;

const faults = fc.array(
  fc.tuple(
    fc.nat(18),
    fc.constantFrom<Fault>('fails', 'fails-late', 'dies', 'dies-late', 'garbles', 'loses'),
  ),
  { maxLength: 3 },
);

const edit: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('save', 'save', 'save', 'save-same', 'delete', 'resolve'),
  on,
  thing,
});
const run: fc.Arbitrary<Step> = fc.record({ do: fc.constant('run'), on, faults });
const carry: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('carry'),
  on,
  how: fc.constantFrom<Carrying>('whole', 'whole', 'half'),
});
const clock: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('set-clock'),
  on,
  by: fc.constantFrom(-year, -3_600_000, 0, 3_600_000, year),
});

/** What befalls the mailbox. */
const mailboxFaults: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('carry' as const),
    on,
    how: fc.constantFrom<Carrying>('chrome-overwrites', 'firefox-overwrites'),
  }),
  fc.record({ do: fc.constantFrom('keep-server', 'roll-server-back') }),
  fc.record({ do: fc.constant('lose-record' as const), on, thing }),
);
/** What befalls a machine. */
const machineFaults: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('back-up', 'restore', 'clone'),
  on,
});

const steps = (special: fc.Arbitrary<Step>): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { arbitrary: edit, weight: 6 },
      { arbitrary: run, weight: 6 },
      { arbitrary: carry, weight: 3 },
      { arbitrary: clock, weight: 1 },
      { arbitrary: special, weight: 2 },
    ),
    { minLength: 4, maxLength: 16 },
  );

export interface History {
  readonly flavour: Flavour;
  readonly room: number;
  readonly steps: readonly Step[];
}

const history = (special: fc.Arbitrary<Step>, room = fc.constant(Infinity)): fc.Arbitrary<History> =>
  fc.record({ flavour: fc.constantFrom<Flavour>('browser', 'webdav'), room, steps: steps(special) });

/** Histories with an unreliable mailbox. */
export const mailboxHistories = history(mailboxFaults);

/** Histories with copied and restored machines, which the mailbox shows what their id has published. */
export const machineHistories = history(machineFaults);

/** Both at once, and a mailbox that hides from a copied machine what its other self has published. */
export const worstHistories = history(fc.oneof(mailboxFaults, machineFaults));

/** A mailbox that cannot hold everything. */
export const crampedHistories = history(mailboxFaults, fc.integer({ min: 1, max: 9 }));

async function live({ flavour, room, steps }: History, isMailboxFrank: boolean): Promise<World> {
  const world = new World(flavour, isMailboxFrank, room);
  for (const step of steps) await world.take(step);
  return world;
}

const expectAlike = (world: World): void => {
  const [first, ...others] = world.disks.map(headsOn);
  for (const other of others)
    if (other !== first) throw new Error(`the machines differ:\n${first}\n${other}`);
};

/** A newer schema must come through with all that we know nothing of. */
const expectWhole = (world: World): void => {
  for (const { things } of world.disks)
    for (const { value } of [...things.values()].flat()) {
      const { schema, text, extra } = (value ?? {}) as Record<string, unknown>;
      if (schema === 2 && extra !== `extra of ${String(text)}`) throw new Error(`shorn: ${String(text)}`);
    }
};

/** Throws where a saved text is lost or the machines do not come to the same. */
export async function checkHistory(history: History): Promise<void> {
  const world = await live(history, true);
  const early = world.oracle.lost(world.disks);
  if (early.length > 0) throw new Error(`lost on the way: ${early.join(', ')}`);
  const states = await world.settle();
  const lost = world.oracle.lost(world.disks);
  if (lost.length > 0) throw new Error(`lost: ${lost.join(', ')}`);
  expectAlike(world);
  expectWhole(world);
  for (const { waiting, problem } of states)
    if (waiting > 0 || problem) throw new Error(`never done: ${waiting} waiting, ${problem?.code}`);
}

/** Throws where a text can be found nowhere, not even among the earlier versions of a draft. */
export async function checkWorstHistory(history: History): Promise<void> {
  const world = await live(history, false);
  await world.settle();
  const gone = world.oracle.gone(world.disks);
  if (gone.length > 0) throw new Error(`gone: ${gone.join(', ')}`);
  expectAlike(world);
}

/** Throws where a text is lost for want of room. The machines need not come to the same. */
export async function checkCrampedHistory(history: History): Promise<void> {
  const world = await live(history, true);
  await world.settle();
  const lost = world.oracle.lost(world.disks);
  if (lost.length > 0) throw new Error(`lost: ${lost.join(', ')}`);
}
