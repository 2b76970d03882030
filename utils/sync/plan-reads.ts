import type { ForeignParcel, SyncRecord } from './ports';
import { isCurrent } from './record';
import type { ParcelName, Transport } from './types';

/** Of several parcels in a slot, how many are tried until one opens. */
const triesPerSlot = 3;

export interface ReadPlan {
  /** Slots of other devices with something new, their parcels latest first. */
  readonly foreign: readonly (readonly ParcelName[])[];
  /** Parcels of ours that later ones have replaced, or that an interrupted run has left. */
  readonly leftovers: readonly ParcelName[];
  /** Parcels of ours to compare with what was written. */
  readonly checks: readonly ParcelName[];
}

const needsReading = (known: ForeignParcel | undefined, { counter }: ParcelName, skill: string): boolean => {
  if (!known || known.counter !== counter || known.status === 'damaged') return true;
  return (known.status !== 'opened' || known.refused.newer > 0) && known.triedWith !== skill;
};

function bySlot(names: readonly ParcelName[]): ParcelName[][] {
  const slots = new Map<string, ParcelName[]>();
  for (const name of names) {
    const slot = `${name.device}/${name.slot}`;
    const found = slots.get(slot);
    if (found) found.push(name);
    else slots.set(slot, [name]);
  }
  return [...slots.values()].map((parcels) => parcels.toSorted((a, b) => b.counter - a.counter));
}

/** How long a parcel of ours is believed to be as it was written, in milliseconds. */
const trustOf = ({ slots }: Transport): number => (slots === 'one-each' ? 3_600_000 : 24 * 3_600_000);

/** What to read of what was listed. */
export function planReads(
  names: readonly ParcelName[],
  { record, skill, transport, now }: { record: SyncRecord; skill: string; transport: Transport; now: number },
): ReadPlan {
  const own = names.filter(({ device }) => device === record.device);
  const current = own.filter((name) => isCurrent(record, name));
  const foreign = bySlot(names.filter(({ device }) => device !== record.device)).filter(
    ([latest]) => latest && needsReading(record.foreign[latest.device]?.[latest.slot], latest, skill),
  );
  return {
    foreign: foreign.map((parcels) => parcels.slice(0, triesPerSlot)),
    leftovers: own.filter((name) => !current.includes(name)),
    // The clock may have been set back.
    checks: current.filter(
      ({ slot }) => Math.abs(now - (record.own[slot]?.checkedAt ?? 0)) >= trustOf(transport),
    ),
  };
}
