import { lowerBound } from './spans';
import { digit, letter, other, sign, typeAt } from './characters';

/** Words of one stretch of text. Parallel arrays: a post has hundreds of them, analysed on every key. */
export interface Tokens {
  /** Offsets into the text that was tokenised. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly string[];
}

/**
 * Words with inner hyphens, apostrophes and gender marks; numbers with separators; dotted initials; the
 * few signs that are read as words. "we're" becomes "we" and "are", so that one phrase finds both spellings.
 */
export function tokenise(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const push = (start: number, end: number, word: string) => {
    starts.push(start);
    ends.push(end);
    words.push(word);
  };
  let at = 0;
  while (at < text.length) {
    const type = typeAt(text, at);
    if (type === other) {
      at += 1;
      continue;
    }
    const end = type === sign ? at + 1 : endOfWord(text, at, type);
    pushWord(text.slice(at, end), at, push);
    at = end;
  }
  return { starts, ends, words };
}

/** The tokens between two offsets, counted from the first of them. */
export function sliceTokens({ starts, ends, words }: Tokens, from: number, to: number): Tokens {
  const first = lowerBound(starts.length, (index) => starts[index] ?? 0, from);
  let last = first;
  while (last < starts.length && (starts[last] ?? 0) < to) last += 1;
  const shift = (offsets: readonly number[]) => offsets.slice(first, last).map((offset) => offset - from);
  return { starts: shift(starts), ends: shift(ends), words: words.slice(first, last) };
}

function endOfWord(text: string, start: number, type: number): number {
  if (type === digit) {
    const end = endOfNumber(text, start);
    if (end > start) return end;
  }
  const initials = type === letter && text.charAt(start + 1) === '.' ? endOfInitials(text, start) : start;
  return initials > start ? initials : endOfLetters(text, start);
}

const isWordly = (text: string, at: number): boolean => {
  const type = at < text.length ? typeAt(text, at) : other;
  return type === letter || type === digit;
};

/** "1.200,50" or "16:30"; a number without a separator is a word like any other. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  let separators = 0;
  for (;;) {
    while (at < text.length && typeAt(text, at) === digit) at += 1;
    const goesOn =
      at + 1 < text.length && ".,:'’".includes(text.charAt(at)) && typeAt(text, at + 1) === digit;
    if (!goesOn) return separators > 0 ? at : start;
    separators += 1;
    at += 1;
  }
}

/** "z.B.", "U.S." */
function endOfInitials(text: string, start: number): number {
  let at = start;
  while (at + 1 < text.length && typeAt(text, at) === letter && text.charAt(at + 1) === '.') at += 2;
  return at - start >= 4 && !isWordly(text, at) ? at : start;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isWordly(text, at)) at += 1;
    const joiner = text.charAt(at);
    if (joiner === '' || !"-‑'’&*:_".includes(joiner)) return at;
    if ('*:_'.includes(joiner)) return endOfGenderMark(text, at);
    if (!isWordly(text, at + 1)) return at;
    at += 1;
  }
}

/** "Kund:innen", "Leser*in" */
function endOfGenderMark(text: string, at: number): number {
  for (const ending of ['innen', 'in']) {
    if (text.startsWith(ending, at + 1) && !isWordly(text, at + 1 + ending.length))
      return at + 1 + ending.length;
  }
  return at;
}

type Push = (start: number, end: number, word: string) => void;

const clitic = /^(.+?)(n['’]t|['’](?:s|re|ll|ve|m|d))$/i;

/** Contractions that change their stem: the stem, and how many letters of the word it takes. */
const irregular: Readonly<Record<string, readonly [string, number]>> = {
  "won't": ['will', 2],
  "can't": ['can', 2],
  cannot: ['can', 3],
};

function pushWord(word: string, start: number, push: Push): void {
  const mayContract = word.includes("'") || word.includes('’') || word === 'cannot' || word === 'Cannot';
  if (mayContract) return pushContraction(word, start, push);
  push(start, start + word.length, word);
}

function pushContraction(word: string, start: number, push: Push): void {
  const end = start + word.length;
  const whole = irregular[word.toLowerCase().replace('’', "'")];
  if (whole) {
    push(start, start + whole[1], whole[0]);
    return push(start + whole[1], end, 'not');
  }
  const [, stem, tail] = clitic.exec(word) ?? [];
  if (stem === undefined || tail === undefined) return push(start, end, word);
  push(start, start + stem.length, stem);
  push(start + stem.length, end, expandClitic(tail));
}

const expansions: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'ll": 'will',
  "'ve": 'have',
  "'m": 'am',
};

/** "'s" and "'d" stay as they are: only the sentence knows which word they stand for. */
function expandClitic(tail: string): string {
  const straight = tail.toLowerCase().replace('’', "'");
  return expansions[straight] ?? straight;
}
