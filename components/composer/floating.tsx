import { computePosition, flip, offset, type Placement, shift } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Rect } from '@/utils/state/composer';
import { bottom, right } from './rect';

interface Props {
  readonly anchor: Rect;
  readonly placement: Placement;
  readonly kind: string;
  /** Where there is no room on the wanted side, over the anchor and not on its other side. */
  readonly staysOnSide?: boolean;
  readonly children: ComponentChildren;
}

const asReference = (rect: Rect) => ({
  getBoundingClientRect: () => ({
    x: rect.left,
    y: rect.top,
    top: rect.top,
    left: rect.left,
    right: right(rect),
    bottom: bottom(rect),
    width: rect.width,
    height: rect.height,
  }),
});

/**
 * A surface in the top layer beside a rectangle. The top layer because LinkedIn's dialogs clip and
 * transform what lies inside them.
 */
export function Floating({ anchor, placement, kind, staysOnSide = false, children }: Props) {
  const surface = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Without an editor to stand at, our element is out of the page; it comes back with the popovers shown.
    if (surface.current?.isConnected) surface.current.showPopover();
  }, []);
  useLayoutEffect(() => {
    const element = surface.current;
    if (!element) return;
    const turn = staysOnSide ? [] : [flip({ padding: 8 })];
    const middleware = [offset(8), ...turn, shift({ padding: 8, crossAxis: staysOnSide })];
    void computePosition(asReference(anchor), element, { strategy: 'fixed', placement, middleware }).then(
      ({ x, y }) => {
        Object.assign(element.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
      },
    );
  });
  return (
    <div popover="manual" class={`surface floating ${kind}`} ref={surface}>
      {children}
    </div>
  );
}
