import { offsetOf, rangesOf, type Position } from './positions';
import { rootOf } from './roots';
import type { TextModel } from './text-model';

const caretAt = (page: Document, root: Document | ShadowRoot, x: number, y: number): Position | undefined => {
  const options = root instanceof ShadowRoot ? { shadowRoots: [root] } : undefined;
  const caret = page.caretPositionFromPoint?.(x, y, options);
  if (caret) return { node: caret.offsetNode, offset: caret.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
};

const holds = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 2 && y <= rect.bottom + 2;

/** The offset of the sign under a point of the viewport; undefined beside the text. */
export const offsetAtPoint = (model: TextModel, x: number, y: number): number | undefined => {
  const caret = caretAt(model.editor.ownerDocument, rootOf(model.editor), x, y);
  const offset = caret && offsetOf(model, caret);
  if (offset === undefined) return undefined;
  return [offset, offset - 1].find((start) =>
    rangesOf(model, Math.max(0, start), Math.max(0, start) + 1).some((range) =>
      [...range.getClientRects()].some((rect) => holds(rect, x, y)),
    ),
  );
};
