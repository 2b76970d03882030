const day = 24 * 3_600_000;

/** How long a deleted text can be brought back, in milliseconds. */
export const binPeriod = 30 * day;

/** Whole days a text deleted at `deletedAt` can still be brought back, the one begun included; never negative. */
export const daysLeft = (deletedAt: number, now: number): number =>
  Math.max(0, Math.min(binPeriod / day, Math.ceil((deletedAt + binPeriod - now) / day)));
