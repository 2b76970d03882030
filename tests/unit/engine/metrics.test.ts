import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/engine';
import { foldAt, lineWidth } from '@/utils/engine/metrics';
import type { Line } from '@/utils/engine/document';

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const placed: Line = { text: line, start, end: start + line.length, language: 'en', masks: [] };
    start += line.length + 1;
    return placed;
  });
}

const fold = (text: string, width: number): number => foldAt({ text, lines: linesOf(text) }, width);

describe('the fold', () => {
  it.each([
    ['an empty text', '', 10, 0],
    ['a line that fits', 'a'.repeat(8), 10, 8],
    ['three full lines', 'a'.repeat(30), 10, 30],
    ['more than three lines', 'a'.repeat(31), 10, 30],
    ['three short paragraphs', 'ab\ncd\nef', 10, 8],
    ['a fourth paragraph', 'ab\ncd\nef\ngh', 10, 8],
    ['blank lines, which take room', 'ab\n\ncd\nef', 10, 6],
    ['nothing but line breaks', '\n\n\n\n', 10, 2],
    ['a long second paragraph', `ab\n${'c'.repeat(40)}`, 10, 23],
    ['a long third paragraph', `ab\ncd\n${'e'.repeat(40)}`, 10, 16],
    ['a first paragraph of two rows', `${'a'.repeat(15)}\nbcd\nef`, 10, 19],
  ])('of %s', (_, text, width, at) => {
    expect(fold(text, width)).toBe(at);
  });

  it('comes no later on a phone', () => {
    for (const text of ['Kurz.', 'a'.repeat(500), `Zeile\n${'b'.repeat(300)}\nEnde`])
      expect(fold(text, lineWidth.phone)).toBeLessThanOrEqual(fold(text, lineWidth.desktop));
    const { foldDesktop, foldPhone } = analyse('a '.repeat(300)).metrics;
    expect([foldDesktop, foldPhone]).toEqual([lineWidth.desktop * 3, lineWidth.phone * 3]);
  });
});

describe('counts', () => {
  it.each([
    ['', { characters: 0, words: 0, sentences: 0, paragraphs: 0, wordsPerSentence: 0, readingSeconds: 0 }],
    ['Danke!', { characters: 6, words: 1, sentences: 1, paragraphs: 1, wordsPerSentence: 1 }],
    ['Eins zwei. Drei.', { words: 3, sentences: 2, paragraphs: 1, wordsPerSentence: 1.5 }],
    ['Eins.\nZwei.', { sentences: 2, paragraphs: 1 }],
    ['Eins.\n\nZwei.\n \nDrei.', { sentences: 3, paragraphs: 3 }],
    ['👍', { characters: 2, words: 0, paragraphs: 1 }],
  ])('of %j', (text, expected) => {
    expect(analyse(text).metrics).toMatchObject(expected);
  });

  it('reads 220 words in a minute', () => {
    expect(analyse('wort '.repeat(220)).metrics.readingSeconds).toBe(60);
  });
});

const easy = 'The dog sat on the mat and it was glad to be at home in the sun with us. ';
const hard =
  'Organisational responsibilities necessitate considerable interdepartmental communication regarding administrative modernisation activities throughout international subsidiaries. ';

describe('reading ease', () => {
  it('needs five sentences and eighty words', () => {
    expect(analyse(easy.repeat(4)).metrics.ease).toBeUndefined();
    expect(analyse('Wir sind da. '.repeat(20)).metrics.ease).toBeUndefined();
    expect(analyse(easy.repeat(5)).metrics.ease).toBeDefined();
  });

  it('is between 0 and 100, and higher for plain words', () => {
    expect(analyse(easy.repeat(6)).metrics.ease).toBeGreaterThan(90);
    expect(analyse(hard.repeat(8)).metrics.ease).toBe(0);
  });

  it('uses the formula of the language', () => {
    const german = 'Der Hund lag auf dem Gras und war froh, dass er bei uns in der Sonne war. ';
    expect(analyse(german.repeat(6)).metrics.ease).toBeGreaterThan(95);
    expect(analyse(german.repeat(6), { language: 'en' }).metrics.ease).toBeDefined();
  });
});
