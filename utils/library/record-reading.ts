import type { Report } from '@/utils/engine/types';
import type { ReadingRecord } from './types';

/** Within one sitting only the last reading counts; a pause longer than this begins a new one. In ms. */
const sitting = 10 * 60_000;

/** The history with this report's reading; unchanged where the text is too short for one. */
export function recordReading(
  history: readonly ReadingRecord[],
  report: Report,
  now: number,
): readonly ReadingRecord[] {
  if (!report.reading) return history;
  const counts = Object.fromEntries(
    Object.entries(report.dimensions).map(([dimension, { count }]) => [dimension, count]),
  );
  const record: ReadingRecord = { at: now, value: report.reading.value, counts };
  const last = history.at(-1);
  const isSameSitting = last !== undefined && now - last.at < sitting;
  return [...(isSameSitting ? history.slice(0, -1) : history), record];
}

/** The stored history, and what another has read since its last reading. */
export function joinReadings(
  stored: readonly ReadingRecord[],
  others: readonly ReadingRecord[],
): readonly ReadingRecord[] {
  const last = stored.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  return [...stored, ...others.filter(({ at }) => at > last)];
}
