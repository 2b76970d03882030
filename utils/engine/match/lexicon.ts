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
  /** The same as an open hash table, 0 for a free place. */
  readonly table: Int32Array;
  /** Those of its symbols with which a phrase begins. */
  readonly openers: readonly SymbolId[];
  /** Those that stand beside a frequent word in some phrase. */
  readonly seconds: readonly SymbolId[];
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
  readonly #joined = new Map<SymbolId, SymbolId[]>();
  readonly #openers = new Set<SymbolId>();
  readonly #seconds = new Set<SymbolId>();
  readonly #groups = new Map<string, SymbolId>();
  readonly #seen = new Map<string, WordInfo>();
  readonly #language: Language;
  #last = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  symbolOf({ form, text }: Word): SymbolId {
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
    this.#joinTo(symbol, id);
  }

  /** One symbol for all words of a choice, named by how the choice is written. */
  group(source: string, words: readonly Word[]): SymbolId {
    const known = this.#groups.get(source);
    if (known !== undefined) return known;
    const id = this.#idIn(this.#groups, source);
    for (const word of words) this.#joinTo(this.symbolOf(word), id);
    return id;
  }

  /** Forgets the words met so far: phrases have been added since. */
  refresh(): void {
    this.#seen.clear();
  }

  /** Symbols given so far; they are counted from 1. */
  get size(): number {
    return this.#last;
  }

  /** A phrase is recognised by this symbol beside a frequent one. */
  second(symbol: SymbolId): void {
    this.#seconds.add(symbol);
  }

  /** A phrase begins with this symbol. */
  open(symbol: SymbolId): void {
    this.#openers.add(symbol);
  }

  #joinTo(symbol: SymbolId, id: SymbolId): void {
    const known = this.#joined.get(symbol);
    if (!known) this.#joined.set(symbol, [id]);
    else if (!known.includes(id)) known.push(id);
  }

  info(word: string): WordInfo {
    const known = this.#seen.get(word);
    if (known) return known;
    if (this.#seen.size > rememberedWords) this.#seen.clear();
    const norm = normalise(word);
    const symbols = this.#withClasses(this.#symbolsOf(word, norm));
    const fresh = {
      norm,
      symbols,
      table: tableOf(symbols),
      openers: symbols.filter((symbol) => this.#openers.has(symbol)),
      seconds: symbols.filter((symbol) => this.#seconds.has(symbol)),
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

/** At most half full; most words of a text have no symbol at all. */
function tableOf(symbols: readonly SymbolId[]): Int32Array {
  if (symbols.length === 0) return noSymbols;
  const size = 2 ** Math.ceil(Math.log2(symbols.length * 2));
  const table = new Int32Array(size);
  for (const symbol of symbols) {
    let at = symbol & (size - 1);
    while (table[at] !== 0) at = (at + 1) & (size - 1);
    table[at] = symbol;
  }
  return table;
}

const noSymbols = new Int32Array(1);

/** Whether a word is what a phrase asks for. */
export function hasSymbol({ table }: WordInfo, symbol: SymbolId): boolean {
  const mask = table.length - 1;
  let at = symbol & mask;
  for (let found = table[at]; found !== 0 && found !== undefined; found = table[at]) {
    if (found === symbol) return true;
    at = (at + 1) & mask;
  }
  return false;
}

/** What a contraction's tail may stand for. */
const readings: Readonly<Record<string, readonly string[]>> = {
  "'s": ['is', 'has', 'us', 'es'],
  "'d": ['would', 'had'],
};
