import { englishWords, germanWords, sharedWords } from '../text/language';
import type { Word } from './phrase';

/**
 * How often a word of a phrase is met in a text, a content word being 1: a phrase is looked for where its
 * rarest word stands.
 */
export function weightOf({ form, text }: Word): number {
  if (form === 'exact' || form === 'case') return isFrequent(text) ? 150 : 1;
  if (form === 'class') return shapeWeights[text] ?? 60;
  return text.length <= 3 ? 30 : 4;
}

const shapeWeights: Readonly<Record<string, number>> = {
  capital: 2500,
  number: 300,
  'number-word': 60,
  acronym: 60,
  sign: 50,
  year: 50,
};

const isFrequent = (word: string): boolean =>
  germanWords.has(word) || englishWords.has(word) || sharedWords.has(word);

/** The same for a list of phrases as they are written, without taking them apart. */
export const roughCost = (phrases: readonly string[]): number =>
  phrases.reduce((sum, phrase) => sum + costOfPhrase(phrase), 0);

const costOfPhrase = (phrase: string): number =>
  Math.min(
    ...phrase
      .split(' ')
      .filter((part) => /\p{L}/u.test(part) && !part.startsWith('[') && !part.startsWith('..'))
      .map(costOfItem),
  );

function costOfItem(item: string): number {
  if (item.startsWith('<')) return shapeWeights[item.slice(1, -1)] ?? 60;
  return item.split('|').reduce((sum, choice) => sum + (isFrequent(choice) ? 150 : 1), 0);
}
