import { useEffect, useMemo } from 'preact/hooks';
import type { Searcher } from '@/utils/library/searcher';

/** Runs `work` in idle time until it says it is done. */
function inIdleTime(work: (hasTime: () => boolean) => boolean): () => void {
  let handle = 0;
  const run = (deadline: IdleDeadline) => {
    if (!work(() => deadline.timeRemaining() > 2)) handle = requestIdleCallback(run);
  };
  handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}

/**
 * Ids found, best first; undefined while nothing is searched for. The index is built in idle time after the list is
 * on show, at the latest when the first letter is typed.
 */
export function useSearcher<Item>(
  searcher: Searcher<Item>,
  items: readonly Item[],
  query: string,
): readonly string[] | undefined {
  useMemo(() => searcher.follow(items), [searcher, items]);
  useEffect(() => inIdleTime(searcher.work), [searcher, items]);
  return useMemo(() => searcher.find(query), [searcher, items, query]);
}
