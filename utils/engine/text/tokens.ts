/** Words of one stretch of text. Parallel arrays: a post has hundreds of them, analysed on every key. */
export interface Tokens {
  readonly length: number;
  /** Offsets into the text that was tokenised. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly string[];
}

/**
 * Words with inner hyphens, apostrophes and gender marks; numbers with separators; dotted initials; the
 * few signs that are read as words.
 */
const wordPattern =
  /(?:\p{L}\.){2,}(?![\p{L}\p{N}])|\p{N}+(?:[.,:'’]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:[-‑'’&][\p{L}\p{M}\p{N}]+|[*:_](?=in(?:nen)?(?!\p{L}))in(?:nen)?)*|[%€$£§]/gu;

/** "we're" is read as "we 're", so that one phrase finds both spellings. */
const clitic = /^(.+?)(n['’]t|['’](?:s|re|ll|ve|m|d))$/i;
const irregular: Readonly<Record<string, readonly [string, number]>> = {
  "won't": ['will', 2],
  "can't": ['can', 2],
  cannot: ['can', 3],
};

export function tokenise(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const push = (start: number, end: number, word: string) => {
    starts.push(start);
    ends.push(end);
    words.push(word);
  };
  wordPattern.lastIndex = 0;
  for (let found = wordPattern.exec(text); found; found = wordPattern.exec(text)) {
    splitClitic(found[0], found.index, push);
  }
  return { length: words.length, starts, ends, words };
}

function splitClitic(
  word: string,
  start: number,
  push: (start: number, end: number, word: string) => void,
): void {
  const end = start + word.length;
  const last = word.charCodeAt(word.length - 1) | 32;
  // Only t, s, e, l, m, d can end a contraction: most words are done here.
  if (word.length < 3 || !'tselmd'.includes(String.fromCharCode(last))) return push(start, end, word);
  const whole = irregular[word.toLowerCase().replace('’', "'")];
  if (whole) {
    push(start, start + whole[1], whole[0]);
    return push(start + whole[1], end, 'not');
  }
  if (!word.includes("'") && !word.includes('’')) return push(start, end, word);
  const parts = clitic.exec(word);
  const stem = parts?.[1];
  const tail = parts?.[2];
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
