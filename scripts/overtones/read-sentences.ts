import { modelOf } from '@/utils/engine/models';
import type { Sentence } from '@/utils/engine/document';
import { placeFeatures, sizeFeatures, wordFeatures } from '@/utils/engine/overtone/features';
import { createMemory, readText } from '@/utils/engine/read-text';
import { contextOf, overlaps, type Label, type LabelledText } from '@/tests/bench/corpus';

/** A sentence of a labelled text with the labels that touch it. */
export interface LabelledSentence {
  readonly sentence: Sentence;
  readonly features: readonly number[];
  readonly labels: readonly Label[];
}

/** The sentences of a text as the engine sees them. */
export function readSentences(text: LabelledText): readonly LabelledSentence[] {
  const context = { ...contextOf(text), language: text.lang };
  const { sentences } = readText(text.text, context, modelOf, {
    before: createMemory(),
    memory: createMemory(),
  });
  return sentences.flatMap((place, at) => {
    if (place.sentence.words.length === 0) return [];
    const around = placeFeatures(context, { sentences, at });
    const features = [...wordFeatures(place.sentence, place.language), ...around];
    return [
      {
        sentence: place.sentence,
        features,
        labels: text.labels.filter((label) => overlaps(label, text.text, place)),
      },
    ];
  });
}

/** Every feature of a text once. */
export const textFeatures = (sentences: readonly LabelledSentence[]): readonly number[] => [
  ...new Set([
    ...sentences.flatMap(({ features }) => features),
    ...sizeFeatures(sentences.map(({ sentence }) => sentence)),
  ]),
];
