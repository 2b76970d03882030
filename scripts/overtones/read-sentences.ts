import type { Context } from '@/utils/engine';
import { modelOf } from '@/utils/engine/models';
import { placeFeatures, wordFeatures } from '@/utils/engine/overtone/features';
import { createMemory, readText } from '@/utils/engine/read-text';
import type { Label, LabelledText } from '@/tests/bench/corpus';

/** A sentence of a labelled text with the labels that touch it. */
export interface LabelledSentence {
  readonly start: number;
  readonly end: number;
  readonly features: readonly number[];
  readonly labels: readonly Label[];
}

export const contextOf = ({ channel, audience, lang, reply_to: replyTo }: LabelledText): Context => ({
  channel,
  audience,
  language: lang,
  ...(replyTo ? { replyTo } : {}),
});

/** The sentences of a text as the engine sees them. */
export function readSentences(text: LabelledText): readonly LabelledSentence[] {
  const context = contextOf(text);
  const { sentences } = readText(text.text, context, modelOf, {
    before: createMemory(),
    memory: createMemory(),
  });
  return sentences.flatMap((place, at) => {
    if (place.sentence.words.length === 0) return [];
    const around = placeFeatures(context, { at, count: sentences.length });
    const features = [...wordFeatures(place), ...around];
    return [{ start: place.start, end: place.end, features, labels: labelsIn(text, place) }];
  });
}

const labelsIn = (
  { text, labels }: LabelledText,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Label[] =>
  labels.filter(({ quote }) => {
    const from = quote === '' ? -1 : text.indexOf(quote);
    return from >= 0 && start < from + quote.length && end > from;
  });

/** Every feature of a text once. */
export const textFeatures = (sentences: readonly LabelledSentence[]): readonly number[] => [
  ...new Set(sentences.flatMap(({ features }) => features)),
];
