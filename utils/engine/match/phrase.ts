import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';

/**
 * The phrase language, one item between spaces:
 *
 * `word`        that word, however capitalised, with or without umlauts
 * `=Wort`       exactly so capitalised
 * `wort(e|en)`  endings to choose from; `wort(e)` with or without
 * `a|b_c|d`     alternatives, `_` for a space inside one
 * `[a|b]`       may be missing
 * `*bau` `bau*` `*bau*` any word that ends, begins, contains so
 * `*`           any one word
 * `..3`         up to three words between (at most 8)
 * `<class>`     a named class of words or one of the built-in shapes
 * `,`           a comma stands here
 * `^` `$`       begin and end of the sentence
 */
export type Item =
  | {
      readonly type: 'words';
      readonly choices: readonly (readonly Word[])[];
      /** As written: names the item. */ readonly source: string;
    }
  | { readonly type: 'any' }
  | { readonly type: 'gap'; readonly max: number }
  | { readonly type: 'comma' }
  | { readonly type: 'start' }
  | { readonly type: 'end' };

export interface Word {
  readonly form: 'exact' | 'case' | 'prefix' | 'suffix' | 'contains' | 'class';
  readonly text: string;
}

const largestGap = 8;

/** All sequences a phrase stands for, its optional items expanded. Throws on a malformed phrase. */
export function parsePhrase(source: string): readonly (readonly Item[])[] {
  let sequences: Item[][] = [[]];
  for (const part of source.trim().split(/\s+/)) {
    const isBracketed = part.startsWith('[') && part.endsWith(']');
    const items = parseItem(isBracketed ? part.slice(1, -1) : part, source);
    // A gap may be empty as it is.
    const isOptional = isBracketed && items[0]?.type !== 'gap';
    const extended = sequences.map((sequence) => [...sequence, ...items]);
    sequences = isOptional ? [...sequences, ...extended] : extended;
  }
  const real = sequences.filter((sequence) => sequence.length > 0);
  for (const sequence of real) checkSequence(sequence, source);
  return real;
}

function checkSequence(sequence: readonly Item[], source: string): void {
  const first = sequence[0]?.type === 'start' ? sequence[1] : sequence[0];
  const last = sequence.at(-1);
  if (first?.type !== 'words') throw new Error(`Phrase must begin with a word: ${source}`);
  if (last?.type === 'gap' || last?.type === 'comma') throw new Error(`Phrase must not end open: ${source}`);
}

const signs: Readonly<Record<string, Item>> = {
  ',': { type: 'comma' },
  '^': { type: 'start' },
  $: { type: 'end' },
  '*': { type: 'any' },
};

/** Items recur by the hundred: "mit|von", "der|die|das". */
const parsed = new Map<string, readonly Item[]>();

function parseItem(part: string, source: string): readonly Item[] {
  const known = parsed.get(part);
  if (known) return known;
  const items = parseNewItem(part, source);
  parsed.set(part, items);
  return items;
}

function parseNewItem(part: string, source: string): readonly Item[] {
  const sign = signs[part];
  if (sign) return [sign];
  const gap = /^\.\.(\d+)$/.exec(part);
  if (gap) {
    const max = Number(gap[1]);
    if (max < 1 || max > largestGap) throw new Error(`Gap out of range in: ${source}`);
    return [{ type: 'gap', max }];
  }
  const choices = splitOutside(part, '|').flatMap((choice) => expandEndings(choice, source));
  return [
    {
      type: 'words',
      choices: choices.map((choice) =>
        choice.includes('_') ? choice.split('_').flatMap(parseWord) : parseWord(choice),
      ),
      source: part,
    },
  ];
}

/** Splits at a sign, but not inside parentheses. */
function splitOutside(part: string, sign: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < part.length; at += 1) {
    const letter = part.charAt(at);
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === sign && depth === 0) {
      pieces.push(part.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(part.slice(from));
  return pieces;
}

/** `heb(e|t)` stands for hebe and hebt, `synergie(n)` for synergie and synergien. */
function expandEndings(choice: string, source: string): readonly string[] {
  const open = choice.indexOf('(');
  if (open < 0) return [choice];
  const close = choice.indexOf(')', open);
  if (close < 0) throw new Error(`Unclosed parenthesis in: ${source}`);
  const endings = choice.slice(open + 1, close).split('|');
  const all = endings.length === 1 ? ['', ...endings] : endings;
  return all.flatMap((ending) =>
    expandEndings(choice.slice(0, open) + ending + choice.slice(close + 1), source),
  );
}

function parseWord(text: string): readonly Word[] {
  if (/^[a-z]+$/.test(text) && text !== 'cannot') return [{ form: 'exact', text }];
  if (text.startsWith('<') && text.endsWith('>')) return [{ form: 'class', text: text.slice(1, -1) }];
  if (text.startsWith('=')) return [{ form: 'case', text: text.slice(1) }];
  const isSuffix = text.startsWith('*');
  const isPrefix = text.endsWith('*');
  const bare = normalise(text.replaceAll('*', ''));
  if (isSuffix && isPrefix) return [{ form: 'contains', text: bare }];
  if (isSuffix) return [{ form: 'suffix', text: bare }];
  if (isPrefix) return [{ form: 'prefix', text: bare }];
  const words = tokenise(text).words;
  return (words.length > 0 ? words : [text]).map((word) => ({ form: 'exact', text: normalise(word) }));
}
