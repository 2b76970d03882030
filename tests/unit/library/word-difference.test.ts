import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, countChanges } from '@/utils/library/word-difference';
import { anyText } from './arbitraries';

const join = (kinds: readonly string[], passages: ReturnType<typeof compareWords>) =>
  passages
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

describe('compareWords', () => {
  it('makes up both texts again, whatever is in them', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const passages = compareWords(before, after);
        expect(join(['same', 'removed'], passages)).toBe(before);
        expect(join(['same', 'added'], passages)).toBe(after);
        expect(passages.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  it('changes whole words and keeps the rest', () => {
    expect(compareWords('Das Werk liefert morgen wieder.', 'Das Werk liefert heute wieder.')).toEqual([
      { kind: 'same', text: 'Das Werk liefert ' },
      { kind: 'removed', text: 'morgen' },
      { kind: 'added', text: 'heute' },
      { kind: 'same', text: ' wieder.' },
    ]);
  });

  it('shows words changed in a row as one change', () => {
    expect(compareWords('Wir heben Synergien jetzt.', 'Wir senken Kosten jetzt.')).toEqual([
      { kind: 'same', text: 'Wir ' },
      { kind: 'removed', text: 'heben Synergien' },
      { kind: 'added', text: 'senken Kosten' },
      { kind: 'same', text: ' jetzt.' },
    ]);
  });

  it('sees a line break and keeps emoji whole', () => {
    expect(compareWords('a b', 'a\nb')).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'removed', text: ' ' },
      { kind: 'added', text: '\n' },
      { kind: 'same', text: 'b' },
    ]);
    const passages = compareWords('Danke 👩‍🚒', 'Danke 👩🏽‍🚒');
    expect(passages.map(({ text }) => text)).toEqual(['Danke ', '👩‍🚒', '👩🏽‍🚒']);
  });

  it('gives up on two very long texts without a word in common, and loses none of them', () => {
    const before = Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ');
    const after = Array.from({ length: 20_000 }, (_, at) => `b${at}`).join(' ');
    const began = performance.now();
    const passages = compareWords(before, after);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(join(['same', 'removed'], passages)).toBe(before);
    expect(join(['same', 'added'], passages)).toBe(after);
  });

  it('counts words, not signs', () => {
    expect(countChanges(compareWords('Eins, zwei drei.', 'Eins zwei, vier fünf!'))).toEqual({
      added: 2,
      removed: 1,
    });
  });
});
