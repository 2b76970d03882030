/** A stretch of text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Joins spans that touch or overlap; the input is sorted by start. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The first index whose value is at least `least`; values ascend. */
export function lowerBound(length: number, valueAt: (index: number) => number, least: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of merged spans that share a character with the stretch. */
export function overlapping(spans: readonly Span[], start: number, end: number): readonly Span[] {
  if (spans.length === 0) return spans;
  const first = lowerBound(spans.length, (index) => spans[index]?.end ?? 0, start + 1);
  let last = first;
  while (last < spans.length && (spans[last]?.start ?? 0) < end) last += 1;
  return first === last ? [] : spans.slice(first, last);
}
