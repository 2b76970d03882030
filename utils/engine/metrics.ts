import type { Document } from './document';
import { perSentence } from './per-sentence';
import type { Metrics } from './types';

/** Average silent reading, words a minute. */
const readingPace = 220;
/** Characters of a rendered line of the feed, by screen; a post shows three lines before "…more". */
export const lineWidth = { desktop: 70, phone: 47 } as const;
const linesShown = 3;

export function measure(document: Document): Metrics {
  const { text, sentences, wordCount } = document;
  return {
    characters: text.length,
    words: wordCount,
    sentences: sentences.length,
    paragraphs: text.split(/\n\s*\n/).filter((part) => part.trim() !== '').length,
    readingSeconds: Math.round((wordCount / readingPace) * 60),
    foldDesktop: foldAt(document, lineWidth.desktop),
    foldPhone: foldAt(document, lineWidth.phone),
    wordsPerSentence: sentences.length === 0 ? 0 : Math.round((wordCount / sentences.length) * 10) / 10,
    ...easeOf(document),
  };
}

/** The offset at which a post is cut, for lines of `width` characters. */
export function foldAt({ lines, text }: Pick<Document, 'lines' | 'text'>, width: number): number {
  let shown = 0;
  for (const line of lines) {
    const rows = Math.max(1, Math.ceil(line.text.length / width));
    if (shown + rows >= linesShown) {
      const left = (linesShown - shown) * width;
      return Math.min(text.length, line.start + Math.min(line.text.length, left));
    }
    shown += rows;
  }
  return text.length;
}

/** Fewer than this and a formula says nothing. */
const fewest = { sentences: 5, words: 80 } as const;

function easeOf({ sentences, wordCount, lines }: Document): { ease?: number } {
  if (sentences.length < fewest.sentences || wordCount < fewest.words) return {};
  const german = lines.filter((line) => line.language === 'de').length * 2 >= lines.length;
  const syllables = sentences.reduce((sum, { sentence }) => sum + syllablesOf(sentence).count, 0);
  const perSentence = wordCount / sentences.length;
  const perWord = syllables / wordCount;
  const ease = german ? 180 - perSentence - 58.5 * perWord : 206.835 - 1.015 * perSentence - 84.6 * perWord;
  return { ease: Math.round(Math.max(0, Math.min(100, ease))) };
}

const syllablesOf = perSentence(({ infos }) => ({
  count: infos.reduce((sum, { syllables }) => sum + syllables, 0),
}));
