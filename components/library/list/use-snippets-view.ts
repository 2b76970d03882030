import { useMemo } from 'preact/hooks';
import { useStore } from '@/components/use-store';
import { createSearcher, type Searcher } from '@/utils/library/searcher';
import { hasTags } from '@/utils/library/sift';
import { findByTrigger } from '@/utils/library/snippet';
import { countTags } from '@/utils/library/tags';
import type { Snippet } from '@/utils/library/types';
import { createListView, type ListView } from '@/utils/state/list-view';
import { useSearcher } from './use-searcher';

/** The snippets' list between its showings. */
export interface SnippetsView {
  readonly view: ListView;
  readonly searcher: Searcher<Snippet>;
}

export const createSnippetsView = (): SnippetsView => ({
  view: createListView('title'),
  searcher: createSearcher(({ id, name, trigger, text, tags }) => ({
    id,
    title: `${name} ${trigger}`,
    text,
    tags,
  })),
});

function order(snippets: readonly Snippet[], found: readonly string[] | undefined): readonly Snippet[] {
  if (!found) return snippets.toSorted((a, b) => a.name.localeCompare(b.name));
  const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  return found.flatMap((id) => byId.get(id) ?? []);
}

/** Of snippets with the same trigger, who loses against whom: names by id. */
function findShadowed(snippets: readonly Snippet[]): ReadonlyMap<string, string> {
  const shadowed = new Map<string, string>();
  for (const { id, trigger } of snippets) {
    const winner = findByTrigger(snippets, trigger);
    if (winner && winner.id !== id) shadowed.set(id, winner.name);
  }
  return shadowed;
}

/** The snippets to show, the chosen ones among them, and whose trigger means another one. */
export function useSnippetsView({ view, searcher }: SnippetsView, snippets: readonly Snippet[]) {
  const state = useStore(view);
  const { query, tags, selection } = state;
  const found = useSearcher(searcher, snippets, query);
  const shown = useMemo(
    () => order(snippets, found).filter((each) => hasTags(each.tags, tags)),
    [snippets, found, tags],
  );
  const tagCounts = useMemo(() => countTags(snippets), [snippets]);
  const shadowed = useMemo(() => findShadowed(snippets), [snippets]);
  const chosen = selection ? shown.filter(({ id }) => selection.ids.has(id)) : [];
  return { state, shown, chosen, tagCounts, shadowed, order: JSON.stringify([query, tags]) };
}
