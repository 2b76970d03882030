import { groupBy } from './group-by';
import type { Revision } from './types';

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;

/** From coarse to fine: one a week after a month, one a day after a day, one an hour after an hour. */
const grains = [
  { size: week, after: 30 * day },
  { size: day, after: day },
  { size: hour, after: hour },
] as const;

/**
 * The slot a revision shares with others, or undefined where every one is kept. A slot thins only when
 * all of it is old enough: so it makes no difference how often one thins on the way.
 */
function slotOf(at: number, now: number): string | undefined {
  const grain = grains.find(({ size, after }) => (Math.floor(at / size) + 1) * size <= now - after);
  return grain && `${grain.size}:${Math.floor(at / grain.size)}`;
}

/** As much of a revision as decides whether it stays. */
export type RevisionAge = Pick<Revision, 'id' | 'at' | 'isAside'>;

const byAge = (a: RevisionAge, b: RevisionAge): number => a.at - b.at || a.id.localeCompare(b.id);

/** Those that share a slot with others: only among them is any to go, so only they need to be looked at. */
export function crowdedRevisions(revisions: readonly RevisionAge[], now: number): string[] {
  const slots = groupBy(revisions, ({ at }) => slotOf(at, now));
  return [...slots].flatMap(([slot, all]) =>
    slot === undefined || all.length < 2 ? [] : all.map(({ id }) => id),
  );
}

/**
 * The revisions to keep, oldest first: of each slot the newest, always the very first one and those that stand
 * nowhere else because another window's text was saved.
 */
export function thinRevisions<Item extends RevisionAge>(revisions: readonly Item[], now: number): Item[] {
  const sorted = revisions.toSorted(byAge);
  const newestOfSlot = new Map<string, string>();
  for (const { at, id, isAside } of sorted) {
    const slot = isAside ? undefined : slotOf(at, now);
    if (slot !== undefined) newestOfSlot.set(slot, id);
  }
  return sorted.filter(({ at, id, isAside = false }, index) => {
    const slot = slotOf(at, now);
    return index === 0 || isAside || slot === undefined || newestOfSlot.get(slot) === id;
  });
}
