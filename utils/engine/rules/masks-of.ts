import type { Document } from '../document';
import type { Mask } from '../text/masks';

/** All masks of a kind, with absolute offsets, in order. */
export function masksOf(
  document: Document,
  what: Mask['what'],
): readonly { readonly start: number; readonly end: number }[] {
  return document.lines.flatMap(({ masks, start }) =>
    masks
      .filter((mask) => mask.what === what)
      .map((mask) => ({ start: start + mask.start, end: start + mask.end })),
  );
}
