import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMasks } from '@/utils/engine/text/masks';
import { splitSentences } from '@/utils/engine/text/sentences';
import { mergeSpans } from '@/utils/engine/text/spans';

/** As `sentences.ts` is called: what is masked ends nothing. */
const sentencesOf = (line: string): readonly string[] =>
  splitSentences(line, mergeSpans(findMasks(line))).map(({ start, end }) => line.slice(start, end));

/** The line with "|" at each boundary found; what stands before the first sentence is a bullet. */
function markBoundaries(line: string): string {
  const first = splitSentences(line, mergeSpans(findMasks(line)))[0]?.start ?? 0;
  return line.slice(0, first) + sentencesOf(line).join(' | ');
}

const spaced = (marked: string): string =>
  marked
    .split('|')
    .map((part) => part.trim())
    .join(' | ');

describe('sentence boundaries', () => {
  it.each(['de', 'en'])('are right in at least 99 of 100 hard cases (%s)', (language) => {
    const cases = readFileSync(`tests/unit/engine/boundaries-${language}.txt`, 'utf8').trim().split('\n');
    const wrong = cases
      .map((marked) => ({ wanted: spaced(marked), found: markBoundaries(marked.replaceAll('|', '')) }))
      .filter(({ wanted, found }) => wanted !== found);
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(wrong.length / cases.length, JSON.stringify(wrong, undefined, 2)).toBeLessThanOrEqual(0.01);
  });

  it.each([
    'Wir liefern z. B. Holz und Stahl.',
    'Das 3. Quartal war gut.',
    'Am 24. November öffnen wir.',
    'Heute spricht Prof. Dr. Anna Weber.',
    'Der Umsatz lag bei 1,2 Mrd. Euro.',
    'We met the U.S. President.',
    'We sell tools, e.g. Bosch drills.',
  ])('are none inside %s', (line) => {
    expect(sentencesOf(line)).toEqual([line]);
  });

  it('leave out a bullet and keep emoji with the sentence they close', () => {
    expect(sentencesOf('- Geschafft! 🎉 Danke an alle.')).toEqual(['Geschafft! 🎉', 'Danke an alle.']);
    expect(sentencesOf('1. Wir messen.')).toEqual(['Wir messen.']);
  });

  it('cost in step with the length, whatever the text', () => {
    for (const unit of ['🎉', '❤️', '!🎉', '. 🎉 ', 'z. B. ', 'A. ', '... ', '9. ', '\u200d', '"']) {
      const line = unit.repeat(100_000 / unit.length);
      const start = performance.now();
      splitSentences(line);
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(3000);
    }
  });
});
