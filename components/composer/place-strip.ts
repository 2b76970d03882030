import type { Place, Rect } from '@/utils/state/composer';
import { bottom, isTouching, right } from './rect';
import type { Viewport } from './viewport';

const gap = 6;
const clearance = 4;
const step = 8;

/** Positions along an edge, from its right end to its left. */
function* along(anchor: Rect, width: number, top: number): Generator<Place> {
  for (let left = right(anchor) - width; left >= anchor.left; left -= step) yield { left, top };
}

function* candidates(anchor: Rect, strip: Viewport): Generator<Place> {
  yield* along(anchor, strip.width, bottom(anchor) + gap);
  yield { left: right(anchor) + gap, top: bottom(anchor) - strip.height };
  yield* along(anchor, strip.width, anchor.top - strip.height - gap);
}

interface Surroundings {
  readonly anchor: Rect;
  readonly obstacles: readonly Rect[];
  readonly viewport: Viewport;
  /** Size of the strip itself. */
  readonly strip: Viewport;
}

const isInside = (rect: Rect, viewport: Viewport): boolean =>
  rect.left >= 0 && rect.top >= 0 && right(rect) <= viewport.width && bottom(rect) <= viewport.height;

/**
 * The first free place at the editor's edge: below it at the right, then further left, beside it, above it.
 * Where LinkedIn's buttons leave none, its lower right corner. Undefined while the editor is out of view.
 */
export function placeStrip({ anchor, obstacles, viewport, strip }: Surroundings): Place | undefined {
  if (!isTouching(anchor, { left: 0, top: 0, ...viewport }, 0) || anchor.width <= 0 || anchor.height <= 0)
    return undefined;
  const isFree = (place: Place) => {
    const rect = { ...place, ...strip };
    return isInside(rect, viewport) && !obstacles.some((each) => isTouching(rect, each, clearance));
  };
  for (const place of candidates(anchor, strip)) if (isFree(place)) return place;
  return {
    left: Math.max(0, Math.min(right(anchor), viewport.width) - strip.width - clearance),
    top: Math.max(0, Math.min(bottom(anchor), viewport.height) - strip.height - clearance),
  };
}
