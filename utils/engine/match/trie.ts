import { createLexicon, type Lexicon, type SymbolId } from './lexicon';
import { parsePhrase, type Item, type Word } from './phrase';

/** A node of the one trie that holds all phrases of a language. */
export interface Node {
  edges?: Map<SymbolId, Node>;
  any?: Node;
  gap?: { max: number; node: Node }[];
  comma?: Node;
  /** Lists whose phrase ends here. */
  accepts?: number[];
  /** The same, but only at the end of the sentence. */
  acceptsAtEnd?: number[];
}

export interface Trie {
  readonly lexicon: Lexicon;
  readonly root: Node;
  /** Phrases that must begin their sentence. */
  readonly startRoot: Node;
}

/** Named classes: each a list of phrases, without anchors. */
export type Classes = Readonly<Record<string, readonly string[]>>;

export interface TrieBuilder {
  /** Adds a phrase to a list, an id that the scan reports. Throws on a malformed phrase or an unknown class. */
  add(phrase: string, list: number): void;
  build(): Trie;
}

const builtIn = new Set(['number', 'number-word', 'year', 'capital', 'acronym', 'sign']);

export function createTrieBuilder(classes: Classes): TrieBuilder {
  const lexicon = createLexicon();
  const root: Node = {};
  const startRoot: Node = {};
  const known = new Map<string, readonly (readonly Item[])[]>();

  /** What a class stands for: itself for all members of one word, and each longer member. */
  const membersOf = (name: string, source: string): readonly (readonly Item[])[] => {
    const members = known.get(name);
    if (members) return members;
    const phrases = classes[name];
    if (!phrases) throw new Error(`Unknown class <${name}> in: ${source}`);
    const parsed = phrases.flatMap(parsePhrase);
    for (const word of parsed.flatMap(singleWords)) lexicon.join(word, name);
    const longer = parsed.flatMap(longerItems);
    const own: Item = { type: 'words', choices: [[{ form: 'class', text: name }]] };
    const all = [[own], ...longer];
    known.set(name, all);
    return all;
  };

  const followChoice = (node: Node, choice: readonly Word[], source: string): readonly Node[] => {
    const [only] = choice;
    const isNested = choice.length === 1 && only?.form === 'class' && !builtIn.has(only.text);
    if (!isNested) return [choice.reduce((at, word) => edge(at, lexicon.symbolOf(word)), node)];
    const [, ...longer] = membersOf(only.text, source);
    return [edge(node, lexicon.symbolOf(only)), ...longer.flatMap((items) => followAll([node], items, source))];
  };

  const follow = (node: Node, item: Item, source: string): readonly Node[] => {
    if (item.type === 'any') return [(node.any ??= {})];
    if (item.type === 'comma') return [(node.comma ??= {})];
    if (item.type === 'gap') return [gapNode(node, item.max)];
    if (item.type !== 'words') throw new Error(`^ and $ belong at the ends: ${source}`);
    return item.choices.flatMap((choice) => followChoice(node, choice, source));
  };

  const followAll = (nodes: readonly Node[], items: readonly Item[], source: string): readonly Node[] =>
    items.reduce<readonly Node[]>((from, item) => [...new Set(from.flatMap((node) => follow(node, item, source)))], nodes);

  const add = (phrase: string, list: number) => {
    for (const items of parsePhrase(phrase)) {
      const isAnchored = items[0]?.type === 'start';
      const endsSentence = items.at(-1)?.type === 'end';
      const middle = items.slice(isAnchored ? 1 : 0, endsSentence ? -1 : undefined);
      for (const node of followAll([isAnchored ? startRoot : root], middle, phrase)) accept(node, list, endsSentence);
    }
  };

  return { add, build: () => ({ lexicon, root, startRoot }) };
}

/** The words that a class member of one word stands for. */
function singleWords(items: readonly Item[]): readonly Word[] {
  const [item] = items;
  if (items.length !== 1 || item?.type !== 'words') return [];
  return item.choices.flatMap((choice) => (choice.length === 1 && !isClass(choice) ? choice : []));
}

/** The rest of a member: sequences, and other classes. */
function longerItems(items: readonly Item[]): readonly (readonly Item[])[] {
  const [item] = items;
  if (items.length !== 1 || item?.type !== 'words') return [items];
  return item.choices.filter((choice) => choice.length > 1 || isClass(choice)).map((choice) => [{ type: 'words', choices: [choice] }]);
}

const isClass = ([word]: readonly Word[]): boolean => word?.form === 'class';

function edge(node: Node, symbol: SymbolId): Node {
  const edges = (node.edges ??= new Map());
  const known = edges.get(symbol);
  if (known) return known;
  const fresh: Node = {};
  edges.set(symbol, fresh);
  return fresh;
}

function gapNode(node: Node, max: number): Node {
  const gaps = (node.gap ??= []);
  const known = gaps.find((gap) => gap.max === max);
  if (known) return known.node;
  const fresh: Node = {};
  gaps.push({ max, node: fresh });
  return fresh;
}

function accept(node: Node, list: number, atEnd: boolean): void {
  const accepts = atEnd ? (node.acceptsAtEnd ??= []) : (node.accepts ??= []);
  if (!accepts.includes(list)) accepts.push(list);
}
