import { type Dimension, type Hint, kindsByDimension, type Severity } from '@/utils/engine/types';

const gravity: Readonly<Record<Severity, number>> = { stop: 0, consider: 1, polish: 2 };

const gravest = (hints: readonly Hint[]): number => Math.min(...hints.map((hint) => gravity[hint.severity]));

const isDimension = (name: string): name is Dimension => Object.hasOwn(kindsByDimension, name);

export interface HintGroup {
  readonly dimension: Dimension;
  readonly hints: readonly Hint[];
}

/** Hints by dimension, the dimension with the gravest hint first, and in each the gravest hint first. */
export function groupHints(hints: readonly Hint[]): HintGroup[] {
  const dimensions = Object.keys(kindsByDimension).filter((name) => isDimension(name));
  return dimensions
    .map((dimension) => ({
      dimension,
      hints: hints
        .filter((hint) => hint.dimension === dimension)
        .toSorted((a, b) => gravity[a.severity] - gravity[b.severity] || a.start - b.start),
    }))
    .filter((group) => group.hints.length > 0)
    .toSorted((a, b) => gravest(a.hints) - gravest(b.hints));
}
