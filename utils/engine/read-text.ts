import type { Document, Line, PlacedSentence, Sentence } from './document';
import type { Model } from './model';
import { readSentence } from './read-sentence';
import { resolveLanguages, scoreLanguage, type LanguageScore } from './text/language';
import { findMasks, type Mask } from './text/masks';
import { splitSentences } from './text/sentences';
import { mergeSpans, overlapping, type Span } from './text/spans';
import { sliceTokens, tokenise, type Tokens } from './text/tokens';
import type { Context, Language } from './types';

/** What is known of a line whatever its place. */
interface KnownLine {
  readonly masks: readonly Mask[];
  /** The masks as stretches that don't overlap. */
  readonly covered: readonly Span[];
  readonly spans: readonly Span[];
  readonly tokens: Tokens;
  readonly score: LanguageScore;
  /** What each sentence's reading depends on besides its language. */
  readonly keys: readonly string[];
}

/** What one analysis hands to the next: pure results by their text, so that reuse can change nothing. */
export interface Memory {
  readonly lines: Map<string, KnownLine>;
  readonly sentences: Map<string, Sentence>;
}

export const createMemory = (): Memory => ({ lines: new Map(), sentences: new Map() });

interface Memories {
  /** Of the previous report. */
  readonly before: Memory;
  /** Filled for the next. */
  readonly memory: Memory;
}

export type ModelOf = (language: Language) => Model;

/** The text without what its sentences announce and how they sound. */
export type BareDocument = Omit<Document, 'announcements' | 'heard'>;

/** Reads the text, taking over what `before` knows of unchanged lines and sentences, into `memory`. */
export function readText(text: string, context: Context, modelOf: ModelOf, memories: Memories): BareDocument {
  const texts = text.split('\n');
  const known = texts.map((line) => readLine(line, memories));
  const languages = languagesOf(known, context);
  const lines: Line[] = [];
  const sentences: PlacedSentence[] = [];
  let start = 0;
  let wordCount = 0;
  known.forEach((read, index) => {
    const language = languages[index] ?? 'en';
    const line = texts[index] ?? '';
    lines.push({ text: line, start, end: start + line.length, language, masks: read.masks });
    // An empty line needs no model: an empty text compiles none.
    const placedHere =
      read.spans.length === 0
        ? []
        : placeSentences(read, { line, start, index, model: modelOf(language) }, memories);
    for (const placed of placedHere) {
      wordCount += placed.sentence.words.length;
      sentences.push(placed);
    }
    start += line.length + 1;
  });
  return { text, context, lines, sentences, wordCount };
}

function languagesOf(known: readonly KnownLine[], { language }: Context): readonly Language[] {
  if (language === 'de' || language === 'en') return known.map(() => language);
  return resolveLanguages(known.map(({ score }) => score));
}

const emptyLine: KnownLine = {
  masks: [],
  covered: [],
  spans: [],
  tokens: { starts: [], ends: [], words: [] },
  score: 0,
  keys: [],
};

function readLine(line: string, { before, memory }: Memories): KnownLine {
  if (line.trim() === '') return emptyLine;
  const known = before.lines.get(line) ?? memory.lines.get(line) ?? readNewLine(line);
  memory.lines.set(line, known);
  return known;
}

function readNewLine(line: string): KnownLine {
  const masks = findMasks(line);
  const covered = mergeSpans(masks);
  const spans = splitSentences(line, covered);
  const tokens = tokenise(line);
  const score = scoreLanguage(authorWords(tokens, covered), line);
  return { masks, covered, spans, tokens, score, keys: spans.map((span) => keyOf(line, span, covered)) };
}

function keyOf(line: string, { start, end }: Span, covered: readonly Span[]): string {
  const inside = overlapping(covered, start, end);
  const where = inside.map((mask) => `${mask.start - start}-${mask.end - start}`).join(';');
  return `${where}|${line.slice(start, end)}`;
}

/** Quotations and links may be in another language; they vote only where there is nothing else. */
function authorWords({ words, starts }: Tokens, covered: readonly Span[]): readonly string[] {
  if (covered.length === 0) return words;
  const own = words.filter(
    (_, at) => overlapping(covered, starts[at] ?? 0, (starts[at] ?? 0) + 1).length === 0,
  );
  return own.length > 3 ? own : words;
}

interface Place {
  readonly line: string;
  readonly start: number;
  readonly index: number;
  readonly model: Model;
}

function placeSentences(read: KnownLine, place: Place, memories: Memories): readonly PlacedSentence[] {
  const { language } = place.model;
  return read.spans.map((span, at) => ({
    sentence: recall(read, place, { span, key: `${language}${read.keys[at] ?? ''}` }, memories),
    start: place.start + span.start,
    end: place.start + span.end,
    language,
    line: place.index,
  }));
}

function recall(
  read: KnownLine,
  place: Place,
  { span, key }: { span: Span; key: string },
  { before, memory }: Memories,
): Sentence {
  const known = before.sentences.get(key) ?? memory.sentences.get(key);
  const sentence = known ?? readSpan(read, place, span);
  memory.sentences.set(key, sentence);
  return sentence;
}

function readSpan({ tokens, covered }: KnownLine, { line, model }: Place, { start, end }: Span): Sentence {
  const masks = overlapping(covered, start, end).map((mask) => ({
    start: mask.start - start,
    end: mask.end - start,
  }));
  return readSentence(line.slice(start, end), sliceTokens(tokens, start, end), masks, model.matcher);
}
