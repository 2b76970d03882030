import type { Sentence } from './document';
import { PhraseMatcher, type Classes } from './match/phrase-matcher';
import type { SymbolId, WordInfo } from './match/lexicon';
import { scanList, type Mark } from './match/scan';
import type { Language } from './types';

interface Asked {
  readonly owner: string;
  readonly phrases: readonly string[];
}

/** A sentence as the lists compiled so far see it. */
interface Seen {
  readonly version: number;
  readonly infos: readonly WordInfo[];
  /** The symbols with which a phrase of any list can be recognised in it. */
  readonly symbols: ReadonlySet<SymbolId>;
}

/**
 * Lists that are looked for only once something asks: guards of a rule that has found something, answers
 * to a frame that a text has raised. Most are never compiled at all.
 */
export class OnDemandLists {
  readonly #matcher: PhraseMatcher;
  readonly #asked = new Map<number, Asked>();
  readonly #compiled = new Set<number>();
  readonly #seen = new WeakMap<Sentence, Seen>();
  readonly #marks = new WeakMap<Sentence, Map<number, readonly Mark[]>>();

  constructor(language: Language, classes: Classes) {
    this.#matcher = new PhraseMatcher(language, classes);
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
    this.#compile(list);
    const marks = this.#find(sentence, list);
    known.set(list, marks);
    return marks;
  }

  #find(sentence: Sentence, list: number): readonly Mark[] {
    const { infos, symbols } = this.#see(sentence);
    for (const symbol of this.#matcher.anchorsIn(list).keys()) {
      if (symbols.has(symbol)) return scanList(this.#matcher, list, { infos, breaks: sentence.breaks });
    }
    return noMarks;
  }

  #see(sentence: Sentence): Seen {
    const known = this.#seen.get(sentence);
    const version = this.#compiled.size;
    if (known && known.version === version) return known;
    const infos = sentence.words.map((word) => this.#matcher.lexicon.info(word));
    const fresh = { version, infos, symbols: new Set(infos.flatMap(({ openers }) => openers)) };
    this.#seen.set(sentence, fresh);
    return fresh;
  }

  #compile(list: number): void {
    if (this.#compiled.has(list)) return;
    const { owner, phrases } = this.#asked.get(list) ?? { owner: '', phrases: [] };
    for (const phrase of phrases) addPhrase(this.#matcher, phrase, { list, owner });
    this.#compiled.add(list);
  }
}

const noMarks: readonly Mark[] = [];

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
