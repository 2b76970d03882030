import { normalise } from '../text/normalise';
import type { Word } from './phrase';
import { shapesOf } from './shapes';

/** What a phrase can ask of a word: a number per distinct question. */
export type SymbolId = number;

/** A word as the matcher sees it. */
export interface WordInfo {
  readonly norm: string;
  readonly symbols: readonly SymbolId[];
}

/** Words seen before are not looked up again; a limit keeps a hostile text from filling the memory. */
const rememberedWords = 20_000;

/** Gives words their symbols. Grows while phrases are compiled, then only answers. */
export interface Lexicon {
  symbolOf(word: Word): SymbolId;
  /** Every word that has the member's symbol has the class's, too. */
  join(member: Word, name: string): void;
  info(word: string): WordInfo;
}

interface Affixes {
  readonly lengths: number[];
  readonly ids: Map<string, SymbolId>;
}

export function createLexicon(): Lexicon {
  const exact = new Map<string, SymbolId>();
  const cased = new Map<string, SymbolId>();
  const classes = new Map<string, SymbolId>();
  const affixes: Record<'prefix' | 'suffix' | 'contains', Affixes> = { prefix: createAffixes(), suffix: createAffixes(), contains: createAffixes() };
  const joined = new Map<SymbolId, SymbolId[]>();
  const seen = new Map<string, WordInfo>();
  let next = 0;

  const idIn = (map: Map<string, SymbolId>, key: string): SymbolId => {
    const known = map.get(key);
    if (known !== undefined) return known;
    next += 1;
    map.set(key, next);
    return next;
  };

  const symbolOf = ({ form, text }: Word): SymbolId => {
    seen.clear();
    if (form === 'exact') return idIn(exact, text);
    if (form === 'case') return idIn(cased, text);
    if (form === 'class') return idIn(classes, text);
    const table = affixes[form];
    if (!table.lengths.includes(text.length)) table.lengths.push(text.length);
    return idIn(table.ids, text);
  };

  const look = (word: string): WordInfo => {
    const norm = normalise(word);
    const symbols: SymbolId[] = [];
    const add = (id: SymbolId | undefined) => id !== undefined && symbols.push(id);
    add(exact.get(norm));
    for (const other of readings[norm] ?? []) add(exact.get(other));
    add(cased.get(word));
    for (const length of affixes.prefix.lengths) if (norm.length > length) add(affixes.prefix.ids.get(norm.slice(0, length)));
    for (const length of affixes.suffix.lengths) if (norm.length > length) add(affixes.suffix.ids.get(norm.slice(-length)));
    for (const [part, id] of affixes.contains.ids) if (norm.includes(part)) add(id);
    for (const shape of shapesOf(word, norm)) add(classes.get(shape));
    const own = symbols.flatMap((symbol) => joined.get(symbol) ?? []);
    return { norm, symbols: own.length === 0 ? symbols : [...new Set([...symbols, ...own])] };
  };

  const info = (word: string): WordInfo => {
    const known = seen.get(word);
    if (known) return known;
    if (seen.size > rememberedWords) seen.clear();
    const fresh = look(word);
    seen.set(word, fresh);
    return fresh;
  };

  const join = (member: Word, name: string) => {
    const symbol = symbolOf(member);
    const id = symbolOf({ form: 'class', text: name });
    const known = joined.get(symbol) ?? [];
    if (!known.includes(id)) joined.set(symbol, [...known, id]);
  };

  return { symbolOf, join, info };
}

const createAffixes = (): Affixes => ({ lengths: [], ids: new Map() });

/** What a contraction's tail may stand for. */
const readings: Readonly<Record<string, readonly string[]>> = { "'s": ['is', 'has', 'us', 'es'], "'d": ['would', 'had'] };
