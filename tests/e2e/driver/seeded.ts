/** Chance that can be had again: the same seed gives the same numbers. */
export interface Chance {
  readonly seed: number;
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
}

/** Takes its seed from `LACKMUS_SEED`, or makes one up; whoever uses it prints it. */
export function createChance(seed = Number(process.env.LACKMUS_SEED ?? Date.now() % 1_000_000)): Chance {
  let state = seed;
  // Mulberry32: short, and good enough to pick moments.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { seed, below: (below) => Math.floor(next() * below) };
}
