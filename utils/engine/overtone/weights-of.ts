import type { Language } from '../types';
import english from './english';
import { featureSpace } from './features';
import german from './german';
import { unpackWeights, type Weights } from './weights';

const packed = { de: german, en: english } as const;
const unpacked = new Map<Language, Weights>();

export function weightsOf(language: Language): Weights {
  const known = unpacked.get(language);
  if (known) return known;
  const weights = unpackWeights(packed[language], featureSpace);
  unpacked.set(language, weights);
  return weights;
}

/** Unpacks the weights of one language that are not yet; false where all are. */
export function unpackNext(): boolean {
  const next = (['de', 'en'] as const).find((language) => !unpacked.has(language));
  if (next) weightsOf(next);
  return next !== undefined;
}
