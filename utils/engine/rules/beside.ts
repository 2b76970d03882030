import type { Document, Sentence } from '../document';
import type { Language } from '../types';
import type { Find } from './define';

/** Two things that are harmless alone and clash in one text. */
export interface Beside {
  readonly language: Language;
  /** What must not stand beside the grave thing; its sentence is underlined. Rare: it is looked for first. */
  readonly light: RegExp;
  readonly grave: RegExp;
  /** Sentences between the two, at most. */
  readonly within: number;
}

/** Sentences with something light in reach of something grave. */
export function findBeside(document: Document, { language, light, grave, within }: Beside): readonly Find[] {
  const places = document.sentences.filter((place) => place.language === language);
  return places
    .map((place, index) => ({ place, index }))
    .filter(({ place }) => light.test(place.sentence.text))
    .filter(({ index }) =>
      places
        .slice(Math.max(0, index - within - 1), index + within + 2)
        .some(({ sentence }) => isGrave(sentence, grave)),
    )
    .map(({ place: { start, end } }) => ({ start, end }));
}

/** Said by the author, not in a quotation. */
const isGrave = (sentence: Sentence, grave: RegExp): boolean =>
  grave.test(sentence.words.filter((_, at) => sentence.masked[at] === 0).join(' '));
