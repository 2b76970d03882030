import { resolveConflict } from '@/utils/sync/resolve-conflict';
import { runRound } from '@/utils/sync/run-round';
import type { Draft, Snippet } from '@/utils/library/types';
import type { SyncState } from '@/utils/sync/ports';
import type { Kind, Parcel } from '@/utils/sync/types';
import { readValue } from '@/utils/sync/version';
import { copyDisk, type Disk, newDisk, storeOn, textOf, write } from './disk';
import { Death, type Fault, type Faults, type Flavour, Place, suffer, transportOn } from './mailbox';
import { Oracle } from './oracle';
import { plainKeys } from './plain-keys';

export type Step =
  | {
      readonly do: 'save' | 'save-same' | 'delete' | 'resolve' | 'lose-record';
      readonly on: number;
      readonly thing: number;
    }
  | { readonly do: 'run'; readonly on: number; readonly faults: readonly (readonly [call: number, Fault])[] }
  | { readonly do: 'carry'; readonly on: number; readonly how: Carrying }
  | { readonly do: 'back-up' | 'restore' | 'clone'; readonly on: number }
  | { readonly do: 'set-clock'; readonly on: number; readonly by: number }
  | { readonly do: 'keep-server' | 'roll-server-back' };

/** How the browser carries its area to the account and back. */
export type Carrying = 'whole' | 'half' | 'chrome-overwrites' | 'firefox-overwrites';

interface Machine {
  disk: Disk;
  place: Place;
  /** Milliseconds its clock is off. */
  skew: number;
  /** Runs a newer Lackmus, whose drafts the others cannot read. It is not copied: it could read its own. */
  readonly isNewer: boolean;
  /** Restored, and has not yet seen what its id has published since. */
  isRestored: boolean;
  backup?: { readonly disk: Disk; readonly parcels: ReadonlyMap<string, Parcel> };
}

const things: readonly (readonly [Kind, string])[] = [
  ['draft', 'd'],
  ['draft', 'e'],
  ['snippet', 's'],
];
const mostMachines = 4;
const start = 1_700_000_000_000;

/** Three machines, one mailbox, everything that goes wrong, and an oracle that knows what was written. */
export class World {
  readonly oracle = new Oracle();
  readonly central = new Place();
  readonly machines: Machine[];
  #clock = start;
  #ids = 0;
  #strides = 0;
  #kept: ReadonlyMap<string, Parcel> = new Map();

  constructor(
    readonly flavour: Flavour,
    /** Clones and restored machines meet a mailbox that shows what their id has published. */
    readonly isMailboxFrank: boolean,
    readonly room = Infinity,
  ) {
    this.machines = [0, 1, 2].map((at) => ({
      disk: newDisk(this.#newId()),
      place: flavour === 'browser' ? new Place() : this.central,
      skew: 0,
      isNewer: at === 2,
      isRestored: false,
    }));
  }

  #newId(): string {
    this.#ids += 1;
    // Neither the order they come in nor anything else tells which is the lesser.
    return `${(this.#ids * 7) % 10}-${this.#ids}`;
  }

  get disks(): Disk[] {
    return this.machines.map(({ disk }) => disk);
  }

  #hasTwin(machine: Machine): boolean {
    return this.machines.some((other) => other !== machine && other.disk.device === machine.disk.device);
  }

  #needsFrankness(machine: Machine): boolean {
    return this.isMailboxFrank && (machine.isRestored || this.#hasTwin(machine));
  }

  async take(step: Step): Promise<void> {
    this.#clock += 60_000;
    const machine = 'on' in step ? this.machines[step.on % this.machines.length]! : this.machines[0]!;
    switch (step.do) {
      case 'save':
      case 'save-same':
      case 'delete':
      case 'resolve':
      case 'lose-record':
        return this.#edit(machine, step.do, things[step.thing % things.length]!);
      case 'run':
        await this.#run(machine, step.faults);
        return;
      case 'carry':
        return this.#carry(machine, this.#needsFrankness(machine) ? 'whole' : step.how);
      case 'back-up':
        machine.backup = { disk: copyDisk(machine.disk), parcels: new Map(machine.place.parcels) };
        return;
      case 'restore':
        return this.#restore(machine);
      case 'clone':
        return this.#clone(machine);
      case 'set-clock':
        machine.skew = step.by;
        return;
      case 'keep-server':
        this.#kept = new Map(this.central.parcels);
        return;
      case 'roll-server-back':
        if (!this.machines.some((each) => this.#needsFrankness(each)))
          this.central.parcels = new Map(this.#kept);
        return;
    }
  }

  #valueFor(machine: Machine, [kind, id]: readonly [Kind, string], text: string): object {
    const common = {
      schema: machine.isNewer && kind === 'draft' ? 2 : 1,
      id,
      text,
      tags: [],
      createdAt: start,
    };
    const updatedAt = this.#clock + machine.skew;
    if (kind === 'snippet') return { ...common, name: 'n', trigger: 't', updatedAt };
    const draft = { channel: 'post', audience: 'public', language: 'auto', status: 'writing', title: 't' };
    const extra = machine.isNewer ? { extra: `extra of ${text}` } : {};
    return { ...common, ...draft, ...extra, pinned: false, updatedAt, readingHistory: [] };
  }

  #edit(
    machine: Machine,
    how: 'save' | 'save-same' | 'delete' | 'resolve' | 'lose-record',
    thing: readonly [Kind, string],
  ): void {
    const { disk } = machine;
    const [kind, id] = thing;
    const key = `${kind}:${id}`;
    const heads = disk.things.get(key) ?? [];
    const [main, ...rivals] = heads;
    const before = main && textOf(main);
    const canRead =
      main === undefined || before === undefined || machine.isNewer || readValue(main) !== undefined;
    if (!canRead) return;
    const at = this.#clock + machine.skew;
    // As the library does when it puts aside what it cannot read.
    if (disk.broken.delete(key) && main === undefined && how !== 'lose-record') disk.device = this.#newId();
    if (how === 'lose-record') {
      if (heads.length === 0) return;
      this.oracle.destroy(this, () => disk.things.delete(key));
      disk.broken.add(key);
    } else if (how === 'delete') {
      if (!main || before === undefined) return;
      this.oracle.deleted(before);
      write(disk, { kind, id, at }, main.vv, rivals);
    } else if (how === 'resolve') {
      const texts = heads.flatMap((head) => textOf(head) ?? []);
      if (texts.length < 2) return;
      const text = this.oracle.newText(texts);
      const value = this.#valueFor({ ...machine, isNewer: false }, thing, text) as Draft | Snippet;
      const resolved = resolveConflict(heads, value, { device: disk.device, now: at });
      if (!resolved) return;
      this.oracle.saved(text);
      disk.things.set(key, [resolved]);
      disk.outbox.set(key, resolved.vv);
    } else {
      const parents = before === undefined ? [] : [before];
      const text = how === 'save' ? this.oracle.newText(parents) : this.oracle.sameText(key, parents);
      if (text === before) return;
      this.oracle.saved(text);
      write(disk, { kind, id, at, value: this.#valueFor(machine, thing, text) }, main?.vv ?? {}, rivals);
    }
  }

  async #run(
    machine: Machine,
    planned: readonly (readonly [number, Fault])[],
  ): Promise<SyncState | undefined> {
    const isFrank = this.#needsFrankness(machine);
    if (isFrank) this.#carry(machine, 'whole');
    const byCall = new Map(planned);
    let calls = 0;
    const faults: Faults = {
      next: () => {
        const fault = byCall.get(calls++);
        return isFrank && fault !== 'dies' && fault !== 'dies-late' ? undefined : fault;
      },
    };
    const store = storeOn(() => machine.disk);
    const deadly = (fault: Fault | undefined) =>
      fault === 'dies' || fault === 'dies-late' ? fault : undefined;
    const parts = {
      transport: transportOn(this.flavour, () => machine.place, { faults, room: this.room }),
      store: {
        transact: ((keys, work) =>
          suffer(deadly(faults.next()), () => store.transact(keys, work))) as typeof store.transact,
      },
      keys: plainKeys,
      label: 'machine',
      now: () => this.#clock + machine.skew,
      newId: () => this.#newId(),
      stride: () => (this.#strides += 1) * 100,
    };
    const before = this.oracle.heldOn(this.disks);
    let state: SyncState | undefined;
    try {
      state = await runRound(parts);
      machine.isRestored = false;
    } catch (error) {
      if (!(error instanceof Death)) throw error;
    }
    if (isFrank) this.#carry(machine, 'whole');
    if (this.isMailboxFrank) this.oracle.expectHeld(before, this.disks, 'a run dropped');
    return state;
  }

  #carry({ place }: Machine, how: Carrying): void {
    if (place === this.central) return;
    const { parcels, dirty } = place;
    const central = this.central.parcels;
    const isHalf = (key: string): boolean => how === 'half' && key.length % 2 === this.#ids % 2;
    const keeps = how === 'whole' || how === 'half' || how === 'firefox-overwrites';
    for (const key of dirty) {
      const parcel = parcels.get(key);
      // Firefox sends what is new here; of what it knew, the incoming map wins.
      if (isHalf(key) || !keeps || (how === 'firefox-overwrites' && place.carried.has(key))) continue;
      if (parcel) central.set(key, parcel);
      else central.delete(key);
    }
    const stay = new Set([...dirty].filter(isHalf));
    for (const key of new Set([...parcels.keys(), ...central.keys()])) {
      const parcel = central.get(key);
      if (isHalf(key)) continue;
      if (parcel) parcels.set(key, parcel);
      else parcels.delete(key);
    }
    place.dirty = stay;
    place.carried = new Set(central.keys());
  }

  #restore(machine: Machine): void {
    const { backup } = machine;
    if (!backup || machine.isNewer) return;
    this.oracle.destroy(this, () => {
      machine.disk = copyDisk(backup.disk);
    });
    machine.isRestored = true;
    if (machine.place === this.central) return;
    machine.place.parcels = new Map(backup.parcels);
    machine.place.dirty = new Set();
  }

  #clone(machine: Machine): void {
    if (this.machines.length >= mostMachines || machine.isNewer) return;
    const place = machine.place === this.central ? this.central : new Place();
    if (place !== this.central) place.parcels = new Map(machine.place.parcels);
    const { backup: _, ...rest } = machine;
    this.machines.push({ ...rest, disk: copyDisk(machine.disk), place });
  }

  /** Everything works from now on. Returns how the machines stand when nothing moves any more; throws where something always does. */
  async settle(rounds = 14): Promise<readonly SyncState[]> {
    const states = new Map<Machine, SyncState>();
    const isSpoilt = this.machines.some(({ place }) => place.isSpoilt);
    if (isSpoilt) this.#clock += 26 * 3_600_000;
    let quiet = 0;
    for (let round = 0; round < rounds; round += 1)
      for (const machine of this.machines) {
        const before = this.#moves(machine);
        this.#clock += 60_000;
        this.#carry(machine, 'whole');
        const state = await this.#run(machine, []);
        if (state) states.set(machine, state);
        this.#carry(machine, 'whole');
        quiet = before === this.#moves(machine) ? quiet + 1 : 0;
        if (quiet === this.machines.length) return [...states.values()];
      }
    throw new Error('never at rest');
  }

  /** Changes as long as a machine still takes something in, sends something or waits for something. */
  #moves({ disk: { changes, record }, place }: Machine): string {
    const waits = Object.values(record.foreign).flatMap((slots) =>
      Object.values(slots).map(({ missed }) => missed),
    );
    return [changes, this.central.changes, place.changes, ...waits].join();
  }
}

const sortKeys = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The heads of everything on a disk, whichever of them is the main one. */
export const headsOn = ({ things }: Disk): string =>
  [...things]
    .map(([, heads]) =>
      heads
        .map((head) => JSON.stringify(head, sortKeys))
        .toSorted()
        .join('\n'),
    )
    .toSorted()
    .join('\n\n');
