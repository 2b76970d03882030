import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '@/components/icon';
import { IconButton } from '@/components/icon-button';
import { formatNumber, t, translate } from '@/components/words';
import { sortKeys, type SortKey } from '@/utils/library/sift';
import type { TagCount } from '@/utils/library/tags';
import type { DraftStatus } from '@/utils/library/types';
import {
  filterCount,
  type ListView,
  type ListViewState,
  startChoosing,
  stopChoosing,
} from '@/utils/state/list-view';
import { SearchField } from '../search-field';
import { ActiveFilters } from './active-filters';
import { FilterPanel } from './filter-panel';

interface Props {
  readonly view: ListView;
  readonly state: ListViewState;
  readonly searchLabel: string;
  readonly shown: number;
  readonly total: number;
  readonly tagCounts: readonly TagCount[];
  readonly statusCounts?: ReadonlyMap<DraftStatus, number>;
  readonly onSort?: (sort: SortKey) => void;
  /** What makes a new entry. */
  readonly children: ComponentChildren;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null;

/** The slash goes to the search from anywhere but a field. */
function useSlash() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      box.current?.querySelector('input')?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return box;
}

function SortSelect({ sort, onSort }: { readonly sort: SortKey; readonly onSort: (sort: SortKey) => void }) {
  return (
    <select
      class="select plain"
      aria-label={t('list.sort')}
      value={sort}
      onChange={(event) => {
        const chosen = sortKeys.find((each) => each === event.currentTarget.value);
        if (chosen) onSort(chosen);
      }}
    >
      {sortKeys.map((key) => (
        <option key={key} value={key}>
          {translate(`list.sort_${key}`)}
        </option>
      ))}
    </select>
  );
}

type ToolsProps = Pick<Props, 'view' | 'state' | 'onSort'> & { readonly panelId: string };

function Tools({ view, state, onSort, panelId }: ToolsProps) {
  const count = filterCount(state);
  const { isFilterOpen, selection } = state;
  return (
    <div class="list-tools">
      <button
        type="button"
        class="button slim quiet"
        aria-expanded={isFilterOpen}
        aria-controls={panelId}
        onClick={() => view.setState({ isFilterOpen: !isFilterOpen })}
      >
        <Icon name="filter" size={14} />
        {t('list.filter')}
        {count > 0 && <span class="badge figures">{formatNumber(count)}</span>}
      </button>
      {onSort && <SortSelect sort={state.sort} onSort={onSort} />}
      <span class="spacer" />
      <button
        type="button"
        class="button slim quiet"
        aria-pressed={selection !== undefined}
        onClick={() => (selection ? stopChoosing(view) : startChoosing(view))}
      >
        {t('list.choose')}
      </button>
      <IconButton icon="trash" label={t('list.openBin')} onClick={() => view.setState({ isBinOpen: true })} />
    </div>
  );
}

/** Above a list: search, filters, order, choosing, the way to the bin. */
export function ListHead({ view, state, searchLabel, onSort, children, ...counts }: Props) {
  const panelId = useId();
  const box = useSlash();
  const toList = () =>
    box.current?.closest('.list')?.querySelector<HTMLElement>('.entry-main[tabindex="0"]')?.focus();
  return (
    <>
      <div class="list-head" ref={box}>
        <SearchField
          label={searchLabel}
          query={state.query}
          onQuery={(query) => view.setState({ query, scrollTop: 0, active: undefined })}
          onToList={toList}
        />
        {children}
      </div>
      <Tools view={view} state={state} onSort={onSort} panelId={panelId} />
      {state.isFilterOpen && <FilterPanel id={panelId} view={view} state={state} {...counts} />}
      <ActiveFilters view={view} state={state} {...counts} />
    </>
  );
}
