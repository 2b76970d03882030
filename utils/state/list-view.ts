import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptySelection, extendTo, type Selection, toggle } from '@/utils/library/selection';
import type { SortKey } from '@/utils/library/sift';
import type { DraftStatus } from '@/utils/library/types';

/** What a list shows and where the writer is in it; outlives the opening of an entry and the change of tabs. */
export interface ListViewState {
  readonly query: string;
  readonly statuses: readonly DraftStatus[];
  readonly tags: readonly string[];
  readonly sort: SortKey;
  readonly isFilterOpen: boolean;
  readonly isBinOpen: boolean;
  /** Undefined while nothing is being chosen. */
  readonly selection?: Selection;
  /** The entry the arrow keys are at. */
  readonly active?: string;
  /** In CSS px. */
  readonly scrollTop: number;
}

export type ListView = StoreApi<ListViewState>;

export const createListView = (sort: SortKey = 'edited'): ListView =>
  createStore<ListViewState>(() => ({
    query: '',
    statuses: [],
    tags: [],
    sort,
    isFilterOpen: false,
    isBinOpen: false,
    scrollTop: 0,
  }));

/** How an entry is chosen: alone, or with everything from the last one on. */
export type Choosing = 'toggle' | 'range';

/** Chooses an entry of the list as it is shown; the first one chosen begins the choosing. */
export function choose(
  view: ListView,
  id: string,
  { how, shown }: { how: Choosing; shown: readonly string[] },
): void {
  const { selection = { ...emptySelection, anchor: view.getState().active } } = view.getState();
  view.setState({
    active: id,
    selection: how === 'range' ? extendTo(selection, id, shown) : toggle(selection, id),
  });
}

export const chooseAll = (view: ListView, shown: readonly string[]): void =>
  view.setState({ selection: { ids: new Set(shown), anchor: view.getState().active } });

export const startChoosing = (view: ListView): void => view.setState({ selection: emptySelection });
export const stopChoosing = (view: ListView): void => view.setState({ selection: undefined });

/** How many filters hold something back, the search aside. */
export const filterCount = ({ statuses, tags }: ListViewState): number => statuses.length + tags.length;

export const resetFilters = (view: ListView): void => view.setState({ statuses: [], tags: [], query: '' });
