import { featureSpace } from '@/utils/engine/overtone/features';
import { levelOf, unitFor, weightAt } from '@/utils/engine/overtone/weights';
import { score, trainMachine, type LinearMachine, type Sample } from './linear-machine';

const cost = 3;
const rounds = 30;
const folds = 5;

const train = (samples: readonly Sample[]): LinearMachine =>
  trainMachine(samples, { space: featureSpace, cost, rounds });

/** How much the number of samples a feature stands in counts beside its weight. */
const frequencyShare = 0.25;

/** The machine with the weights that matter most alone, as they will be stored; the others change little and cost bytes. */
function prune({ weights, bias }: LinearMachine, samples: readonly Sample[], kept: number): LinearMachine {
  const counts = new Float64Array(weights.length);
  for (const { features } of samples)
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  const worth = weights.map((weight, at) => Math.abs(weight) * (counts[at] ?? 0) ** frequencyShare);
  const least = worth.toSorted().at(-kept - 1) ?? 0;
  const chosen = weights.map((weight, at) => ((worth[at] ?? 0) > least ? weight : 0));
  const unit = unitFor(chosen);
  return { bias, weights: chosen.map((weight) => weightAt(levelOf(weight, unit)) * unit) };
}

/** Learns from samples and keeps so many weights. */
export const learn = (samples: readonly Sample[], kept: number): LinearMachine =>
  prune(train(samples), samples, kept);

/** Every sample's score by a machine that has not seen its group, and `always` in every training. */
export function scoreUnseen(
  samples: readonly (Sample & { readonly group: number })[],
  always: readonly Sample[],
  kept: number,
): readonly number[] {
  const scores: number[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const machine = learn([...samples.filter(({ group }) => group % folds !== fold), ...always], kept);
    samples.forEach(({ group, features }, at) => {
      if (group % folds === fold) scores[at] = score(machine, features);
    });
  }
  return scores;
}

/** The lowest score from which on at least this share is right. */
function thresholdFor(scored: readonly Scored[], precision: number): number {
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  let right = 0;
  let threshold = Infinity;
  sorted.forEach(({ score, isPositive }, at) => {
    right += isPositive ? 1 : 0;
    if (right / (at + 1) >= precision) threshold = score;
  });
  return threshold;
}

interface Scored {
  readonly score: number;
  readonly isPositive: boolean;
}

/** The threshold for a share of right ones, as it is stored; prints what it lets through. What is never reached is never heard. */
export function chooseThreshold(what: string, scored: readonly Scored[], precision: number): number {
  const threshold = thresholdFor(scored, precision);
  const heard = scored.filter(({ score }) => score >= threshold);
  const positives = (all: readonly Scored[]) => all.filter(({ isPositive }) => isPositive).length;
  console.log(`  ${what}: ${positives(heard)} of ${positives(scored)} heard unseen, ${heard.length} in all`);
  return Number.isFinite(threshold) ? Number(threshold.toFixed(4)) : 1000;
}

/** Names that stand often enough to be learned, sorted. */
export function frequentNames<Name extends string>(names: readonly Name[], fewest: number): readonly Name[] {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([name]) => name)
    .toSorted();
}
