import { atom } from './selectors';

/** A stretch of the text that one DOM node shows. Offsets are UTF-16 code units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'text' | 'atom' | 'break' | 'line';
  readonly node: Node;
  /** For text: where in the node's data the stretch begins. */
  readonly from: number;
}

/** An editor's text and which node shows which stretch of it. */
export interface TextModel {
  readonly text: string;
  /** In document order; together they cover the text but for the `\n` between blocks. */
  readonly pieces: readonly Piece[];
  readonly editor: HTMLElement;
}

const invisible = /[\u200B\uFEFF]/;
const blocks = new Set(
  'P DIV LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE SECTION ARTICLE FIGURE FIGCAPTION TABLE TR'.split(' '),
);
const isPlaceholder = (element: Element) =>
  element.matches(
    ".ProseMirror-widget, .ProseMirror-gapcursor, .ql-cursor, img.ProseMirror-separator, .placeholder, [data-testid='placeholder']",
  );

interface Walk {
  text: string;
  readonly pieces: Piece[];
  /** Whether something of the text has been met: the first block begins no new line. */
  hasLine: boolean;
}

const push = (walk: Walk, piece: Omit<Piece, 'start' | 'end'>, text: string) => {
  const start = walk.text.length;
  walk.text += text;
  walk.hasLine = true;
  walk.pieces.push({ ...piece, start, end: walk.text.length });
};

const addText = (walk: Walk, node: Text) => {
  const data = node.data;
  if (!invisible.test(data)) {
    if (data.length > 0) push(walk, { kind: 'text', node, from: 0 }, data);
    return;
  }
  for (const match of data.matchAll(/[^\u200B\uFEFF]+/g))
    push(walk, { kind: 'text', node, from: match.index }, match[0]);
};

const isNothing = (node: Node) =>
  node instanceof Text ? node.data.replaceAll(/[\u200B\uFEFF]/g, '') === '' : isWidget(node);

/** A `<br>` that only holds an otherwise empty line open, or closes one, is no line break of its own. */
const isFiller = (element: Element): boolean => {
  if (element.classList.contains('ProseMirror-trailingBreak')) return true;
  for (let node: Element = element; ;) {
    for (let next = node.nextSibling; next; next = next.nextSibling) if (!isNothing(next)) return false;
    const parent = node.parentElement;
    if (!parent || blocks.has(parent.tagName)) return true;
    node = parent;
  }
};

const isWidget = (node: Node) => node instanceof Element && isPlaceholder(node);

const holdsBlocks = (element: Element) => [...element.children].some((child) => blocks.has(child.tagName));

const addBlock = (walk: Walk, element: Element) => {
  if (!holdsBlocks(element)) {
    if (walk.hasLine) walk.text += '\n';
    push(walk, { kind: 'line', node: element, from: 0 }, '');
  }
  addChildren(walk, element);
};

const addElement = (walk: Walk, element: Element) => {
  if (isPlaceholder(element)) return;
  if (element.tagName === 'BR') {
    if (!isFiller(element)) push(walk, { kind: 'break', node: element, from: 0 }, '\n');
  } else if (element.matches(atom)) {
    push(
      walk,
      { kind: 'atom', node: element, from: 0 },
      (element.textContent ?? '').replaceAll(/[\u200B\uFEFF]/g, ''),
    );
  } else if (blocks.has(element.tagName)) {
    addBlock(walk, element);
  } else addChildren(walk, element);
};

const addChildren = (walk: Walk, parent: Element) => {
  for (const child of parent.childNodes) {
    if (child instanceof Text) addText(walk, child);
    else if (child instanceof Element) addElement(walk, child);
  }
};

/** Reads an editor: one `\n` between lines, mentions by what they show, no placeholder, no zero-width marks. */
export const readModel = (editor: HTMLElement): TextModel => {
  const walk: Walk = { text: '', pieces: [], hasLine: false };
  addChildren(walk, editor);
  return { text: walk.text, pieces: walk.pieces, editor };
};
