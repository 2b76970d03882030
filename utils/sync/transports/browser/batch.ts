import type { Parcel, ParcelName, TransportProblem } from '../../types';

type Perform<Item> = (items: readonly Item[]) => Promise<readonly (TransportProblem | undefined)[]>;

interface Waiting<Item> {
  readonly item: Item;
  readonly resolve: () => void;
  readonly reject: (problem: unknown) => void;
}

/** Hands a round's items over together, and each caller what became of his. */
async function settle<Item>(waiting: readonly Waiting<Item>[], perform: Perform<Item>): Promise<void> {
  if (waiting.length === 0) return;
  try {
    const outcomes = await perform(waiting.map(({ item }) => item));
    for (const [at, { resolve, reject }] of waiting.entries()) {
      const problem = outcomes[at];
      if (problem) reject(problem);
      else resolve();
    }
  } catch (problem) {
    for (const { reject } of waiting) reject(problem);
  }
}

/** Collects what is asked for in one moment; rounds follow each other, never side by side. */
export function createBatch(removeAll: Perform<ParcelName>, writeAll: Perform<Parcel>) {
  let removals: Waiting<ParcelName>[] = [];
  let writes: Waiting<Parcel>[] = [];
  let round: Promise<void> | undefined;

  async function run(): Promise<void> {
    // One turn of the event loop: all calls of a `Promise.all` have arrived by then.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    const [toRemove, toWrite] = [removals, writes];
    [removals, writes] = [[], []];
    await settle(toRemove, removeAll);
    await settle(toWrite, writeAll);
    round = removals.length + writes.length > 0 ? run() : undefined;
  }

  const add = <Item>(item: Item, list: () => Waiting<Item>[]): Promise<void> =>
    new Promise((resolve, reject) => {
      list().push({ item, resolve, reject });
      round ??= run();
    });

  return {
    remove: (name: ParcelName) => add(name, () => removals),
    write: (parcel: Parcel) => add(parcel, () => writes),
  };
}
