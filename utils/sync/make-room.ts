import { isBefore, type Slot } from './plan-slots';
import type { SyncRecord } from './ports';
import { removeParcels } from './remove-parcels';
import { replacedParcels } from './replaced-parcels';
import { type Round, transact } from './round';
import { writeSlots, type Written } from './write-slots';

interface Room {
  readonly evicted: readonly Slot[];
  readonly retried: readonly Written[];
}

/** Which published slots of lower rank have to go for what was refused, as far as that helps. */
function planRoom(
  { slots, refused }: { readonly slots: readonly Slot[]; readonly refused: readonly Written[] },
  { own }: SyncRecord,
): Room {
  const bySlot = new Map(slots.map((slot) => [slot.slot, slot]));
  const sizeOf = ({ slot }: Slot): number => (own[slot]?.entries.length ? (own[slot]?.size ?? 0) : 0);
  // The last in rank is the first to go.
  const published = slots.filter((slot) => sizeOf(slot) > 0);
  const evicted: Slot[] = [];
  const retried: Written[] = [];
  for (const written of refused) {
    const wanting = bySlot.get(written.writing.slot);
    if (!wanting) continue;
    const lower = published.filter((slot) => isBefore(wanting.rank, slot.rank) && !evicted.includes(slot));
    const going: Slot[] = [];
    let freed = sizeOf(wanting);
    while (freed < written.size && lower.length > 0) {
      const last = lower.pop();
      if (!last) break;
      going.push(last);
      freed += sizeOf(last);
    }
    if (freed < written.size) continue;
    evicted.push(...going);
    retried.push(written);
  }
  return { evicted, retried };
}

/** What is over of devices that no longer run; true where that made any room. */
async function clearReplaced(round: Round, refused: readonly Written[]): Promise<boolean> {
  const wanted = refused.flatMap(({ writing }) => writing.entries);
  const replaced = await transact(round, 'all', (snapshot) => ({
    result: replacedParcels(snapshot, wanted),
  }));
  await removeParcels(round, replaced);
  return replaced.length > 0;
}

/**
 * Makes room for what found none and writes that again: what is of no more use goes first, then our slots of
 * lower rank.
 */
export async function makeRoom(
  round: Round,
  wish: { readonly slots: readonly Slot[]; readonly refused: readonly Written[] },
): Promise<{ readonly evicted: readonly Slot[]; readonly written: readonly Written[] }> {
  const full = wish.refused.filter(({ problem }) => problem?.code === 'full');
  if (full.length === 0) return { evicted: [], written: [] };
  const again = (written: readonly Written[]) =>
    writeSlots(
      round,
      written.map(({ writing }) => writing),
    );
  const first = (await clearReplaced(round, full)) ? await again(full) : full;
  const { device, record } = await transact(round, [], ({ device, record }) => ({
    result: { device, record },
  }));
  const refused = first.filter(({ problem }) => problem?.code === 'full');
  const { evicted, retried } = planRoom({ slots: wish.slots, refused }, record);
  await removeParcels(
    round,
    evicted.map(({ slot }) => ({ device, slot, counter: record.own[slot]?.counter ?? 0 })),
  );
  const second = await again(retried);
  const isRetried = new Set(retried.map(({ writing }) => writing.slot));
  return { evicted, written: [...first.filter(({ writing }) => !isRetried.has(writing.slot)), ...second] };
}
