/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const commonPrefix = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
};

const commonSuffix = (a: string, b: string, most: number): number => {
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1;
  return length;
};

/**
 * Where a stretch of the text before stands in the text after one edit; undefined where the edit touched it.
 * Keeps underlines in place between a key and the next report.
 */
export const createCarry = (before: string, after: string): ((span: Span) => Span | undefined) => {
  if (before === after) return (span) => span;
  const from = commonPrefix(before, after);
  const kept = commonSuffix(before, after, Math.min(before.length, after.length) - from);
  const to = before.length - kept;
  const shift = after.length - before.length;
  return ({ start, end }) => {
    if (end <= from) return { start, end };
    return start >= to ? { start: start + shift, end: end + shift } : undefined;
  };
};
