import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListView } from '@/utils/state/list-view';

/** Rows drawn beyond either edge of what is in sight. */
const overscan = 6;
/** In CSS px, until the first row has been measured. */
const assumedRow = 80;
const assumedSight = 600;

interface Sight {
  readonly top: number;
  readonly height: number;
}

/** Follows the size of what is scrolled, and leaves a note of where it was. */
function useScroller(view: ListView, look: () => void) {
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = view.getState().scrollTop;
    const watch = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(look);
    watch?.observe(element);
    return () => {
      watch?.disconnect();
      view.setState({ scrollTop: element.scrollTop });
    };
  }, [view]);
  return scroller;
}

/** The height all rows have: the tallest, as the reader's fonts and sizes may make one row higher than another. */
function useRowHeight(scroller: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(assumedRow);
  useLayoutEffect(() => {
    const rows = scroller.current?.querySelectorAll<HTMLElement>('.entry') ?? [];
    const tallest = Math.max(0, ...Array.from(rows, ({ offsetHeight }) => offsetHeight));
    if (tallest > 0) setHeight(tallest);
  });
  return height;
}

/** The rows to draw of a long list whose rows are all equally high, and where it is scrolled to. */
export function useWindow(count: number, view: ListView, order: string) {
  const [sight, setSight] = useState<Sight>({ top: view.getState().scrollTop, height: assumedSight });
  const look = () => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    setSight({ top: scrollTop, height: clientHeight || assumedSight });
  };
  const scroller = useScroller(view, look);
  const rowHeight = useRowHeight(scroller);
  const shownOrder = useRef(order);
  useLayoutEffect(() => {
    if (shownOrder.current === order) return;
    shownOrder.current = order;
    if (scroller.current) scroller.current.scrollTop = 0;
    look();
  }, [order]);
  const showRow = (at: number) => {
    const element = scroller.current;
    if (!element) return;
    const top = at * rowHeight;
    const lowest = top + rowHeight - element.clientHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (lowest > element.scrollTop) element.scrollTop = lowest;
    look();
  };
  const first = Math.max(0, Math.min(count - 1, Math.floor(sight.top / rowHeight) - overscan));
  const last = Math.min(count, Math.ceil((sight.top + sight.height) / rowHeight) + overscan);
  const perPage = Math.max(1, Math.floor(sight.height / rowHeight) - 1);
  return { scroller, rowHeight, first, last, perPage, look, showRow };
}
