import type { Coverage } from './coverage';
import type { SyncSnapshot } from './ports';
import type { Transport, Version } from './types';
import { isTombstone } from './version';

/** What comes first where there is no room for all: deletions, snippets, then the drafts edited last. */
export type Rank = readonly [kind: number, age: number];

export interface Slot {
  readonly slot: string;
  readonly versions: readonly Version[];
  readonly rank: Rank;
}

/** Slots for tombstones where everything else has one of its own: alone they would take too much room. */
const tombstoneSlots = 8;
/** Hex digits of a name that make the name of a slot. */
const slotDigits = 16;

/** Where a thing goes. `name` says nothing about it to who has not our keys. */
export function slotOf(
  { name, isGone }: { readonly name: string; readonly isGone: boolean },
  slots: Transport['slots'],
): string {
  const number = Number.parseInt(name.slice(0, 6), 16);
  if (slots !== 'one-each') return (number % slots).toString(16).padStart(2, '0');
  return isGone ? `gone-${number % tombstoneSlots}` : name.slice(0, slotDigits);
}

export const isBefore = (a: Rank, b: Rank): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

const rankOf = (version: Version): Rank => {
  if (isTombstone(version)) return [0, -version.at];
  return [version.kind === 'snippet' ? 1 : 2, -version.at];
};

const firstOf = (a: Rank, b: Rank): Rank => (isBefore(b, a) ? b : a);

/** What our slots are to hold, first things first: every version that no other device publishes. */
export function planSlots(
  things: SyncSnapshot['things'],
  {
    coverage,
    names,
    slots,
  }: {
    readonly coverage: Coverage;
    readonly names: ReadonlyMap<string, string>;
    readonly slots: Transport['slots'];
  },
): Slot[] {
  const plan = new Map<string, Slot>();
  for (const [key, heads] of things) {
    const name = names.get(key);
    if (name === undefined) continue;
    const slot = slotOf({ name, isGone: heads.every(isTombstone) }, slots);
    for (const version of heads) {
      if (coverage.isCovered(version)) continue;
      const before = plan.get(slot);
      const versions = [...(before?.versions ?? []), version];
      plan.set(slot, { slot, versions, rank: firstOf(before?.rank ?? rankOf(version), rankOf(version)) });
    }
  }
  return [...plan.values()].toSorted((a, b) => (isBefore(a.rank, b.rank) ? -1 : 1));
}
