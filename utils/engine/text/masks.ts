/** A stretch that is not the author's wording, or no wording at all. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly what: 'url' | 'email' | 'mention' | 'hashtag' | 'code' | 'quotation';
}

/** Each kind with its pattern, and a cheap sign without which the pattern need not run. */
const patterns: readonly (readonly [Mask['what'], RegExp, RegExp])[] = [
  [
    'url',
    /\b(?:https?:\/\/|www\.)[^\s<>"“”„»«)\]]+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|de|org|net|eu|ch|at|io|co\.uk|example|info|ai|app|dev)\b(?:\/[^\s<>"“”„»«)\]]*)?/giu,
    /\w[.:][\w/]/,
  ],
  ['email', /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/gu, /@/],
  ['mention', /(?<![\p{L}\p{N}_@])@[\p{L}\p{N}][\p{L}\p{N}_-]*/gu, /@/],
  ['hashtag', /(?<![\p{L}\p{N}_&])#[\p{L}\p{N}][\p{L}\p{N}_]*/gu, /#/],
  ['code', /`[^`\n]{1,200}`/gu, /`/],
];

/** What each opening mark may be closed by; German, English, French and Swiss usage. */
const quotePairs: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"',
  '‚': '‘’',
  '‘': '’',
  '«': '»',
  '»': '«',
  '"': '"',
  '‹': '›',
  '›': '‹',
};

/** All masks of one paragraph, in order of their start; they may overlap. */
export function findMasks(paragraph: string): readonly Mask[] {
  const masks: Mask[] = [];
  for (const [what, pattern, hint] of patterns)
    if (hint.test(paragraph)) collect(paragraph, what, pattern, masks);
  if (hasQuote.test(paragraph)) collectQuotations(paragraph, masks);
  return masks.length > 1 ? masks.toSorted((a, b) => a.start - b.start) : masks;
}

function collect(paragraph: string, what: Mask['what'], pattern: RegExp, into: Mask[]): void {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(paragraph); found; found = pattern.exec(paragraph)) {
    const end =
      what === 'url'
        ? found.index + found[0].replace(/[.,;:!?]+$/, '').length
        : found.index + found[0].length;
    into.push({ start: found.index, end, what });
  }
}

const hasQuote = /[„“‚‘«»"‹›]/;
const anyQuote = /[„“‚‘«»"‹›]/g;

function collectQuotations(paragraph: string, into: Mask[]): void {
  const lastOf = createLastPlaces(paragraph);
  anyQuote.lastIndex = 0;
  for (let found = anyQuote.exec(paragraph); found; found = anyQuote.exec(paragraph)) {
    const start = found.index;
    if (!isOpening(paragraph, start)) continue;
    const end = closingOf(paragraph, start, { closers: quotePairs[found[0]] ?? '', lastOf });
    if (end === undefined) continue;
    into.push({ start, end, what: 'quotation' });
    anyQuote.lastIndex = end;
  }
}

/** A quotation mark opens at the start or after a space or bracket; "‘" inside a word is an apostrophe. */
function isOpening(paragraph: string, at: number): boolean {
  if (at === 0) return true;
  return /[\s([{–—\-:/]/u.test(paragraph.charAt(at - 1));
}

interface Closing {
  readonly closers: string;
  readonly lastOf: (mark: string) => number;
}

/** Where each mark stands last, looked up once: a line of nothing but opening marks must not be searched again and again. */
function createLastPlaces(paragraph: string): (mark: string) => number {
  const places = new Map<string, number>();
  return (mark) => {
    const known = places.get(mark) ?? paragraph.lastIndexOf(mark);
    places.set(mark, known);
    return known;
  };
}

/** The end after the closing mark. An unclosed „ or “ runs to the end of its paragraph: it is being typed. */
function closingOf(paragraph: string, start: number, { closers, lastOf }: Closing): number | undefined {
  const unclosed = '„“'.includes(paragraph.charAt(start)) ? paragraph.length : undefined;
  if (Math.max(...Array.from(closers, lastOf)) <= start) return unclosed;
  const furthest = Math.min(paragraph.length, start + longestQuotation);
  for (let at = start + 2; at < furthest; at += 1) {
    const mark = paragraph.charAt(at);
    // ’ between letters is an apostrophe: ‘don’t’
    if (closers.includes(mark) && !(mark === '’' && /\p{L}/u.test(paragraph.charAt(at + 1)))) return at + 1;
  }
  return unclosed;
}

/** In characters; a bound for hostile texts. */
const longestQuotation = 2000;
