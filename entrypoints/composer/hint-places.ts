import type { Hint } from '@/utils/engine/types';
import { createCarry, type Span } from './carry';
import type { Tools } from './tools';

/** Where the hints of the last report stand in the text as it is now. */
export interface HintPlaces {
  find(fingerprint: string | undefined): Hint | undefined;
  /** The hint after or before an offset, going round at the end. */
  neighbour(offset: number, direction: 1 | -1): Hint | undefined;
  /** Undefined where the words were changed since. */
  spanOf(span: Span): Span | undefined;
  rangeOf(hint: Hint): Range | undefined;
}

export const createHintPlaces = ({ composer, store }: Pick<Tools, 'composer' | 'store'>): HintPlaces => {
  const hints = () => (store.getState().report?.hints ?? []).toSorted((a, b) => a.start - b.start);
  const spanOf = (span: Span) => {
    const { report } = store.getState();
    return report && createCarry(report.text, composer.read())(span);
  };
  return {
    find: (fingerprint) => hints().find((hint) => hint.fingerprint === fingerprint),
    neighbour: (offset, direction) =>
      direction === 1
        ? (hints().find(({ start }) => start > offset) ?? hints()[0])
        : (hints().findLast(({ start }) => start < offset) ?? hints().at(-1)),
    spanOf,
    rangeOf: (hint) => {
      const span = spanOf(hint);
      return span && composer.ranges(span.start, span.end)[0];
    },
  };
};
