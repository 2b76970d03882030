import { offsetAtPoint } from './caret-at-point';
import { writeSelection } from './dom-selection';
import type { FoundComposer } from './find-composers';
import { holdEditor, type HeldEditor, type Surroundings } from './held-editor';
import { journalKeyOf } from './journal-key';
import { mountPointOf } from './mount-point';
import { rangesOf } from './positions';
import { readReplyContext } from './reply-context';
import { rootOf } from './roots';
import type { Composer, EditorKind, Selection } from './types';
import { write, type Change } from './writing/write';

let opened = 0;

const kindOf = (element: HTMLElement): EditorKind => {
  if (element.matches('.ql-editor')) return 'quill';
  return element.matches('.ProseMirror') ? 'prosemirror' : 'plain';
};

type Places = Pick<Composer, 'element' | 'root' | 'mountPoint' | 'focus' | 'replyTo'>;

const placesOf = (held: HeldEditor, found: FoundComposer): Places => {
  const page = found.element.ownerDocument;
  return {
    element: held.element,
    root: () => (held.element() ? rootOf(held.lastElement()) : page),
    mountPoint: () => {
      const editor = held.element();
      return editor ? mountPointOf(editor) : page.body;
    },
    focus: () => held.element()?.focus({ preventScroll: true }),
    replyTo: () => {
      const editor = found.anchor.channel === 'comment' ? held.element() : undefined;
      return editor && readReplyContext(editor);
    },
  };
};

type Writing = Pick<Composer, 'select' | 'replace' | 'insert' | 'replaceAll' | 'hasMentions'>;

const writingOf = (held: HeldEditor, editor: EditorKind): Writing => {
  const { model, element, events } = held;
  const hasMentions = () => model().pieces.some((piece) => piece.kind === 'atom' && piece.end > piece.start);
  const target = { editor, element, hasMentions, events };
  const change = (wanted: Change) => write(target, wanted);
  const atEnd = (): Selection => ({ start: model().text.length, end: model().text.length });
  return {
    hasMentions,
    select: (wanted) => {
      element()?.focus({ preventScroll: true });
      writeSelection(model(), wanted);
    },
    replace: (start, end, text) => change({ start, end, text }),
    insert: (text) => change({ ...(held.selection() ?? atEnd()), text }),
    replaceAll: (text) => change({ start: 0, end: model().text.length, text }),
  };
};

/** The adapter of one field. Whatever LinkedIn does to the page, no call throws: a field that is gone reads as empty. */
export const createComposer = (found: FoundComposer, surroundings: Surroundings): Composer => {
  const held = holdEditor(found.element, surroundings);
  const editor = kindOf(found.element);
  opened += 1;
  return {
    id: `${found.key}#${opened}`,
    key: journalKeyOf(found),
    channel: found.anchor.channel,
    editor,
    ...placesOf(held, found),
    ...writingOf(held, editor),
    read: () => held.model().text,
    selection: held.selection,
    onChange: held.onChange,
    isComposing: held.events.isComposing,
    ranges: (start, end) => rangesOf(held.model(), start, end),
    offsetAt: (x, y) => offsetAtPoint(held.model(), x, y),
  };
};
