import type { Sentence } from './document';
import { scan, type Break } from './match/scan';
import type { PhraseMatcher } from './match/phrase-matcher';
import { overlapping, type Span } from './text/spans';
import type { Tokens } from './text/tokens';

/** Finds the phrases of a sentence. Tokens and masks are relative to it. */
export function readSentence(
  text: string,
  tokens: Tokens,
  masks: readonly Span[],
  matcher: PhraseMatcher,
): Sentence {
  const infos = tokens.words.map((word) => matcher.lexicon.info(word));
  const breaks = findBreaks(text, tokens);
  const masked = findMasked(tokens, masks);
  const allMarks = scan(matcher, { infos, breaks });
  const marks =
    masks.length === 0
      ? allMarks
      : allMarks.filter(({ first, last }) => masked[first] === 0 && masked[last] === 0);
  const { words, starts, ends } = tokens;
  const isQuestion = /\?["”“’»«)]*\s*$/.test(text);
  return { text, words, starts, ends, infos, breaks, masked, marks, allMarks, isQuestion };
}

function findBreaks(text: string, tokens: Tokens): readonly Break[] {
  const breaks: Break[] = [];
  for (let at = 0; at < tokens.words.length; at += 1) {
    const from = at === 0 ? 0 : (tokens.ends[at - 1] ?? 0);
    breaks.push(breakBetween(text, from, tokens.starts[at] ?? 0));
  }
  return breaks;
}

const space = 32;
const comma = 44;

function breakBetween(text: string, from: number, to: number): Break {
  let found: Break = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === comma) found = found === 2 ? 2 : 1;
    else if (isStrong(code)) found = 2;
  }
  return found;
}

const strong = new Set([...'.;:!?()[]{}–—…|'].map((sign) => sign.charCodeAt(0)));
const isStrong = (code: number): boolean => code !== space && strong.has(code);

function findMasked(tokens: Tokens, masks: readonly Span[]): Uint8Array {
  const masked = new Uint8Array(tokens.words.length);
  if (masks.length === 0) return masked;
  for (let at = 0; at < tokens.words.length; at += 1) {
    const start = tokens.starts[at] ?? 0;
    if (overlapping(masks, start, start + 1).length > 0) masked[at] = 1;
  }
  return masked;
}
