import type { Example, ExampleContext } from '@/utils/engine/rules/define';

export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly context: ExampleContext;
}

/** Takes ⟦ ⟧ out of an example and remembers where they stood. */
export function readMarked(example: Example): Marked {
  const { text: source, context } = typeof example === 'string' ? { text: example, context: {} } : example;
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (const letter of source) {
    if (letter === '⟦') open = text.length;
    else if (letter === '⟧') spans.push({ start: open, end: text.length });
    else text += letter;
  }
  return { text, spans, context };
}
