import type { PlacedSentence, Sentence } from '../document';
import { perSentence } from '../per-sentence';
import { fnv1a } from '../text/hash';
import { joints } from '../text/joints';
import { normalise } from '../text/normalise';
import type { Context, Language } from '../types';
import english from './fields/english';
import german from './fields/german';
import { createFieldFinder } from './fields/read-fields';

/** Features are numbers below this: a word, a part of one, a pair, a word field or a circumstance, hashed. */
export const featureSpace = 1 << 19;

/** A seed for each sort of feature, so that "ende" the word is not "ende" the ending. */
const seeds = {
  word: 0x811c9dc5,
  head: 0x9e3779b1,
  stem: 0x85ebca6b,
  tail: 0xc2b2ae35,
  field: 0x165667b1,
  place: 0x27d4eb2f,
} as const;

const fold = (value: number): number => ((value ^ (value >>> 19)) & (featureSpace - 1)) >>> 0;
const pair = (a: number, b: number): number => fold(Math.imul(a ^ (b << 5) ^ (b >>> 27), 0x9e3779b1) >>> 0);
const circumstance = (name: string): number => fold(fnv1a(name, seeds.place));

interface WordFeatures {
  readonly hash: number;
  /** The word, its beginnings, its ending and its fields. */
  readonly own: readonly number[];
  /** Its fields, as they stand beside other words. */
  readonly fields: readonly number[];
}

const number = '#';
const opening: WordFeatures = { hash: fnv1a('^', seeds.word), own: [], fields: [] };
const closing: WordFeatures = { hash: fnv1a('$', seeds.word), own: [], fields: [] };
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
    const fields = fieldsOf(word).map((field) => fnv1a(field, seeds.field));
    const features = { hash: fnv1a(word, seeds.word), own: [...partsOf(word), ...fields.map(fold)], fields };
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

/** Two words beside each other, and each beside what the other is about. */
function addNeighbours(features: Set<number>, left: WordFeatures, right: WordFeatures): void {
  features.add(pair(left.hash, right.hash));
  for (const field of right.fields) features.add(pair(left.hash, field));
  for (const field of left.fields) features.add(pair(field, right.hash));
}

const most = (value: number, limit: number): number => Math.min(limit, Math.floor(value));

/** How a sentence is built, whatever its words: long or short, whole or in pieces. */
function shapeOf({ words, infos, text }: Sentence): readonly number[] {
  const joined = infos.filter(({ norm }) => joints.has(norm)).length;
  const commas = text.split(',').length - 1;
  const pieces = text.split(/[,;:–]/).length;
  return [
    `length ${most(words.length / 5, 6)}`,
    `words ${most(words.length / 6, 8)}`,
    `joints ${most(joined, 4)}`,
    `joints of words ${most((12 * joined) / words.length, 6)}`,
    `joints ${most(joined, 2)} in ${most(words.length / 4, 6)}`,
    `pieces of ${most(words.length / pieces, 6)}`,
    `commas ${most(commas, 8)}`,
  ].map(circumstance);
}

function createSentenceReader(language: Language) {
  let readWord: ((raw: string) => WordFeatures) | undefined;
  return perSentence((sentence: Sentence): readonly number[] => {
    const { words, text, isQuestion } = sentence;
    readWord ??= createWordReader(language);
    const features = new Set<number>();
    let before = opening;
    for (const raw of words) {
      const word = readWord(raw);
      for (const part of word.own) features.add(part);
      addNeighbours(features, before, word);
      before = word;
    }
    addNeighbours(features, before, closing);
    for (const feature of shapeOf(sentence)) features.add(feature);
    if (isQuestion) features.add(circumstance('question'));
    if (text.includes('!')) features.add(circumstance('exclamation'));
    return [...features];
  });
}

const readers = { de: createSentenceReader('de'), en: createSentenceReader('en') } as const;

/** What a sentence's own words say, whatever its place; no feature twice. */
export const wordFeatures = (sentence: Sentence, language: Language): readonly number[] =>
  readers[language](sentence);

/** From so many figures on, a text is another one: who gives many has left little out. */
const figureSteps = [1, 2, 3, 5, 8];

/** What a text's length and figures add to its words. */
export function sizeFeatures(sentences: readonly Sentence[]): readonly number[] {
  const words = sentences.flatMap((sentence) => sentence.words);
  const figures = words.filter((word) => /^\d/.test(word)).length;
  return [
    ...figureSteps.filter((step) => figures >= step).map((step) => circumstance(`figures from ${step}`)),
    circumstance(`figures ${Math.min(6, figures)}`),
    circumstance(`words ${Math.min(8, Math.floor(words.length / 25))}`),
    circumstance(`sentences ${Math.min(10, sentences.length)}`),
  ];
}

/** Fewer words than this make a sentence a short one. */
const shortFrom = 9;

const neighbour = (side: string, { sentence }: PlacedSentence): number =>
  circumstance(
    sentence.words.length < shortFrom
      ? `short ${side} ${most(sentence.words.length / 3, 3)}`
      : `long ${side}`,
  );

/** What the place of a sentence adds, the `at`th of a text. */
export function placeFeatures(
  { channel, replyTo }: Context,
  { sentences, at }: { readonly sentences: readonly PlacedSentence[]; readonly at: number },
): readonly number[] {
  const features = [
    circumstance(replyTo === undefined || replyTo === '' ? 'no reply' : 'reply'),
    circumstance(channel),
  ];
  const before = sentences[at - 1];
  const after = sentences[at + 1];
  features.push(before ? neighbour('before', before) : circumstance('first'));
  features.push(after ? neighbour('after', after) : circumstance('last'));
  return features;
}
