import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Hint, Severity } from '@/utils/engine/types';

interface Props {
  readonly id: string;
  readonly text: string;
  /** Of this very text; stale ones are not drawn. */
  readonly hints: readonly Hint[];
  readonly label: string;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
  /** Offset of the caret after a click: the hint there is opened. */
  readonly onPoint: (offset: number) => void;
}

const severities: readonly Severity[] = ['stop', 'consider', 'polish'];
const canHighlight = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS;

function draw(node: Text, hints: readonly Hint[]): void {
  for (const severity of severities) {
    const ranges = hints
      .filter((hint) => hint.severity === severity && hint.end <= node.length)
      .map((hint) => {
        const range = new Range();
        range.setStart(node, hint.start);
        range.setEnd(node, hint.end);
        return range;
      });
    CSS.highlights.set(`desk-${severity}`, new Highlight(...ranges));
  }
}

/**
 * A textarea over a copy of its text. The underlines are highlights of the copy, so the field stays a
 * plain form control with the browser's own undo, spelling and accessibility.
 */
export function UnderlinedField({ id, text, hints, label, placeholder, onText, onPoint }: Props) {
  const copy = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = copy.current?.firstChild;
    if (node instanceof Text && canHighlight()) draw(node, hints);
  });
  const point = (field: HTMLTextAreaElement) => {
    if (field.selectionStart === field.selectionEnd) onPoint(field.selectionStart);
  };
  return (
    <div class="underlined">
      <div class="underlined-copy" aria-hidden="true" ref={copy}>
        {`${text}\n`}
      </div>
      <textarea
        id={id}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onClick={(event) => point(event.currentTarget)}
      />
    </div>
  );
}
