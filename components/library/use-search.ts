import { useMemo, useState } from 'preact/hooks';
import { createSearchIndex, type Searchable } from '@/utils/library/search';

interface Search {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Ids found, best first; undefined while nothing is searched for. */
  readonly found: readonly string[] | undefined;
}

/** Searches as one types. The index is built at the first letter and again when the library changes. */
export function useSearch<Item>(items: readonly Item[], asSearchable: (item: Item) => Searchable): Search {
  const [query, setQuery] = useState('');
  const isSearching = query.trim() !== '';
  const index = useMemo(
    () => (isSearching ? createSearchIndex(items.map(asSearchable)) : undefined),
    [items, isSearching, asSearchable],
  );
  const found = useMemo(() => index?.find(query), [index, query]);
  return { query, setQuery, found };
}
