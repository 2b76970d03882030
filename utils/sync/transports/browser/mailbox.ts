import { TransportProblem, type Parcel, type ParcelName } from '../../types';
import { planWrites } from './plan-writes';
import { keyOf, nameIn, valueOf } from './stored-parcel';
import type { SyncStorage } from './types';
import { createWriteRate } from './write-rate';

type Outcome = TransportProblem | undefined;

/** What the browser says is never read: its words change between versions. */
async function attempt<Result>(what: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch {
    throw new TransportProblem('busy', `storage.sync refused ${what}`);
  }
}

/** `storage.sync` within its limits; writes and removals of many cost one operation each. */
export function createMailbox(storage: SyncStorage, now: () => number) {
  const rate = createWriteRate(now);
  const getAll = () => attempt('to be read', () => storage.getAll());

  async function change(what: string, act: () => Promise<void>): Promise<void> {
    const pause = rate.pause();
    if (pause > 0) throw new TransportProblem('busy', 'writes per minute or hour', pause);
    rate.count();
    await attempt(what, act);
  }

  /** What became of each parcel, once read back. */
  async function writeAll(parcels: readonly Parcel[]): Promise<readonly Outcome[]> {
    const { items, refused } = planWrites(parcels, await getAll());
    const isNew = Object.keys(items).length > 0;
    if (isNew) await change('a write', () => storage.set(items));
    const kept = isNew ? await getAll() : {};
    return parcels.map((parcel) => {
      const key = keyOf(parcel);
      const isWrong = items[key] === valueOf(parcel) && kept[key] !== items[key];
      return refused.get(parcel) ?? (isWrong ? new TransportProblem('not-kept', 'storage.sync') : undefined);
    });
  }

  async function removeAll(names: readonly ParcelName[]): Promise<readonly Outcome[]> {
    const stored = await getAll();
    // A newer version lies under the same key.
    const isThere = (name: ParcelName) => nameIn(keyOf(name), stored[keyOf(name)])?.counter === name.counter;
    const keys = names.filter(isThere).map(keyOf);
    if (keys.length > 0) await change('a removal', () => storage.remove(keys));
    return names.map(() => undefined);
  }

  return { getAll, writeAll, removeAll };
}
