import type { Sentence } from './document';
import { PhraseMatcher, type Classes } from './match/phrase-matcher';
import { scan, type Mark } from './match/scan';
import type { Language } from './types';

interface Asked {
  readonly owner: string;
  readonly phrases: readonly string[];
}

/**
 * Lists that are looked for only once something asks: guards of a rule that has found something, answers
 * to a frame that a text has raised. Most are never compiled at all.
 */
export class OnDemandLists {
  readonly #language: Language;
  readonly #classes: Classes;
  readonly #asked = new Map<number, Asked>();
  readonly #matchers = new Map<number, PhraseMatcher>();
  readonly #marks = new WeakMap<Sentence, Map<number, readonly Mark[]>>();

  constructor(language: Language, classes: Classes) {
    this.#language = language;
    this.#classes = classes;
  }

  define(list: number, asked: Asked): void {
    this.#asked.set(list, asked);
  }

  has(list: number): boolean {
    return this.#asked.has(list);
  }

  /** The list's marks in the sentence, masked words included. Throws on a malformed phrase, naming its owner. */
  marksOf(sentence: Sentence, list: number): readonly Mark[] {
    const known = this.#marks.get(sentence) ?? new Map<number, readonly Mark[]>();
    this.#marks.set(sentence, known);
    const before = known.get(list);
    if (before) return before;
    const matcher = this.#matcherOf(list);
    const infos = sentence.words.map((word) => matcher.lexicon.info(word));
    const marks = scan(matcher, { infos, breaks: sentence.breaks });
    known.set(list, marks);
    return marks;
  }

  #matcherOf(list: number): PhraseMatcher {
    const known = this.#matchers.get(list);
    if (known) return known;
    const matcher = new PhraseMatcher(this.#language, this.#classes);
    const { owner, phrases } = this.#asked.get(list) ?? { owner: '', phrases: [] };
    for (const phrase of phrases) addPhrase(matcher, phrase, { list, owner });
    this.#matchers.set(list, matcher);
    return matcher;
  }
}

/** Throws on a malformed phrase, naming its owner. */
export function addPhrase(
  matcher: PhraseMatcher,
  phrase: string,
  { list, owner }: { list: number; owner: string },
): void {
  try {
    matcher.add(phrase, list);
  } catch (error) {
    throw new Error(`${owner}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
