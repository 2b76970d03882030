import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useStore } from '@/components/use-store';
import { choose, type ListView } from '@/utils/state/list-view';
import type { RowHandle } from './entry';
import { useListKeys } from './use-list-keys';
import { useWindow } from './use-window';

interface Props<Item extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly view: ListView;
  readonly renderRow: (item: Item, row: RowHandle) => ComponentChildren;
  readonly onOpen?: (id: string) => void;
  readonly onDelete?: (ids: readonly string[]) => void;
  /** Names what decides which entries come in which order: where it changes, the list begins at its top again. */
  readonly order?: string;
  /** Choosing never ends, as nothing can be opened. */
  readonly isAlwaysChoosing?: boolean;
  /** Puts the focus on the entry the writer was at. */
  readonly isFocused?: boolean;
}

const isOnControl = (event: MouseEvent): boolean =>
  event.target instanceof Element && event.target.closest('button, input') !== null;

interface RowProps {
  readonly at: number;
  readonly count: number;
  readonly top: number;
  readonly row: RowHandle;
  readonly children: ComponentChildren;
}

function Row({ at, count, top, row, children }: RowProps) {
  return (
    <li
      class={row.isChosen ? 'entry is-chosen' : 'entry'}
      data-at={at}
      aria-setsize={count}
      aria-posinset={at + 1}
      style={{ insetBlockStart: `${top}px` }}
      onClick={(event) => row.isChoosing && !isOnControl(event) && row.onPick(event)}
    >
      {children}
    </li>
  );
}

function useEntryList<Item extends { readonly id: string }>(props: Props<Item>) {
  const { items, view, onOpen, onDelete, isAlwaysChoosing, isFocused, order = '' } = props;
  const { selection } = useStore(view);
  const ids = items.map(({ id }) => id);
  const window = useWindow(items.length, view, order);
  const keys = useListKeys({ ids, view, window, onDelete });
  useEffect(() => {
    if (isFocused) keys.goTo(keys.at);
  }, []);
  const isChoosing = isAlwaysChoosing === true || selection !== undefined;
  const pick = (id: string, event: MouseEvent) => {
    const how = event.shiftKey ? 'range' : 'toggle';
    if (isChoosing || event.shiftKey || event.ctrlKey || event.metaKey)
      return choose(view, id, { how, shown: ids });
    view.setState({ active: id });
    onOpen?.(id);
  };
  const handleOf = (id: string, at: number): RowHandle => ({
    isChoosing,
    isChosen: selection?.ids.has(id) ?? false,
    tabIndex: at === keys.at ? 0 : -1,
    onPick: (event) => pick(id, event),
    onRemove: () => keys.remove(id),
  });
  const isDrawn = (at: number): boolean => (at >= window.first && at < window.last) || at === keys.at;
  return { window, isChoosing, handleOf, isDrawn, onKeyDown: keys.onKeyDown };
}

/** A list of any length: only what is in sight is in the page. */
export function EntryList<Item extends { readonly id: string }>(props: Props<Item>) {
  const { label, items, renderRow } = props;
  const { window, isChoosing, handleOf, isDrawn, onKeyDown } = useEntryList(props);
  const { rowHeight } = window;
  return (
    <div class="entries-scroller" ref={window.scroller} onScroll={window.look}>
      <ul
        class={isChoosing ? 'entries is-choosing' : 'entries'}
        aria-label={label}
        style={{ blockSize: `${items.length * rowHeight}px` }}
        onKeyDown={onKeyDown}
      >
        {items.map((item, at) => {
          if (!isDrawn(at)) return null;
          const row = handleOf(item.id, at);
          return (
            <Row key={item.id} at={at} count={items.length} top={at * rowHeight} row={row}>
              {renderRow(item, row)}
            </Row>
          );
        })}
      </ul>
    </div>
  );
}
