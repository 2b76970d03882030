import type { Document, Line, PlacedSentence, Sentence } from './document';
import type { Model } from './model';
import { readSentence } from './read-sentence';
import { resolveLanguages, scoreLanguage, type LanguageScore } from './text/language';
import { findMasks, type Mask } from './text/masks';
import { splitSentences, type SentenceSpan } from './text/sentences';
import { tokenise } from './text/tokens';
import type { Context, Language } from './types';

/** What is known of a line whatever its place. */
interface KnownLine {
  readonly masks: readonly Mask[];
  readonly spans: readonly SentenceSpan[];
  readonly score: LanguageScore;
  readonly keys: readonly string[];
}

/** What one analysis hands to the next: pure results by their text, so that reuse can change nothing. */
export interface Memory {
  readonly lines: Map<string, KnownLine>;
  readonly sentences: Map<string, Sentence>;
}

export const createMemory = (): Memory => ({ lines: new Map(), sentences: new Map() });

export type ModelOf = (language: Language) => Model;

/** Reads the text, taking over what `before` knows of unchanged lines and sentences, into `memory`. */
export function readText(
  text: string,
  context: Context,
  modelOf: ModelOf,
  { before, memory }: { before: Memory; memory: Memory },
): Document {
  const texts = text.split('\n');
  const known = texts.map((line) => readLine(line, before, memory));
  const languages =
    context.language && context.language !== 'auto'
      ? texts.map(() => context.language as Language)
      : resolveLanguages(known.map(({ score }) => score));
  const lines: Line[] = [];
  const sentences: PlacedSentence[] = [];
  let start = 0;
  let wordCount = 0;
  texts.forEach((line, index) => {
    const { masks, spans, keys } = known[index] ?? emptyLine;
    const language = languages[index] ?? 'en';
    lines.push({ text: line, start, end: start + line.length, language, masks });
    spans.forEach((span, at) => {
      const sentence = recall(
        line,
        span,
        { key: `${language}${keys[at] ?? ''}`, masks, model: modelOf(language) },
        { before, memory },
      );
      wordCount += sentence.words.length;
      sentences.push({ sentence, start: start + span.start, end: start + span.end, language, line: index });
    });
    start += line.length + 1;
  });
  return { text, context, lines, sentences, wordCount };
}

const emptyLine: KnownLine = { masks: [], spans: [], score: 0, keys: [] };

function readLine(line: string, before: Memory, memory: Memory): KnownLine {
  if (line.trim() === '') return emptyLine;
  const known = before.lines.get(line) ?? memory.lines.get(line) ?? readNewLine(line);
  memory.lines.set(line, known);
  return known;
}

function readNewLine(line: string): KnownLine {
  const masks = findMasks(line);
  const spans = splitSentences(line, masks);
  return {
    masks,
    spans,
    score: scoreLanguage(authorWords(line, masks), line),
    keys: spans.map((span) => keyOf(line, span, masks)),
  };
}

/** What a sentence's reading depends on besides its language: its text and what of it is masked. */
function keyOf(line: string, span: SentenceSpan, masks: readonly Mask[]): string {
  const inside = masks.filter((mask) => mask.start < span.end && mask.end > span.start);
  const where = inside.map((mask) => `${mask.start - span.start}-${mask.end - span.start}`).join(';');
  return `${where}|${line.slice(span.start, span.end)}`;
}

/** Quotations and links may be in another language; they vote only where there is nothing else. */
function authorWords(line: string, masks: readonly Mask[]): readonly string[] {
  if (masks.length === 0) return tokenise(line).words;
  let bare = '';
  let from = 0;
  for (const mask of masks) {
    if (mask.start > from) bare += `${line.slice(from, mask.start)} `;
    from = Math.max(from, mask.end);
  }
  const own = tokenise(bare + line.slice(from)).words;
  return own.length > 3 ? own : tokenise(line).words;
}

interface Wanted {
  readonly key: string;
  readonly masks: readonly Mask[];
  readonly model: Model;
}

function recall(
  line: string,
  span: SentenceSpan,
  { key, masks, model }: Wanted,
  { before, memory }: { before: Memory; memory: Memory },
): Sentence {
  const known = before.sentences.get(key) ?? memory.sentences.get(key);
  const sentence =
    known ?? readSentence(line.slice(span.start, span.end), relativeMasks(span, masks), model.trie);
  memory.sentences.set(key, sentence);
  return sentence;
}

const relativeMasks = (span: SentenceSpan, masks: readonly Mask[]): readonly SentenceSpan[] =>
  masks
    .filter((mask) => mask.start < span.end && mask.end > span.start)
    .map((mask) => ({ start: mask.start - span.start, end: mask.end - span.start }));
