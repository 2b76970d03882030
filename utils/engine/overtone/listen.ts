import type { PlacedSentence } from '../document';
import { perSentence } from '../per-sentence';
import type { BareDocument } from '../read-text';
import type { Dimension, Kind, Language, Severity } from '../types';
import { featureSpace, placeFeatures, sizeFeatures, wordFeatures } from './features';
import type { Sound, Weights } from './weights';
import { weightsOf } from './weights-of';

/** How much the whole text weighs beside the sentence's own words. */
export const textShare = 0.6;

/** Scores by sound; above its threshold a sound counts. */
export interface Scored {
  readonly place: PlacedSentence;
  readonly scores: readonly number[];
}

export interface Heard {
  readonly language: Language;
  readonly sounds: readonly Sound[];
  /** Of the text as a whole, by sound. */
  readonly text: readonly number[];
  readonly sentences: readonly Scored[];
}

function addUp(features: readonly number[], sums: Float64Array, { starts, pairs }: Weights): Float64Array {
  for (const feature of features) {
    const start = starts[feature] ?? 0;
    if (start === 0) continue;
    const end = start + 2 * (pairs[start] ?? 0);
    for (let at = start + 1; at <= end; at += 2) {
      const sound = pairs[at] ?? 0;
      sums[sound] = (sums[sound] ?? 0) + (pairs[at + 1] ?? 0);
    }
  }
  return sums;
}

const createOwnSums = (language: Language) =>
  perSentence((sentence) => {
    const weights = weightsOf(language);
    return addUp(wordFeatures(sentence, language), new Float64Array(weights.sounds.length), weights);
  });

/** What a sentence's own words weigh, by sound. */
const ownSums = { de: createOwnSums('de'), en: createOwnSums('en') } as const;

const scoresOf = (sums: Float64Array, count: number, { sounds }: Weights): readonly number[] =>
  sounds.map(({ bias, unit }, at) => bias + ((sums[at] ?? 0) * unit) / Math.sqrt(count));

/** Which text a feature was last seen in: a set that needs no building. */
const lastSeen = new Uint32Array(featureSpace);
let texts = 0;

/** Every feature of the sentences once. */
function unionOf(lists: readonly (readonly number[])[]): readonly number[] {
  texts = texts === 0xffffffff ? 1 : texts + 1;
  const union: number[] = [];
  for (const list of lists) {
    for (const feature of list) {
      if (lastSeen[feature] === texts) continue;
      lastSeen[feature] = texts;
      union.push(feature);
    }
  }
  return union;
}

/** Listens to the sentences of one language of a text, and to them together. */
export function listen({ sentences, context }: BareDocument, language: Language): Heard {
  const weights = weightsOf(language);
  const places = sentences.flatMap((place, at) =>
    place.language === language && place.sentence.words.length > 0
      ? [{ place, around: placeFeatures(context, { sentences, at }) }]
      : [],
  );
  const union = unionOf(
    places
      .flatMap(({ place, around }) => [wordFeatures(place.sentence, language), around])
      .concat([sizeFeatures(places.map(({ place }) => place.sentence))]),
  );
  return {
    language,
    sounds: weights.sounds,
    text: scoresOf(
      addUp(union, new Float64Array(weights.sounds.length), weights),
      Math.max(1, union.length),
      weights,
    ),
    sentences: places.map(({ place, around }) => ({
      place,
      scores: scoresOf(
        addUp(around, ownSums[language](place.sentence).slice(), weights),
        wordFeatures(place.sentence, language).length + around.length,
        weights,
      ),
    })),
  };
}

/** Where the scores of a dimension stand: for a sentence's own words and for the whole text. */
function soundsOf(sounds: readonly Sound[], of: Dimension): { readonly own: number; readonly whole: number } {
  const find = (isOfText: boolean) =>
    sounds.findIndex(
      (sound) =>
        sound.dimension === of && !sound.kind && !sound.slot && (sound.isOfText ?? false) === isOfText,
    );
  return { own: find(false), whole: find(true) };
}

/** How much a sentence, in its text, sounds like a dimension. */
function createScore({ sounds, text }: Heard, dimension: Dimension): (sentence: Scored) => number {
  const { own, whole } = soundsOf(sounds, dimension);
  return ({ scores }) => (scores[own] ?? 0) + textShare * (text[whole] ?? 0);
}

/** A stretch of the author's own words, and the kind of fault they sound like most. */
export interface Overtone {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** A sentence without the hashtags, links and quotations at its ends. */
function ownWordsOf({ sentence, start, end }: PlacedSentence): {
  readonly start: number;
  readonly end: number;
} {
  const { masked, starts, ends } = sentence;
  const first = masked.indexOf(0);
  const last = masked.lastIndexOf(0);
  return {
    start: first > 0 ? start + (starts[first] ?? 0) : start,
    end: last >= 0 && last < masked.length - 1 ? start + (ends[last] ?? 0) : end,
  };
}

/** A sentence may sound of more than one thing; past the loudest two it is all noise. */
const mostAtOnce = 2;

/** How far each dimension that is heard in sentences is above its threshold, by sentence. */
function createMargins(heard: Heard): (sentence: Scored) => ReadonlyMap<Dimension, number> {
  const meters = heard.sounds.flatMap(({ dimension, threshold, isOfText }) =>
    threshold === undefined || isOfText
      ? []
      : [{ dimension, threshold, scoreOf: createScore(heard, dimension) }],
  );
  return (sentence) =>
    new Map(
      meters
        .map(({ dimension, threshold, scoreOf }) => [dimension, scoreOf(sentence) - threshold] as const)
        .filter(([, margin]) => margin >= 0)
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, mostAtOnce),
    );
}

/** Sentences in which a reader may hear a fault of the dimension that no phrase says, with its likeliest kind. */
export function overtonesOf(heard: Heard, dimension: Dimension): readonly Overtone[] {
  const { sounds, sentences } = heard;
  const marginsOf = createMargins(heard);
  return sentences.flatMap((sentence) => {
    if (!marginsOf(sentence).has(dimension)) return [];
    const kind = likeliest(sounds, sentence.scores, (sound) => sound.dimension === dimension && sound.kind);
    return kind ? [{ ...ownWordsOf(sentence.place), kind }] : [];
  });
}

/** The fact that a text leaves out by its sound, and the sentence that raises it most. */
export function missingFactOf({
  sounds,
  text,
  sentences,
}: Heard): { readonly slot: string; readonly place: PlacedSentence } | undefined {
  const { whole } = soundsOf(sounds, 'facts');
  const threshold = sounds[whole]?.threshold;
  if (threshold === undefined || (text[whole] ?? -Infinity) < threshold) return undefined;
  const slot = likeliest(sounds, text, (sound) => sound.slot);
  const [first] = sentences.toSorted((a, b) => (b.scores[whole] ?? 0) - (a.scores[whole] ?? 0));
  return slot && first ? { slot, place: first.place } : undefined;
}

/** Below these scores the ear hears nothing of what a phrase has found: measured where phrases were wrong more often than right. */
const doubtBelow: Readonly<
  Record<Exclude<Severity, 'polish'>, Partial<Readonly<Record<Dimension, number>>>>
> = {
  consider: { stance: -0.4, risk: -0.6, wording: -1.2, audience: -1.2 },
  // What is wrong whatever the tone rests on its words.
  stop: { risk: -1.2 },
};
/** Below this the text does not sound as if a fact were missing. */
const noQuestionBelow = -0.4;

/** What of a hint a second hearing needs. */
interface Weighed {
  readonly dimension: Dimension;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

/** True where the sentences between two offsets sound like nothing of the dimension. */
function doubts(heard: Heard, { dimension, severity, start, end }: Weighed): boolean {
  const least = severity === 'polish' ? undefined : doubtBelow[severity][dimension];
  const touched = heard.sentences.filter(({ place }) => place.start < end && place.end > start);
  if (least === undefined || touched.length === 0) return false;
  return Math.max(...touched.map(createScore(heard, dimension))) < least;
}

/** Severity after a second hearing: what the ear doubts is `polish`. */
export const secondHearing = (heard: readonly Heard[], hint: Weighed): Severity =>
  heard.some((each) => doubts(each, hint)) ? 'polish' : hint.severity;

/** True where nothing in the text's sound supports a question of a frame. */
export function soundsComplete({ sounds, text }: Heard): boolean {
  const { whole } = soundsOf(sounds, 'facts');
  return whole >= 0 && (text[whole] ?? 0) < noQuestionBelow;
}

/** The name of the sound that scores highest among those that have one. */
function likeliest<Name extends string>(
  sounds: readonly Sound[],
  scores: readonly number[],
  nameOf: (sound: Sound) => Name | false | undefined,
): Name | undefined {
  let best: { readonly name: Name; readonly score: number } | undefined;
  sounds.forEach((sound, at) => {
    const name = nameOf(sound);
    const score = scores[at] ?? -Infinity;
    if (name && (!best || score > best.score)) best = { name, score };
  });
  return best?.name;
}
