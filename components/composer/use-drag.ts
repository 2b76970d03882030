import { useState } from 'preact/hooks';
import type { Place } from '@/utils/state/composer';

interface Drag {
  /** Where the thing is while it is dragged. */
  readonly place?: Place;
  readonly onPointerDown: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => void;
}

/** Moves a thing by its handle; `drop` is told once, at the end. */
export function useDrag(start: Place, drop: (place: Place) => void): Drag {
  const [place, setPlace] = useState<Place>();
  const onPointerDown: Drag['onPointerDown'] = (event) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button, select')))
      return;
    const handle: HTMLElement = event.currentTarget;
    const [fromX, fromY] = [event.clientX, event.clientY];
    const at = (now: PointerEvent): Place => ({
      left: start.left + now.clientX - fromX,
      top: start.top + now.clientY - fromY,
    });
    const end = new AbortController();
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', (now) => setPlace(at(now)), { signal: end.signal });
    const finish = (now: PointerEvent) => {
      end.abort();
      setPlace(undefined);
      if (now.type === 'pointerup' && (now.clientX !== fromX || now.clientY !== fromY)) drop(at(now));
    };
    handle.addEventListener('pointerup', finish, { signal: end.signal });
    handle.addEventListener('pointercancel', finish, { signal: end.signal });
  };
  return { place, onPointerDown };
}
