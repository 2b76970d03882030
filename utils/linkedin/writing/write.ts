import { writeSelection } from '../dom-selection';
import type { EditorEvents } from '../editor-events';
import { readModel } from '../text-model';
import type { EditorKind, WriteResult } from '../types';
import { pasteParagraphs } from './pasted-paragraphs';
import { typeLines } from './typed-lines';

/** The editor as writing needs it: looked up again at each step, because LinkedIn swaps nodes. */
export interface WritingTarget {
  readonly editor: EditorKind;
  element(): HTMLElement | undefined;
  hasMentions(): boolean;
  /** What the writer types meanwhile is never undone. */
  readonly events: Pick<EditorEvents, 'typedByWriter' | 'silently'>;
}

/** What is to stand in the editor: `text` in place of what is between the offsets. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Method = 'lines' | 'paragraphs';

const firstCheck = 300;
const secondCheck = 450;
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Editors may write a space as a hard one; the writer sees the same. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\r', '');

const spliced = (text: string, change: Change) =>
  text.slice(0, change.start) + change.text + text.slice(change.end);

const isFirefox = () => navigator.userAgent.includes('Firefox/');

/** Firefox destroys several existing Quill paragraphs when their range is typed over. */
const firstMethod = (editor: EditorKind, old: string): Method =>
  editor === 'quill' && old.includes('\n') && isFirefox() ? 'paragraphs' : 'lines';

const perform = (element: HTMLElement, change: Change, method: Method): boolean => {
  element.focus({ preventScroll: true });
  if (!writeSelection(readModel(element), change)) return false;
  const page = element.ownerDocument;
  return method === 'lines' ? typeLines(page, change.text) : pasteParagraphs(page, change.text);
};

/** `other`: the editor holds something else than it should, and the writer did not cause it. */
const verify = async (target: WritingTarget, expected: string): Promise<'same' | 'other' | 'gone'> => {
  const typed = target.events.typedByWriter();
  for (const pause of [firstCheck, secondCheck]) {
    await wait(pause);
    const element = target.element();
    if (!element) return 'gone';
    if (target.events.typedByWriter() !== typed) return 'same';
    if (plain(readModel(element).text) !== plain(expected)) return 'other';
  }
  return 'same';
};

const toClipboard = async (text: string): Promise<WriteResult> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'clipboard';
  } catch {
    return 'failed';
  }
};

/** After a change that went wrong: back once, then the whole text by the other method, if nothing is lost by it. */
const retry = async (target: WritingTarget, expected: string, failed: Method): Promise<boolean> => {
  const element = target.element();
  if (!element) return false;
  element.focus({ preventScroll: true });
  target.events.silently(() => element.ownerDocument.execCommand('undo'));
  await wait(firstCheck);
  const current = target.element();
  if (!current || target.hasMentions()) return false;
  const whole = { start: 0, end: readModel(current).text.length, text: expected };
  target.events.silently(() => perform(current, whole, failed === 'lines' ? 'paragraphs' : 'lines'));
  return (await verify(target, expected)) === 'same';
};

/**
 * Puts a change into the editor, reads back after 300 and 750 ms, tries the other way once, and at last puts the
 * inserted text on the clipboard. Text the writer types meanwhile is never undone.
 */
export const write = async (target: WritingTarget, change: Change): Promise<WriteResult> => {
  const element = target.element();
  if (!element) return toClipboard(change.text);
  const before = readModel(element).text;
  const expected = spliced(before, change);
  const method = firstMethod(target.editor, before.slice(change.start, change.end));
  if (target.events.silently(() => perform(element, change, method))) {
    const outcome = await verify(target, expected);
    if (outcome === 'same') return 'written';
    if (outcome === 'gone') return toClipboard(change.text);
  }
  return (await retry(target, expected, method)) ? 'written' : toClipboard(change.text);
};
