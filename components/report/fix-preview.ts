import type { Fix } from '@/utils/engine/types';

export interface FixPreview {
  /** Empty where the fix only adds. */
  readonly before: string;
  /** Empty where the fix only deletes. */
  readonly after: string;
}

const longest = 64;
/** Characters kept on both sides of a change inside a long span, so that the place is recognised. */
const margin = 14;

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

const commonEnd = (a: string, b: string, from: number): number => {
  let length = 0;
  const most = Math.min(a.length, b.length) - from;
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
};

/** The part of `text` between the cuts, widened to whole words. */
function window(text: string, start: number, end: number): string {
  const wordStart = start <= 0 ? 0 : text.lastIndexOf(' ', start) + 1;
  const space = text.indexOf(' ', end);
  const wordEnd = space < 0 ? text.length : space;
  return `${wordStart > 0 ? '… ' : ''}${text.slice(wordStart, wordEnd)}${wordEnd < text.length ? ' …' : ''}`;
}

/** Before and after on one line each; of long spans only the surroundings of the change. */
export function previewFix(text: string, fix: Fix): FixPreview {
  const before = text.slice(fix.start, fix.end).trim().replaceAll(/\s+/gu, ' ');
  const after = fix.text.trim().replaceAll(/\s+/gu, ' ');
  if (before.length <= longest && after.length <= longest) return { before, after };
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  return {
    before: window(before, start - margin, before.length - end + margin),
    after: window(after, start - margin, after.length - end + margin),
  };
}
