import { quota } from './quota';

const minute = 60_000;
const hour = 60 * minute;

/**
 * Counts writes against the browser's limits. It forgets with the worker; what the browser then refuses
 * is tried again later all the same.
 */
export function createWriteRate(now: () => number) {
  let times: readonly number[] = [];

  const waitFor = (span: number, most: number): number => {
    const first = times.at(-most);
    return first === undefined ? 0 : Math.max(0, first + span - now());
  };

  return {
    /** Milliseconds until the next write is allowed. */
    pause: (): number => Math.max(waitFor(minute, quota.writesAMinute), waitFor(hour, quota.writesAnHour)),
    count(): void {
      times = [...times, now()].slice(-quota.writesAnHour);
    },
  };
}
