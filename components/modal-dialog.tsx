import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** For long words: wider and with more air. */
  readonly isRoomy?: boolean;
  readonly children: ComponentChildren;
}

/** A modal dialog with a title; Esc closes it. */
export function ModalDialog({ title, onClose, isRoomy = false, children }: Props) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={isRoomy ? 'is-roomy' : undefined} onClose={onClose} aria-labelledby={titleId}>
      <div class="stack">
        <h2 id={titleId}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
