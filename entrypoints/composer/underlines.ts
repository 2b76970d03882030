import type { Report } from '@/utils/engine/types';
import { createHighlights, type MarkedRange } from '@/utils/linkedin/highlights';
import type { Composer } from '@/utils/linkedin/types';
import { createCarry } from './carry';

/** The underlines of one composer, drawn from its last report on the text as it stands. */
export interface Underlines {
  draw(report: Report | undefined): void;
  clear(): void;
}

export const createUnderlines = (composer: Composer, signal: AbortSignal): Underlines => {
  const highlights = createHighlights(signal);
  const draw = (report: Report | undefined) => {
    if (!report || composer.isComposing()) return highlights.clear();
    const carry = createCarry(report.text, composer.read());
    const marks: MarkedRange[] = report.hints.flatMap(({ severity, start, end }) => {
      const span = carry({ start, end });
      const ranges = span ? composer.ranges(span.start, span.end) : [];
      return ranges.map((range) => ({ severity, range }));
    });
    return highlights.draw(composer.root(), marks);
  };
  return { draw, clear: highlights.clear };
};
