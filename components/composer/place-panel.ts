import type { Place, Rect } from '@/utils/state/composer';
import { bottom, isTouching, right } from './rect';
import type { Viewport } from './viewport';

export interface PanelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
  readonly isSheet: boolean;
}

interface Surroundings {
  /** LinkedIn's dialog or comment box; without it the panel stands at the right edge. */
  readonly frame?: Rect;
  readonly obstacles: readonly Rect[];
  readonly viewport: Viewport;
  /** Where the writer has put it. */
  readonly place?: Place;
}

const widest = 340;
const narrowest = 244;
const gap = 10;
const narrowWindow = 640;
/** Less than this and the panel is no use. */
const lowest = 200;

const box = (left: number, top: number, width: number, maxHeight: number): PanelBox => ({
  left,
  top,
  width,
  maxHeight,
  isSheet: false,
});

function beside(frame: Rect, viewport: Viewport): PanelBox | undefined {
  const top = Math.max(gap, Math.min(frame.top, viewport.height - 480));
  const height = viewport.height - top - gap;
  const roomRight = viewport.width - right(frame) - 2 * gap;
  const roomLeft = frame.left - 2 * gap;
  if (roomRight >= narrowest) return box(right(frame) + gap, top, Math.min(widest, roomRight), height);
  if (roomLeft < narrowest) return undefined;
  const width = Math.min(widest, roomLeft);
  return box(frame.left - gap - width, top, width, height);
}

/** Below the composer, where it leaves room. */
function below(frame: Rect, viewport: Viewport): PanelBox | undefined {
  const top = bottom(frame) + gap;
  const height = viewport.height - top - gap;
  if (height < lowest) return undefined;
  const width = Math.min(Math.max(widest, frame.width), viewport.width - 2 * gap);
  return box(Math.max(gap, right(frame) - width), top, width, height);
}

/** The upper edge of LinkedIn's topmost button that lies in the column and leaves room above it. */
const floorOf = (column: Rect, obstacles: readonly Rect[], floor: number): number =>
  Math.min(
    floor,
    ...obstacles
      .filter((each) => isTouching(column, each, 0) && each.top > column.top + lowest + gap)
      .map((each) => each.top - gap),
  );

function over({ obstacles, viewport }: Surroundings): PanelBox {
  const column = { left: viewport.width - widest - gap, top: gap, width: widest, height: viewport.height };
  return box(column.left, gap, widest, floorOf(column, obstacles, viewport.height - gap) - gap);
}

/** Along the lower edge, below the composer or else above LinkedIn's own buttons in the lower half. */
function sheet({ frame, obstacles, viewport }: Surroundings): PanelBox {
  const free = frame ? viewport.height - bottom(frame) - gap : 0;
  if (free >= lowest)
    return { left: 0, top: viewport.height - free, width: viewport.width, maxHeight: free, isSheet: true };
  const lowerHalf = { left: 0, top: viewport.height / 2, ...viewport };
  const inLowerHalf = obstacles.filter((each) => isTouching(lowerHalf, each, 0) && each.top >= lowerHalf.top);
  const floor = Math.min(viewport.height, ...inLowerHalf.map((each) => each.top - 4));
  const height = Math.min(viewport.height * 0.5, floor - gap);
  return { left: 0, top: floor - height, width: viewport.width, maxHeight: height, isSheet: true };
}

/** Beside the composer; else over the page but off LinkedIn's buttons; in narrow windows a sheet. */
export function placePanel(surroundings: Surroundings): PanelBox {
  const { frame, viewport, place } = surroundings;
  if (viewport.width < narrowWindow) return sheet(surroundings);
  if (!place) return (frame && (beside(frame, viewport) ?? below(frame, viewport))) ?? over(surroundings);
  const left = Math.min(Math.max(gap, place.left), viewport.width - widest - gap);
  const top = Math.min(Math.max(gap, place.top), viewport.height - lowest - gap);
  return box(left, top, widest, viewport.height - top - gap);
}
