import type { Piece, TextModel } from './text-model';

/** A place in the DOM as selections and ranges take it. */
export interface Position {
  readonly node: Node;
  readonly offset: number;
}

/** At the edge between two pieces: the end of the one before, or the start of the one after. */
export type Side = 'before' | 'after';

const indexInParent = (node: Node) => {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
  return index;
};

const beside = (node: Node, after: boolean): Position | undefined =>
  node.parentNode ? { node: node.parentNode, offset: indexInParent(node) + (after ? 1 : 0) } : undefined;

/** The last piece that begins at or before the offset. */
const lastPieceAt = (pieces: readonly Piece[], offset: number): number => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const inPiece = (piece: Piece, offset: number): Position | undefined => {
  if (piece.kind === 'text') return { node: piece.node, offset: piece.from + offset - piece.start };
  if (piece.kind === 'line') return { node: piece.node, offset: 0 };
  return beside(piece.node, offset > piece.start);
};

/** A new line's block and its first text begin at the same offset: the text is the better place. */
const best = (candidates: readonly Piece[], side: Side): Piece | undefined => {
  const texts = candidates.filter((piece) => piece.kind === 'text');
  if (side === 'before') return texts[0] ?? candidates[0];
  return texts.at(-1) ?? candidates.findLast((piece) => piece.kind !== 'line') ?? candidates.at(-1);
};

/** Where an offset of the text is in the DOM; undefined in an editor without any block or text. */
export const positionAt = (model: TextModel, offset: number, side: Side = 'after'): Position | undefined => {
  const clamped = Math.max(0, Math.min(offset, model.text.length));
  const candidates: Piece[] = [];
  for (let index = lastPieceAt(model.pieces, clamped); index >= 0; index -= 1) {
    const piece = model.pieces[index];
    if (!piece || piece.end < clamped) break;
    candidates.unshift(piece);
  }
  const piece = best(candidates, side);
  return piece && inPiece(piece, clamped);
};

/** The offset of a place in the DOM; a place between pieces counts as the end of the one before it. */
export const offsetOf = (model: TextModel, position: Position): number | undefined => {
  const { editor, pieces } = model;
  if (!editor.contains(position.node)) return undefined;
  const range = editor.ownerDocument.createRange();
  range.setStart(position.node, position.offset);
  const isBefore = (piece: Piece) => {
    if (piece.node === position.node && piece.kind === 'text') return piece.from <= position.offset;
    if (piece.kind === 'line') return range.comparePoint(piece.node, 0) <= 0;
    return range.comparePoint(piece.node, 0) < 0;
  };
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && isBefore(piece)) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  if (!piece) return 0;
  if (piece.node !== position.node || piece.kind !== 'text') return piece.end;
  return Math.min(piece.start + position.offset - piece.from, piece.end);
};

/** Ranges over the text from `start` to `end`, one for each line touched. */
export const rangesOf = (model: TextModel, start: number, end: number): Range[] => {
  const ranges: Range[] = [];
  for (let from = start; from < end;) {
    const lineEnd = model.text.indexOf('\n', from);
    const to = lineEnd < 0 ? end : Math.min(lineEnd, end);
    const first = positionAt(model, from, 'after');
    const last = positionAt(model, to, 'before');
    if (first && last && to > from) {
      const range = model.editor.ownerDocument.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset);
      ranges.push(range);
    }
    from = to + 1;
  }
  return ranges;
};
