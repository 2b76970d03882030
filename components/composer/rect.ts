import type { Rect } from '@/utils/state/composer';

export const right = (rect: Rect): number => rect.left + rect.width;
export const bottom = (rect: Rect): number => rect.top + rect.height;

/** True where the two come closer than `gap` px. */
export const isTouching = (a: Rect, b: Rect, gap: number): boolean =>
  a.left < right(b) + gap && b.left < right(a) + gap && a.top < bottom(b) + gap && b.top < bottom(a) + gap;
