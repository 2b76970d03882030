import type { Sentence } from '../document';
import { perSentence } from '../per-sentence';
import { fnv1a } from '../text/hash';
import { normalise } from '../text/normalise';
import type { Context, Language } from '../types';
import english from './fields/english';
import german from './fields/german';
import { createFieldFinder } from './fields/read-fields';

/** Features are numbers below this: a word, a part of one, a pair, a word field or a circumstance, hashed. */
export const featureSpace = 1 << 18;

/** A seed for each sort of feature, so that "ende" the word is not "ende" the ending. */
const seeds = {
  word: 0x811c9dc5,
  head: 0x9e3779b1,
  stem: 0x85ebca6b,
  tail: 0xc2b2ae35,
  field: 0x165667b1,
  place: 0x27d4eb2f,
} as const;

const fold = (value: number): number => ((value ^ (value >>> 18)) & (featureSpace - 1)) >>> 0;
const pair = (a: number, b: number): number => fold(Math.imul(a ^ (b << 5) ^ (b >>> 27), 0x9e3779b1) >>> 0);
const circumstance = (name: string): number => fold(fnv1a(name, seeds.place));

interface WordFeatures {
  readonly hash: number;
  /** The word, its beginnings, its ending and its fields. */
  readonly own: readonly number[];
}

const number = '#';
const edge = { opening: fnv1a('^', seeds.word), closing: fnv1a('$', seeds.word) };
/** More different words than a post has; past it the memory begins anew. */
const mostKnown = 20_000;

function createWordReader(language: Language): (raw: string) => WordFeatures {
  const fieldsOf = createFieldFinder(language === 'de' ? german : english);
  const known = new Map<string, WordFeatures>();
  return (raw) => {
    const before = known.get(raw);
    if (before) return before;
    const lower = normalise(raw);
    const word = /^\d/.test(lower) ? number : lower;
    const fields = fieldsOf(word).map((field) => fold(fnv1a(field, seeds.field)));
    const features = { hash: fnv1a(word, seeds.word), own: [...partsOf(word), ...fields] };
    if (known.size >= mostKnown) known.clear();
    known.set(raw, features);
    return features;
  };
}

function partsOf(word: string): readonly number[] {
  const parts = [fold(fnv1a(word, seeds.word))];
  if (word.length > 5)
    parts.push(fold(fnv1a(word.slice(0, 5), seeds.head)), fold(fnv1a(word.slice(-4), seeds.tail)));
  if (word.length > 7) parts.push(fold(fnv1a(word.slice(0, 7), seeds.stem)));
  return parts;
}

function createSentenceReader(language: Language) {
  let readWord: ((raw: string) => WordFeatures) | undefined;
  return perSentence(({ words, text, isQuestion }: Sentence): readonly number[] => {
    readWord ??= createWordReader(language);
    const features = new Set<number>();
    let before = edge.opening;
    for (const word of words) {
      const { hash: own, own: parts } = readWord(word);
      for (const part of parts) features.add(part);
      features.add(pair(before, own));
      before = own;
    }
    features.add(pair(before, edge.closing));
    features.add(circumstance(`length ${Math.min(6, Math.floor(words.length / 5))}`));
    if (isQuestion) features.add(circumstance('question'));
    if (text.includes('!')) features.add(circumstance('exclamation'));
    return [...features];
  });
}

const readers = { de: createSentenceReader('de'), en: createSentenceReader('en') } as const;

/** What a sentence's own words say, whatever its place; no feature twice. */
export const wordFeatures = (sentence: Sentence, language: Language): readonly number[] =>
  readers[language](sentence);

/** What the place of a sentence adds, `at` of `count` in a text. */
export function placeFeatures(
  { channel, replyTo }: Context,
  { at, count }: { readonly at: number; readonly count: number },
): readonly number[] {
  const features = [
    circumstance(replyTo === undefined || replyTo === '' ? 'no reply' : 'reply'),
    circumstance(channel),
  ];
  if (at === 0) features.push(circumstance('first'));
  if (at === count - 1) features.push(circumstance('last'));
  return features;
}
