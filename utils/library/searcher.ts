import { createSearchIndex, type Searchable } from './search';

export interface Searcher<Item> {
  /** Takes over the library as it now is. Only what is new or changed is read, when it is needed. */
  follow(items: readonly Item[]): void;
  /** Reads on for as long as `hasTime` says; true once everything is in the index. */
  work(hasTime: () => boolean): boolean;
  /** Ids, best first, undefined where the query has no word. Reads what is left first. */
  find(query: string): readonly string[] | undefined;
}

interface Versioned {
  readonly id: string;
  readonly vv: Readonly<Record<string, number>>;
  readonly updatedAt: number;
}

const versionOf = ({ vv, updatedAt }: Versioned): string => `${updatedAt} ${JSON.stringify(vv)}`;

/** A search over a library that changes, built bit by bit so that nobody waits for it. */
export function createSearcher<Item extends Versioned>(
  asSearchable: (item: Item) => Searchable,
): Searcher<Item> {
  const index = createSearchIndex();
  const versions = new Map<string, string>();
  let waiting: Item[] = [];
  const isKnown = (item: Item): boolean => versions.has(item.id) && versions.get(item.id) === versionOf(item);
  const work = (hasTime: () => boolean): boolean => {
    while (waiting.length > 0 && hasTime()) {
      const item = waiting.pop();
      if (!item) break;
      index.put(asSearchable(item));
      versions.set(item.id, versionOf(item));
    }
    return waiting.length === 0;
  };
  return {
    follow: (items) => {
      const there = new Set(items.map(({ id }) => id));
      for (const id of versions.keys()) {
        if (there.has(id)) continue;
        index.remove(id);
        versions.delete(id);
      }
      waiting = items.filter((item) => !isKnown(item));
    },
    work,
    find: (query) => {
      if (query.trim() === '') return undefined;
      work(() => true);
      return index.find(query);
    },
  };
}
