import { withoutOwn } from './record';
import { type Round, tolerate, transact } from './round';
import type { ParcelName } from './types';

/** Removes parcels; those that make trouble stay for the next run. */
export async function removeParcels(round: Round, names: readonly ParcelName[]): Promise<void> {
  if (names.length === 0) return;
  const { transport, signal } = round;
  signal?.throwIfAborted();
  // Noted first: where the run ends in between, they are leftovers and not missing.
  await transact(round, [], ({ device, record }) => {
    const slots = names.filter(
      (name) => name.device === device && record.own[name.slot]?.counter === name.counter,
    );
    return {
      result: undefined,
      change: {
        record: withoutOwn(
          record,
          slots.map(({ slot }) => slot),
        ),
      },
    };
  });
  const remove = async (name: ParcelName): Promise<void> => {
    try {
      await transport.remove(name, signal);
    } catch (error) {
      tolerate(round, error);
    }
  };
  if (transport.slots === 'one-each') await Promise.all(names.map(remove));
  else for (const name of names) await remove(name);
}
