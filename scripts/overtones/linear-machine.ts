/** One sentence: its features, each below the feature space, and whether it is an instance. */
export interface Sample {
  readonly features: readonly number[];
  readonly isPositive: boolean;
}

export interface LinearMachine {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** A repeatable shuffle: the same texts must give the same weights on every machine. */
function createShuffle(seed: number) {
  let state = seed;
  return (order: number[]): void => {
    for (let at = order.length - 1; at > 0; at -= 1) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      const other = Math.floor((state / 2 ** 32) * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
  };
}

export function score({ weights, bias }: LinearMachine, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return bias + sum / Math.sqrt(features.length);
}

/** Of every sample: its features, none twice, have length one together, and the bias is one more. */
const squaredLength = 2;

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., 2008).
 * Both classes weigh the same as a whole; `cost` is the price of an error.
 */
export function trainMachine(
  samples: readonly Sample[],
  { space, cost, rounds }: { readonly space: number; readonly cost: number; readonly rounds: number },
): LinearMachine {
  const weights = new Float64Array(space);
  const duals = new Float64Array(samples.length);
  const order = samples.map((_, at) => at);
  const shuffle = createShuffle(12_345);
  const positives = samples.filter(({ isPositive }) => isPositive).length;
  const share = {
    yes: samples.length / (2 * positives),
    no: samples.length / (2 * (samples.length - positives)),
  };
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order);
    for (const at of order) {
      const sample = samples[at];
      if (!sample) continue;
      const side = sample.isPositive ? 1 : -1;
      const slack = 1 / (2 * cost * (sample.isPositive ? share.yes : share.no));
      const dual = duals[at] ?? 0;
      const gradient = side * score({ weights, bias }, sample.features) - 1 + slack * dual;
      const next = Math.max(dual - gradient / (squaredLength + slack), 0);
      const step = (next - dual) * side;
      if (step === 0) continue;
      duals[at] = next;
      bias += step;
      const each = step / Math.sqrt(sample.features.length);
      for (const feature of sample.features) weights[feature] = (weights[feature] ?? 0) + each;
    }
  }
  return { weights, bias };
}
