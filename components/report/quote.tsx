import type { Severity } from '@/utils/engine/types';

const longest = 110;

function shorten(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  if (line.length <= longest) return line;
  const head = line.slice(0, longest * 0.6);
  const tail = line.slice(-longest * 0.35);
  return `${head.slice(0, head.lastIndexOf(' '))} … ${tail.slice(tail.indexOf(' ') + 1)}`;
}

/** The writer's own words, underlined as in the text: solid, wavy, dotted. */
export function Quote({ text, severity }: { readonly text: string; readonly severity?: Severity }) {
  return <q class={severity ? `quote mark-${severity}` : 'quote'}>{shorten(text)}</q>;
}
