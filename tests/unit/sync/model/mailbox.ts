import { type Parcel, type ParcelName, type Transport, TransportProblem } from '@/utils/sync/types';

export type Flavour = 'browser' | 'webdav';

/** storage.sync has one item for a slot, a WebDAV folder one file for each counter. */
const placeOf = (flavour: Flavour, { device, slot, counter }: ParcelName): string =>
  flavour === 'browser' ? `${device}/${slot}` : `${device}/${slot}.${counter}`;

/** What one call of the transport or the store goes through. */
export type Fault =
  | 'fails' // nothing happens
  | 'fails-late' // it happens, but the answer does not come
  | 'dies' // the worker is killed before
  | 'dies-late' // and after
  | 'garbles' // a read brings something else, a list only half
  | 'loses'; // a read finds nothing, a write is acknowledged and lost

export class Death extends Error {}

/** The parcels in one place, as one device sees them. */
export class Place {
  parcels = new Map<string, Parcel>();
  /** Something did not arrive as it was written: that is noticed when it is next looked at. */
  isSpoilt = false;
  /** How often something was written or removed. */
  changes = 0;
  /** What the account held when it was last carried. */
  carried = new Set<string>();
  /** Written here and not yet carried on; only where the browser carries. */
  dirty = new Set<string>();
}

export interface Faults {
  next(): Fault | undefined;
}

const garble = (bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> => {
  if (at % 3 === 0) return bytes.slice(0, bytes.length >> 1);
  const copy = bytes.slice();
  copy[at % copy.length]! ^= 1 << (at % 8);
  return copy;
};

/** Lets a call go through what the faults say. */
export async function suffer<Result>(fault: Fault | undefined, act: () => Promise<Result>): Promise<Result> {
  if (fault === 'dies') throw new Death();
  if (fault === 'fails') throw new TransportProblem('failed');
  const result = await act();
  if (fault === 'dies-late') throw new Death();
  if (fault === 'fails-late') throw new TransportProblem('timeout');
  return result;
}

export function transportOn(
  flavour: Flavour,
  place: () => Place,
  outside: { readonly faults: Faults; readonly room?: number },
): Transport {
  let garbled = 0;
  const remove = async (name: ParcelName, fault: Fault | undefined) => {
    const at = place();
    const { parcels, dirty } = at;
    const key = placeOf(flavour, name);
    if (fault === 'loses' || parcels.get(key)?.counter !== name.counter) return;
    at.changes += 1;
    parcels.delete(key);
    dirty.add(key);
  };
  const write = async (parcel: Parcel, fault: Fault | undefined) => {
    const at = place();
    const { parcels, dirty } = at;
    const key = placeOf(flavour, parcel);
    if (!parcels.has(key) && parcels.size >= (outside.room ?? Infinity)) throw new TransportProblem('full');
    at.changes += 1;
    if (fault === 'loses') return;
    if (fault === 'garbles') at.isSpoilt = true;
    const bytes = fault === 'garbles' ? garble(parcel.bytes, (garbled += 1)) : parcel.bytes;
    parcels.set(key, { ...parcel, bytes });
    dirty.add(key);
  };
  const read = async (name: ParcelName, fault: Fault | undefined) => {
    const found = place().parcels.get(placeOf(flavour, name));
    if (fault === 'loses' || found?.counter !== name.counter) return undefined;
    return fault === 'garbles' ? garble(found.bytes, (garbled += 1)) : found.bytes;
  };
  const list = async (fault: Fault | undefined) => {
    const names = [...place().parcels.values()].map(({ device, slot, counter }) => ({
      device,
      slot,
      counter,
    }));
    if (fault === 'loses') return [];
    return fault === 'garbles' ? names.filter((_, at) => at % 2 === (garbled += 1) % 2) : names;
  };
  const through = <Result>(act: (fault: Fault | undefined) => Promise<Result>): Promise<Result> => {
    const fault = outside.faults.next();
    return suffer(fault, () => act(fault));
  };
  return {
    name: flavour,
    slots: flavour === 'browser' ? 'one-each' : 2,
    list: () => through(list),
    read: (name) => through((fault) => read(name, fault)),
    write: (parcel) => through((fault) => write(parcel, fault)),
    remove: (name) => through((fault) => remove(name, fault)),
  };
}
