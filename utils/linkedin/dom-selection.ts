import { offsetOf, positionAt, type Position } from './positions';
import { rootOf } from './roots';
import type { TextModel } from './text-model';
import type { Selection as TextSelection } from './types';

interface Ends {
  readonly anchor: Position;
  readonly focus: Position;
}

interface ShadowSelection extends ShadowRoot {
  getSelection?(): Selection | null;
}

const endsOf = (selection: Selection | null | undefined): Ends | undefined =>
  selection?.anchorNode && selection.focusNode
    ? {
        anchor: { node: selection.anchorNode, offset: selection.anchorOffset },
        focus: { node: selection.focusNode, offset: selection.focusOffset },
      }
    : undefined;

/** The document reports only the host of a shadow root: Chromium asks the root, Firefox composed ranges. */
const endsInShadow = (root: ShadowSelection, page: Document): Ends | undefined => {
  if (root.getSelection) return endsOf(root.getSelection());
  const selection = page.getSelection();
  const [range] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (!range) return endsOf(selection);
  return {
    anchor: { node: range.startContainer, offset: range.startOffset },
    focus: { node: range.endContainer, offset: range.endOffset },
  };
};

/** The selection as offsets of the text; undefined when it is not in this editor. */
export const readSelection = (model: TextModel): TextSelection | undefined => {
  const root = rootOf(model.editor);
  const page = model.editor.ownerDocument;
  const ends = root instanceof ShadowRoot ? endsInShadow(root, page) : endsOf(page.getSelection());
  if (!ends) return undefined;
  const anchor = offsetOf(model, ends.anchor);
  const focus = offsetOf(model, ends.focus);
  if (anchor === undefined || focus === undefined) return undefined;
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
};

/** Selects a stretch of the text; works across shadow boundaries in both browsers. */
export const writeSelection = (model: TextModel, { start, end }: TextSelection): boolean => {
  const isCaret = start === end;
  const first = positionAt(model, start, isCaret ? 'before' : 'after');
  const last = positionAt(model, end, 'before');
  if (!first || !last) return false;
  model.editor.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(first.node, first.offset, last.node, last.offset);
  return true;
};
