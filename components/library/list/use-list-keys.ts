import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { choose, chooseAll, type ListView, stopChoosing } from '@/utils/state/list-view';
import type { useWindow } from './use-window';

interface Listed {
  readonly ids: readonly string[];
  readonly view: ListView;
  readonly window: ReturnType<typeof useWindow>;
  readonly onDelete?: (ids: readonly string[]) => void;
}

const isCommand = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;

/** How far a key goes in a list; undefined for every other key. */
function stepOf({ key }: KeyboardEvent, perPage: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: perPage,
    PageUp: -perPage,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key];
}

interface Wish {
  current: boolean;
}

interface Removing {
  readonly ids: readonly string[];
  readonly at: number;
  readonly chosen: ReadonlySet<string> | undefined;
  /** The one whose own button was pressed. */
  readonly id?: string;
}

/** What goes, and what the focus then waits at. */
function planRemoval({ ids, at, chosen, id }: Removing) {
  const all = id === undefined && chosen ? ids.filter((each) => chosen.has(each)) : [];
  const gone = all.length > 0 ? all : [id ?? ids[at]].filter((each) => each !== undefined);
  const isLeft = (each: string): boolean => !gone.includes(each);
  return { gone, next: ids.slice(at).find(isLeft) ?? ids.slice(0, at).findLast(isLeft) };
}

/** Once its row is drawn, the entry the focus was sent to has it. */
function useWantedFocus(wants: Wish, list: RefObject<HTMLElement | null>, at: number): void {
  useLayoutEffect(() => {
    if (!wants.current) return;
    const main = list.current?.querySelector<HTMLElement>(`[data-at="${at}"] .entry-main`);
    if (!main) return;
    wants.current = false;
    main.focus({ preventScroll: true });
  });
}

/** What had the focus goes as choosing begins or ends: the entry one was at takes it over. */
function useFocusOverChoosing(wants: Wish, isChoosing: boolean): void {
  const before = useRef(isChoosing);
  useLayoutEffect(() => {
    if (before.current === isChoosing) return;
    before.current = isChoosing;
    if (document.activeElement === null || document.activeElement === document.body) wants.current = true;
  });
}

/** The list as one stop of the Tab key: arrow keys go on, Shift chooses on the way, Delete deletes. */
export function useListKeys({ ids, view, window, onDelete }: Listed) {
  const wantsFocus = useRef(false);
  const { active, selection } = view.getState();
  const at = Math.max(0, active === undefined ? 0 : ids.indexOf(active));
  useFocusOverChoosing(wantsFocus, selection !== undefined);
  useWantedFocus(wantsFocus, window.scroller, at);
  const goTo = (to: number) => {
    const id = ids[to];
    if (id === undefined) return;
    wantsFocus.current = true;
    window.showRow(to);
    view.setState({ active: id });
  };
  const step = (by: number, isChoosing: boolean) => {
    const to = Math.max(0, Math.min(ids.length - 1, at + by));
    for (const each of isChoosing ? [ids[at], ids[to]] : [])
      if (each !== undefined) choose(view, each, { how: 'range', shown: ids });
    goTo(to);
  };
  const remove = (id?: string) => {
    const { gone, next } = planRemoval({ ids, at, chosen: selection?.ids, id });
    if (gone.length === 0) return;
    wantsFocus.current = next !== undefined;
    view.setState({ active: next, ...(id === undefined && { selection: undefined }) });
    onDelete?.(gone);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepOf(event, window.perPage);
    if (by !== undefined && !isCommand(event) && !event.altKey) step(by, event.shiftKey);
    else if (event.key === 'a' && isCommand(event)) chooseAll(view, ids);
    else if (event.key === 'Delete' && onDelete) remove();
    else if (event.key === 'Escape' && selection) stopChoosing(view);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { at, goTo, remove, onKeyDown };
}
