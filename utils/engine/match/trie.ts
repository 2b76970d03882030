import { Lexicon, type SymbolId } from './lexicon';
import type { Language } from '../types';
import { parsePhrase, type Item, type Word } from './phrase';

/** A node of the one trie that holds all phrases of a language. */
export interface Node {
  edges?: Map<SymbolId, Node>;
  any?: Node;
  gap?: Gap[];
  comma?: Node;
  /** Where a phrase goes on alike after whichever of its alternatives: without it, alternatives multiply. */
  also?: Node[];
  /** Lists whose phrase ends here. */
  accepts?: number[];
  /** The same, but only at the end of the sentence. */
  acceptsAtEnd?: number[];
}

/** Up to `max` words between. */
export interface Gap {
  readonly max: number;
  readonly node: Node;
}

export interface Trie {
  readonly lexicon: Lexicon;
  readonly root: Node;
  /** Phrases that must begin their sentence. */
  readonly startRoot: Node;
}

/** Named classes: each a list of phrases, without anchors. */
export type Classes = Readonly<Record<string, readonly string[]>>;

const builtIn = new Set(['number', 'number-word', 'year', 'capital', 'acronym', 'sign']);

/** Adds phrases to lists, ids that the scan reports. */
export class TrieBuilder {
  readonly trie: Trie;
  readonly #classes: Classes;
  readonly #longerMembers = new Map<string, readonly (readonly Item[])[]>();
  readonly #joints = new Map<Node, Map<string, Node>>();

  constructor(language: Language, classes: Classes) {
    this.trie = { lexicon: new Lexicon(language), root: {}, startRoot: {} };
    this.#classes = classes;
  }

  /** Throws on a malformed phrase or an unknown class. */
  add(phrase: string, list: number): void {
    for (const items of parsePhrase(phrase)) {
      const isAnchored = items[0]?.type === 'start';
      const endsSentence = items.at(-1)?.type === 'end';
      const middle = items.slice(isAnchored ? 1 : 0, endsSentence ? -1 : undefined);
      const root = isAnchored ? this.trie.startRoot : this.trie.root;
      accept(this.#followAll(root, middle, phrase), list, endsSentence);
    }
  }

  #followAll(node: Node, items: readonly Item[], source: string): Node {
    return items.reduce<Node>((from, item) => this.#follow(from, item, source), node);
  }

  #follow(node: Node, item: Item, source: string): Node {
    if (item.type === 'any') return (node.any ??= {});
    if (item.type === 'comma') return (node.comma ??= {});
    if (item.type === 'gap') return gapNode(node, item.max);
    if (item.type !== 'words') throw new Error(`^ and $ belong at the ends: ${source}`);
    const joints = this.#joints.get(node) ?? new Map<string, Node>();
    this.#joints.set(node, joints);
    const key = JSON.stringify(item.choices);
    const known = joints.get(key);
    if (known) return known;
    const fresh = join(item.choices.flatMap((choice) => this.#followChoice(node, choice, source)));
    joints.set(key, fresh);
    return fresh;
  }

  #followChoice(node: Node, choice: readonly Word[], source: string): readonly Node[] {
    const { lexicon } = this.trie;
    const [only] = choice;
    if (!only || choice.length > 1 || only.form !== 'class' || builtIn.has(only.text)) {
      return [choice.reduce((at, word) => edge(at, lexicon.symbolOf(word)), node)];
    }
    const longer = this.#membersOf(only.text, source).map((items) => this.#followAll(node, items, source));
    return [edge(node, lexicon.symbolOf(only)), ...longer];
  }

  /** Members of one word get the class's symbol; the longer ones are returned. */
  #membersOf(name: string, source: string): readonly (readonly Item[])[] {
    const known = this.#longerMembers.get(name);
    if (known) return known;
    const phrases = this.#classes[name];
    if (!phrases) throw new Error(`Unknown class <${name}> in: ${source}`);
    const members = phrases.flatMap(parsePhrase);
    for (const word of members.flatMap(singleWords)) this.trie.lexicon.join(word, name);
    const longer = members.flatMap(longerItems);
    this.#longerMembers.set(name, longer);
    return longer;
  }
}

function edge(node: Node, symbol: SymbolId): Node {
  const edges = (node.edges ??= new Map());
  const known = edges.get(symbol);
  if (known) return known;
  const fresh: Node = {};
  edges.set(symbol, fresh);
  return fresh;
}

/** One node to go on from, whichever of the ends a text has reached. */
function join(ends: readonly Node[]): Node {
  const different = [...new Set(ends)];
  const [only] = different;
  if (only && different.length === 1) return only;
  const joint: Node = {};
  for (const end of different) (end.also ??= []).push(joint);
  return joint;
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
  return item.choices
    .filter((choice) => choice.length > 1 || isClass(choice))
    .map((choice) => [{ type: 'words', choices: [choice] }]);
}

const isClass = ([word]: readonly Word[]): boolean => word?.form === 'class';
