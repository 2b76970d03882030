import { closestAcross } from './roots';
import { sendButton } from './selectors';
import type { Composer } from './types';

const sending = 10_000;

/** The newer page's post button has no name of its own: it is the dialog's last button without an icon. */
const isLastPlainButton = (button: Element, editor: HTMLElement): boolean => {
  const dialog = closestAcross(editor, 'dialog');
  const plain = [...(dialog?.querySelectorAll('button') ?? [])].filter(
    (other) => !other.querySelector('svg, img') && other.textContent?.trim(),
  );
  return plain.at(-1) === button;
};

const isNear = (button: Element, editor: HTMLElement): boolean => {
  const box = closestAcross(
    editor,
    "dialog, [role='dialog'], [componentkey^='commentBox-'], .comments-comment-box, .msg-form",
  );
  return box?.parentElement?.contains(button) === true;
};

const isSendButton = (target: EventTarget, editor: HTMLElement): boolean =>
  target instanceof HTMLButtonElement &&
  ((target.matches(sendButton) && isNear(target, editor)) || isLastPlainButton(target, editor));

const sendsByKey = (event: KeyboardEvent, composer: Composer): boolean => {
  if (event.key !== 'Enter' || event.isComposing) return false;
  return event.ctrlKey || event.metaKey || (composer.channel === 'message' && !event.shiftKey);
};

/** Whether the writer has just had LinkedIn send the text: what is empty or gone now was posted, not lost. */
export interface Sending {
  isRecent(): boolean;
}

/** Only watches; nothing here clicks. */
export const watchSending = (composer: Composer, page: Document, signal: AbortSignal): Sending => {
  let sentAt = Number.NEGATIVE_INFINITY;
  const note = (event: Event) => {
    const editor = composer.element();
    if (!editor) return;
    const path = event.composedPath();
    const isSent =
      event instanceof KeyboardEvent
        ? path.includes(editor) && sendsByKey(event, composer)
        : path.some((target) => isSendButton(target, editor));
    if (isSent) sentAt = performance.now();
  };
  page.addEventListener('click', note, { signal, capture: true });
  page.addEventListener('keydown', note, { signal, capture: true });
  return { isRecent: () => performance.now() - sentAt < sending };
};
