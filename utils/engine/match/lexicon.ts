import { normalise } from '../text/normalise';
import { countSyllables } from '../text/syllables';
import type { Language } from '../types';
import type { Word } from './phrase';
import { shapesOf } from './shapes';

/** What a phrase can ask of a word: a number per distinct question. */
export type SymbolId = number;

/** A word as the matcher sees it. */
export interface WordInfo {
  readonly norm: string;
  readonly symbols: readonly SymbolId[];
  /** Capital letters in the word as written. */
  readonly capitals: number;
  readonly syllables: number;
}

/** Words seen before are not looked up again; a limit keeps a hostile text from filling the memory. */
const rememberedWords = 20_000;

type AffixForm = 'prefix' | 'suffix' | 'contains';

interface Affixes {
  readonly lengths: number[];
  readonly ids: Map<string, SymbolId>;
}

const createAffixes = (): Affixes => ({ lengths: [], ids: new Map() });

/** Gives words their symbols. Grows while phrases are compiled, then only answers. */
export class Lexicon {
  readonly #exact = new Map<string, SymbolId>();
  readonly #cased = new Map<string, SymbolId>();
  readonly #classes = new Map<string, SymbolId>();
  readonly #affixes: Readonly<Record<AffixForm, Affixes>> = {
    prefix: createAffixes(),
    suffix: createAffixes(),
    contains: createAffixes(),
  };
  /** Classes that a symbol's words belong to as well. */
  readonly #joined = new Map<SymbolId, readonly SymbolId[]>();
  readonly #seen = new Map<string, WordInfo>();
  readonly #language: Language;
  #last = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  symbolOf({ form, text }: Word): SymbolId {
    this.#seen.clear();
    if (form === 'exact') return this.#idIn(this.#exact, text);
    if (form === 'case') return this.#idIn(this.#cased, text);
    if (form === 'class') return this.#idIn(this.#classes, text);
    const table = this.#affixes[form];
    if (!table.lengths.includes(text.length)) table.lengths.push(text.length);
    return this.#idIn(table.ids, text);
  }

  /** Every word that has the member's symbol has the class's, too. */
  join(member: Word, name: string): void {
    const symbol = this.symbolOf(member);
    const id = this.symbolOf({ form: 'class', text: name });
    const known = this.#joined.get(symbol) ?? [];
    if (!known.includes(id)) this.#joined.set(symbol, [...known, id]);
  }

  info(word: string): WordInfo {
    const known = this.#seen.get(word);
    if (known) return known;
    if (this.#seen.size > rememberedWords) this.#seen.clear();
    const norm = normalise(word);
    const fresh = {
      norm,
      symbols: this.#withClasses(this.#symbolsOf(word, norm)),
      capitals: word.match(/\p{Lu}/gu)?.length ?? 0,
      syllables: countSyllables(word, this.#language),
    };
    this.#seen.set(word, fresh);
    return fresh;
  }

  #idIn(map: Map<string, SymbolId>, key: string): SymbolId {
    const known = map.get(key);
    if (known !== undefined) return known;
    this.#last += 1;
    map.set(key, this.#last);
    return this.#last;
  }

  #symbolsOf(word: string, norm: string): readonly SymbolId[] {
    const literal = [
      this.#exact.get(norm),
      ...(readings[norm] ?? []).map((other) => this.#exact.get(other)),
      this.#cased.get(word),
    ];
    const { prefix, suffix, contains } = this.#affixes;
    const begins = prefix.lengths.map((length) =>
      norm.length >= length ? prefix.ids.get(norm.slice(0, length)) : undefined,
    );
    const ends = suffix.lengths.map((length) =>
      norm.length >= length ? suffix.ids.get(norm.slice(-length)) : undefined,
    );
    const holds = [...contains.ids].map(([part, id]) => (norm.includes(part) ? id : undefined));
    const shapes = shapesOf(word, norm).map((shape) => this.#classes.get(shape));
    return [...literal, ...begins, ...ends, ...holds, ...shapes].filter((symbol) => symbol !== undefined);
  }

  #withClasses(symbols: readonly SymbolId[]): readonly SymbolId[] {
    const own = symbols.flatMap((symbol) => this.#joined.get(symbol) ?? []);
    return own.length === 0 ? symbols : [...new Set([...symbols, ...own])];
  }
}

/** What a contraction's tail may stand for. */
const readings: Readonly<Record<string, readonly string[]>> = {
  "'s": ['is', 'has', 'us', 'es'],
  "'d": ['would', 'had'],
};
