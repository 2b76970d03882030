import { TransportProblem, type Parcel } from '../../types';
import { sameBytes } from '../parcel-name';
import { itemBytes, quota, wholeBytes } from './quota';
import { bytesIn, keyOf, nameIn, valueOf } from './stored-parcel';

export interface WritePlan {
  readonly items: Readonly<Record<string, string>>;
  /** Why parcels are left out. */
  readonly refused: ReadonlyMap<Parcel, TransportProblem>;
}

/** What lies there and what has been planned so far, with the bytes of each item. */
interface Room {
  readonly values: Map<string, unknown>;
  readonly sizes: Map<string, number>;
  bytes: number;
}

function roomOf(stored: Readonly<Record<string, unknown>>): Room {
  const entries = Object.entries(stored);
  const sizes = new Map(entries.map(([key, value]) => [key, itemBytes(key, value)] as const));
  const bytes = Array.from(sizes.values()).reduce((sum, size) => sum + size, 0);
  return { values: new Map(entries), sizes, bytes };
}

/** What speaks against a parcel; `there` where it lies there already. */
function objection(parcel: Parcel, room: Room, size: number): TransportProblem | 'there' | undefined {
  const key = keyOf(parcel);
  const value = room.values.get(key);
  const before = nameIn(key, value);
  if (before && before.counter >= parcel.counter) {
    const bytes = before.counter === parcel.counter ? bytesIn(value) : undefined;
    if (bytes && sameBytes(bytes, parcel.bytes)) return 'there';
    return new TransportProblem('not-kept', 'the name is taken');
  }
  if (size > quota.itemBytes) return new TransportProblem('too-large', `${size} bytes`);
  const items = room.sizes.size + (room.sizes.has(key) ? 0 : 1);
  const bytes = wholeBytes(room.bytes - (room.sizes.get(key) ?? 0) + size, items);
  if (bytes <= quota.bytes && items <= quota.items) return undefined;
  return new TransportProblem('full', `${bytes} bytes, ${items} items`);
}

function take(room: Room, parcel: Parcel, size: number): void {
  const key = keyOf(parcel);
  room.bytes += size - (room.sizes.get(key) ?? 0);
  room.sizes.set(key, size);
  room.values.set(key, valueOf(parcel));
}

/** Which of the parcels go beside what lies there, the first before the later ones. */
export function planWrites(parcels: readonly Parcel[], stored: Readonly<Record<string, unknown>>): WritePlan {
  const room = roomOf(stored);
  const items: Record<string, string> = {};
  const refused = new Map<Parcel, TransportProblem>();
  for (const parcel of parcels) {
    const size = itemBytes(keyOf(parcel), valueOf(parcel));
    const against = objection(parcel, room, size);
    if (against instanceof TransportProblem) refused.set(parcel, against);
    if (against !== undefined) continue;
    take(room, parcel, size);
    items[keyOf(parcel)] = valueOf(parcel);
  }
  return { items, refused };
}
