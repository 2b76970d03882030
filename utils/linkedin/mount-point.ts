import { closestAcross, rootOf } from './roots';

/**
 * Where our host element may be appended. Everything outside an open modal dialog is inert, and LinkedIn keeps the
 * focus inside its own: so it is the dialog that holds the editor, else the body.
 */
export const mountPointOf = (editor: HTMLElement): HTMLElement => {
  const native = closestAcross(editor, 'dialog:modal');
  const own = native ?? editor.closest("[role='dialog']");
  if (own instanceof HTMLElement) return own;
  const root = rootOf(editor);
  return (root instanceof Document ? root : root.ownerDocument).body;
};
