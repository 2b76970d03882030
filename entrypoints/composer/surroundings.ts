import { closestAcross, openRoots, parentAcross } from '@/utils/linkedin/roots';
import { overlays } from '@/utils/linkedin/selectors';
import type { Composer } from '@/utils/linkedin/types';
import type { ComposerState, Rect } from '@/utils/state/composer';

type Surroundings = Pick<ComposerState, 'anchor' | 'frame' | 'obstacles' | 'isCovered' | 'theme'>;

const mostObstacles = 40;
const near = 90;
const frames =
  "dialog, [role='dialog'], [componentkey^='commentBox-'], .comments-comment-box, .msg-form, main";

const rectOf = ({ left, top, width, height }: DOMRect): Rect => ({ left, top, width, height });

const overlap = (a: Rect, b: Rect): Rect | undefined => {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
};

const grown = ({ left, top, width, height }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const scrolls = (element: Element) => {
  const { overflowX, overflowY } = getComputedStyle(element);
  return ![overflowX, overflowY].every((value) => value === 'visible');
};

/** The part of an element that its scrolling ancestors and the window show. */
const visiblePart = (element: HTMLElement): Rect | undefined => {
  let visible: Rect | undefined = overlap(rectOf(element.getBoundingClientRect()), {
    left: 0,
    top: 0,
    width: innerWidth,
    height: innerHeight,
  });
  for (let parent = element.parentElement; parent && visible; parent = parent.parentElement) {
    if (parent !== document.body && parent !== document.documentElement && scrolls(parent))
      visible = overlap(visible, rectOf(parent.getBoundingClientRect()));
  }
  return visible;
};

const obstaclesNear = (frame: Element, anchor: Rect): readonly Rect[] => {
  const reach = grown(anchor, near);
  const found: Rect[] = [];
  for (const button of frame.querySelectorAll("button, [role='button'], input, a")) {
    const rect = rectOf(button.getBoundingClientRect());
    if (overlap(rect, reach)) found.push(rect);
    if (found.length >= mostObstacles) break;
  }
  return found;
};

const isCoveredBy = (overlay: Element, frame: Rect, element: HTMLElement): boolean => {
  if (overlay.contains(element) || overlay.getClientRects().length === 0) return false;
  return overlap(rectOf(overlay.getBoundingClientRect()), frame) !== undefined;
};

const isDark = (color: string): boolean | undefined => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? undefined : red * 0.299 + green * 0.587 + blue * 0.114 < 110;
};

const themeBehind = (element: HTMLElement): 'light' | 'dark' => {
  for (let node: Element | null = element; node; node = parentAcross(node)) {
    const dark = isDark(getComputedStyle(node).backgroundColor);
    if (dark !== undefined) return dark ? 'dark' : 'light';
  }
  return 'light';
};

/** What of LinkedIn's page is around a composer now. Reads layout: once a frame at most. */
export const readSurroundings = (composer: Composer): Surroundings => {
  const element = composer.element();
  const anchor = element && visiblePart(element);
  if (!element || !anchor) return { anchor: undefined, frame: undefined, obstacles: [], isCovered: false };
  const frameElement = closestAcross(element, frames) ?? element;
  const frame = rectOf(frameElement.getBoundingClientRect());
  const covering = openRoots(document).flatMap((root) => [...root.querySelectorAll(overlays)]);
  return {
    anchor,
    frame,
    obstacles: obstaclesNear(frameElement, anchor),
    isCovered: covering.some((overlay) => isCoveredBy(overlay, frame, element)),
    theme: themeBehind(element),
  };
};
