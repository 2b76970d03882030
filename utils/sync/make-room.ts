import { isBefore, type Slot } from './plan-slots';
import type { SyncRecord } from './ports';
import { removeParcels } from './remove-parcels';
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
    if (!wanting || written.problem?.code !== 'full') continue;
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

/** Lets go of published slots of lower rank for what found no room, and writes that again. */
export async function makeRoom(
  round: Round,
  wish: { readonly slots: readonly Slot[]; readonly refused: readonly Written[] },
): Promise<{ readonly evicted: readonly Slot[]; readonly written: readonly Written[] }> {
  if (wish.refused.length === 0) return { evicted: [], written: [] };
  const { device, record } = await transact(round, [], ({ device, record }) => ({
    result: { device, record },
  }));
  const { evicted, retried } = planRoom(wish, record);
  await removeParcels(
    round,
    evicted.map(({ slot }) => ({ device, slot, counter: record.own[slot]?.counter ?? 0 })),
  );
  const written = await writeSlots(
    round,
    retried.map(({ writing }) => writing),
  );
  return { evicted, written };
}
