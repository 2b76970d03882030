import { hasSymbol, type WordInfo } from './lexicon';
import type { Anchor, Pairs, PhraseMatcher, Sequence } from './phrase-matcher';

/** A phrase of a list found in a sentence. Token indices, `last` inclusive. */
export interface Mark {
  readonly list: number;
  readonly first: number;
  readonly last: number;
}

/** What the scan needs to know of a sentence. */
export interface ScanInput {
  readonly infos: readonly WordInfo[];
  /** What stands between the token and the one before it. */
  readonly breaks: readonly Break[];
}

/** 0 nothing but space, 1 a comma, 2 a sign that no phrase without a gap runs across. */
export type Break = 0 | 1 | 2;

/** Steps allowed from one anchor; real text stays below a hundred. */
const stepsPerAnchor = 400;

const nowhere: readonly number[] = [];

let steps = 0;
let total = 0;

/** Steps of all scans so far: the measure of cost that does not depend on the machine. */
export const scanSteps = (): number => total;

/** All marks of one sentence, each once, whatever the number of phrases. */
export function scan(matcher: PhraseMatcher, input: ScanInput): readonly Mark[] {
  const marks: Mark[] = [];
  const { infos } = input;
  for (let at = 0; at < infos.length; at += 1) {
    for (const symbol of infos[at]?.openers ?? nowhere) {
      tryAnchors(matcher.anchorsOf(symbol), at, input, marks);
      const pairs = matcher.pairsOf(symbol);
      if (pairs) tryPairs(pairs, at, input, marks);
    }
  }
  return distinct(marks);
}

/** The marks of one list alone. */
export function scanList(matcher: PhraseMatcher, list: number, input: ScanInput): readonly Mark[] {
  const anchors = matcher.anchorsIn(list);
  const marks: Mark[] = [];
  for (let at = 0; at < input.infos.length; at += 1) {
    for (const symbol of input.infos[at]?.openers ?? nowhere)
      tryAnchors(anchors.get(symbol), at, input, marks);
  }
  return distinct(marks);
}

/** A frequent word and its neighbour: only phrases that have both are looked at. */
function tryPairs({ before, after }: Pairs, at: number, input: ScanInput, marks: Mark[]): void {
  const { infos, breaks } = input;
  if (after.size > 0 && breaks[at + 1] !== 2) {
    for (const symbol of infos[at + 1]?.seconds ?? nowhere) tryAnchors(after.get(symbol), at, input, marks);
  }
  if (before.size > 0 && breaks[at] !== 2) {
    for (const symbol of infos[at - 1]?.seconds ?? nowhere) tryAnchors(before.get(symbol), at, input, marks);
  }
}

function tryAnchors(
  anchors: readonly Anchor[] | undefined,
  at: number,
  input: ScanInput,
  marks: Mark[],
): void {
  if (!anchors) return;
  for (const anchor of anchors) {
    steps = 0;
    widen(anchor, input, { first: at, next: at + 1 }, marks);
    total += steps;
  }
}

interface Stretch {
  readonly first: number;
  /** The token after the last. */
  readonly next: number;
}

/** From a piece that is found to the whole phrase around it. */
function widen(anchor: Anchor, input: ScanInput, { first, next }: Stretch, marks: Mark[]): void {
  const { sequence, outer, phrase } = anchor;
  const starts = follow(sequence, sequence.anchor - 1, { at: first, step: -1, isLoose: false }, input);
  if (starts.length === 0) return;
  const ends = follow(sequence, sequence.anchor + 1, { at: next, step: 1, isLoose: false }, input);
  for (const start of starts) {
    for (const end of ends) {
      if (outer) widen(outer, input, { first: start, next: end }, marks);
      else if (!(phrase.atStart && start !== 0) && !(phrase.atEnd && end !== input.infos.length)) {
        marks.push({ list: phrase.list, first: start, last: end - 1 });
      }
    }
  }
}

/** Between two tokens: `at` is the one behind. */
interface Place {
  readonly at: number;
  readonly step: 1 | -1;
  /** Beside a gap: any sign may stand here. */
  readonly isLoose: boolean;
}

/**
 * The places to which the rest of the sequence can lead, from its piece `index` on, forwards or backwards.
 * Single words, by far the most, are followed without a list of places.
 */
function follow(sequence: Sequence, index: number, place: Place, input: ScanInput): readonly number[] {
  const { step } = place;
  let { at, isLoose } = place;
  for (let piece = sequence.pieces[index]; piece; index += step, piece = sequence.pieces[index]) {
    steps += 1;
    if (steps > stepsPerAnchor) return nowhere;
    if (piece.type === 'gap') return overGap(sequence, index, { at, step, isLoose: true }, input);
    if (piece.type === 'comma') {
      if (input.breaks[at] !== 1) return nowhere;
      isLoose = false;
      continue;
    }
    const token = step === 1 ? at : at - 1;
    if (token < 0 || token >= input.infos.length || (!isLoose && input.breaks[at] === 2)) return nowhere;
    if (piece.type === 'word' && piece.sequences.length > 0)
      return through(sequence, index, { at, step, isLoose }, input);
    if (piece.type === 'word' && !hasAt(piece.symbol, token, input)) return nowhere;
    at += step;
    isLoose = false;
  }
  return [at];
}

/** A gap may be empty, and may cross anything within the sentence. */
function overGap(
  sequence: Sequence,
  index: number,
  { at, step }: Place,
  input: ScanInput,
): readonly number[] {
  const gap = sequence.pieces[index];
  const beyond = sequence.pieces[index + step];
  const max = gap?.type === 'gap' ? gap.max : 0;
  let places: readonly number[] = nowhere;
  for (let skipped = 0; skipped <= max; skipped += 1) {
    const there = at + skipped * step;
    if (there < 0 || there > input.infos.length) break;
    // What must stand beyond the gap is mostly not there: one look, instead of a way through.
    if (
      beyond?.type === 'word' &&
      beyond.sequences.length === 0 &&
      !hasAt(beyond.symbol, step === 1 ? there : there - 1, input)
    )
      continue;
    const found = follow(sequence, index + step, { at: there, step, isLoose: true }, input);
    if (found.length > 0) places = places.length === 0 ? found : [...places, ...found];
  }
  return places;
}

/** Through a piece that may be one word or a sequence of its own. */
function through(sequence: Sequence, index: number, place: Place, input: ScanInput): readonly number[] {
  const piece = sequence.pieces[index];
  if (piece?.type !== 'word') return nowhere;
  const { at, step } = place;
  const single = hasAt(piece.symbol, step === 1 ? at : at - 1, input) ? [at + step] : nowhere;
  const longer = piece.sequences.flatMap((inner) =>
    follow(inner, step === 1 ? 0 : inner.pieces.length - 1, place, input),
  );
  return [...single, ...longer].flatMap((next) =>
    follow(sequence, index + step, { at: next, step, isLoose: false }, input),
  );
}

function hasAt(symbol: number, at: number, { infos }: ScanInput): boolean {
  const info = infos[at];
  return symbol !== 0 && info !== undefined && hasSymbol(info, symbol);
}

/** A phrase with several ways to be read is one mark. In order of their first token. */
function distinct(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length < 2) return marks;
  const seen = new Set<number>();
  const single = marks.filter(({ list, first, last }) => {
    const key = (list * 4096 + first) * 4096 + last;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return single.toSorted((a, b) => a.first - b.first || a.last - b.last || a.list - b.list);
}
