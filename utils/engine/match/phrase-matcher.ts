import type { Language } from '../types';
import { weightOf } from './frequent';
import { Lexicon, type SymbolId } from './lexicon';
import { parsePhrase, type Item, type Word } from './phrase';

/** One place of a phrase: a word that has the symbol, or one of the sequences; or what stands between. */
export type Piece =
  | {
      readonly type: 'word';
      readonly symbol: SymbolId;
      readonly sequences: readonly Sequence[];
      readonly weight: number;
    }
  | { readonly type: 'any' }
  | { readonly type: 'gap'; readonly max: number }
  | { readonly type: 'comma' };

export interface Sequence {
  readonly pieces: readonly Piece[];
  /** The piece that is met least often. */
  readonly anchor: number;
  readonly weight: number;
}

/** A phrase of a list, by the sequence of its pieces. */
export interface Phrase {
  readonly list: number;
  readonly sequence: Sequence;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Where a phrase can be recognised: a piece of a sequence, which may itself be a piece of another. */
export interface Anchor {
  readonly phrase: Phrase;
  readonly sequence: Sequence;
  readonly outer?: Anchor;
}

/** Phrases whose rarest word is frequent, by the word beside it. */
export interface Pairs {
  readonly before: Map<SymbolId, Anchor[]>;
  readonly after: Map<SymbolId, Anchor[]>;
}

/** Above this weight a word alone is no sign of a phrase. */
const frequentWeight = 100;

/** Named classes: each a list of phrases, without anchors. */
export type Classes = Readonly<Record<string, readonly string[]>>;

const builtIn = new Set(['number', 'number-word', 'year', 'capital', 'acronym', 'sign']);

type Words = Extract<Item, { readonly type: 'words' }>;

/**
 * Phrases by their rarest word. However many there are, a text pays only for those whose rarest word it
 * has: "es tut mir leid, aber" costs nothing where nobody writes "leid".
 */
export class PhraseMatcher {
  readonly lexicon: Lexicon;
  readonly #classes: Classes;
  readonly #anchors: Anchor[][] = [];
  readonly #pairs: Pairs[] = [];
  readonly #anchorsOfList = new Map<number, Map<SymbolId, Anchor[]>>();
  readonly #pieces = new Map<string, Piece>();

  constructor(language: Language, classes: Classes) {
    this.lexicon = new Lexicon(language);
    this.#classes = classes;
  }

  /** Throws on a malformed phrase or an unknown class. */
  add(source: string, list: number): void {
    for (const items of parsePhrase(source)) {
      const atStart = items[0]?.type === 'start';
      const atEnd = items.at(-1)?.type === 'end';
      const sequence = this.#sequence(items.slice(atStart ? 1 : 0, atEnd ? -1 : undefined), source);
      const phrase = { list, sequence, atStart, atEnd };
      this.#anchor({ phrase, sequence });
    }
    this.lexicon.refresh();
  }

  /** The phrases whose rarest word has the symbol. */
  anchorsOf(symbol: SymbolId): readonly Anchor[] {
    return this.#anchors[symbol] ?? [];
  }

  /** The phrases that are recognised by this symbol and the word beside it. */
  pairsOf(symbol: SymbolId): Pairs | undefined {
    return this.#pairs[symbol];
  }

  /** The same of one list alone, by symbol. */
  anchorsIn(list: number): ReadonlyMap<SymbolId, readonly Anchor[]> {
    return this.#anchorsOfList.get(list) ?? noAnchors;
  }

  #anchor(anchor: Anchor): void {
    const piece = anchor.sequence.pieces[anchor.sequence.anchor];
    if (piece?.type !== 'word') return;
    if (piece.symbol !== 0) {
      if (piece.weight < frequentWeight || !this.#pair(piece.symbol, anchor))
        (this.#anchors[piece.symbol] ??= []).push(anchor);
      this.#anchorOfList(piece.symbol, anchor);
      this.lexicon.open(piece.symbol);
    }
    for (const sequence of piece.sequences) this.#anchor({ phrase: anchor.phrase, sequence, outer: anchor });
  }

  /** False where no single word stands directly beside the frequent one. */
  #pair(symbol: SymbolId, anchor: Anchor): boolean {
    const { pieces, anchor: at } = anchor.sequence;
    const after = soleSymbol(pieces[at + 1]);
    const beside = after === 0 ? soleSymbol(pieces[at - 1]) : after;
    if (beside === 0) return false;
    const pairs = (this.#pairs[symbol] ??= { before: new Map(), after: new Map() });
    const side = after === 0 ? pairs.before : pairs.after;
    const known = side.get(beside);
    if (known) known.push(anchor);
    else side.set(beside, [anchor]);
    this.lexicon.second(beside);
    return true;
  }

  #anchorOfList(symbol: SymbolId, anchor: Anchor): void {
    const { list } = anchor.phrase;
    const bySymbol = this.#anchorsOfList.get(list) ?? new Map<SymbolId, Anchor[]>();
    this.#anchorsOfList.set(list, bySymbol);
    const known = bySymbol.get(symbol);
    if (known) known.push(anchor);
    else bySymbol.set(symbol, [anchor]);
  }

  #sequence(items: readonly Item[], source: string): Sequence {
    const pieces = items.map((item) => this.#piece(item, source));
    const weights = pieces.map((piece) => (piece.type === 'word' ? piece.weight : Infinity));
    const weight = Math.min(...weights);
    return { pieces, anchor: weights.indexOf(weight), weight };
  }

  #piece(item: Item, source: string): Piece {
    if (item.type === 'start' || item.type === 'end')
      throw new Error(`^ and $ belong at the ends: ${source}`);
    if (item.type !== 'words') return item;
    const known = this.#pieces.get(item.source);
    if (known) return known;
    const fresh = this.#wordPiece(item, source);
    this.#pieces.set(item.source, fresh);
    return fresh;
  }

  #wordPiece(item: Words, source: string): Piece {
    const { words, sequences } = this.#alternatives(item, source);
    const [only] = words;
    const single = only && words.length === 1 ? this.lexicon.symbolOf(only) : 0;
    const symbol = words.length > 1 ? this.lexicon.group(item.source, words) : single;
    const weight = [...words.map(weightOf), ...sequences.map((sequence) => sequence.weight)].reduce(
      (sum, one) => sum + one,
      0,
    );
    return { type: 'word', symbol, sequences, weight };
  }

  /** What an item stands for, its classes taken apart: single words, and longer sequences. */
  #alternatives(
    { choices }: Words,
    source: string,
  ): { words: readonly Word[]; sequences: readonly Sequence[] } {
    const words: Word[] = [];
    const sequences: Sequence[] = [];
    for (const choice of choices) {
      const [only] = choice;
      if (only && choice.length === 1 && only.form === 'class' && !builtIn.has(only.text))
        this.#addClass(only.text, { words, sequences, source });
      else if (only && choice.length === 1) words.push(only);
      else sequences.push(this.#sequence(choice.map(itemOf), source));
    }
    return { words, sequences };
  }

  #addClass(
    name: string,
    { words, sequences, source }: { words: Word[]; sequences: Sequence[]; source: string },
  ): void {
    const phrases = this.#classes[name];
    if (!phrases) throw new Error(`Unknown class <${name}> in: ${source}`);
    for (const items of phrases.flatMap(parsePhrase)) {
      const [item] = items;
      if (items.length > 1 || item?.type !== 'words') {
        sequences.push(this.#sequence(items, source));
        continue;
      }
      const inner = this.#alternatives(item, source);
      words.push(...inner.words);
      sequences.push(...inner.sequences);
    }
  }
}

/** The symbol of a piece that is single words and nothing else; 0 otherwise. */
const soleSymbol = (piece: Piece | undefined): SymbolId =>
  piece?.type === 'word' && piece.sequences.length === 0 ? piece.symbol : 0;

const noAnchors: ReadonlyMap<SymbolId, readonly Anchor[]> = new Map();

const itemOf = (word: Word): Item => ({
  type: 'words',
  choices: [[word]],
  source: `${word.form} ${word.text}`,
});
