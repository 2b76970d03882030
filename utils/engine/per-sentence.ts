import type { Sentence } from './document';

/**
 * Computes once for a sentence what depends on its own words alone: an unchanged sentence is the same
 * object from one analysis to the next.
 */
export function perSentence<Result extends object>(
  compute: (sentence: Sentence) => Result,
): (sentence: Sentence) => Result {
  const known = new WeakMap<Sentence, Result>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before) return before;
    const result = compute(sentence);
    known.set(sentence, result);
    return result;
  };
}
