import { Lexicon, type SymbolId } from './lexicon';
import type { Language } from '../types';
import { parsePhrase, type Item, type Word } from './phrase';

/** A node of the one trie that holds all phrases of a language. */
export interface Node {
  /** What may come next, and where it leads: parallel. */
  readonly keys: SymbolId[];
  readonly targets: Node[];
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

const createNode = (): Node => ({ keys: [], targets: [] });

/** Up to `max` words between. */
export interface Gap {
  readonly max: number;
  readonly node: Node;
}

/** Where phrases begin, by the symbol of their first word. */
export type Root = Map<SymbolId, Node>;

export interface Trie {
  readonly lexicon: Lexicon;
  readonly root: Root;
  /** Phrases that must begin their sentence. */
  readonly startRoot: Root;
}

/** Named classes: each a list of phrases, without anchors. */
export type Classes = Readonly<Record<string, readonly string[]>>;

type Words = Extract<Item, { readonly type: 'words' }>;

const builtIn = new Set(['number', 'number-word', 'year', 'capital', 'acronym', 'sign']);

/** Adds phrases to lists, ids that the scan reports. */
export class TrieBuilder {
  readonly trie: Trie;
  readonly #classes: Classes;
  readonly #longerMembers = new Map<string, readonly (readonly Item[])[]>();
  readonly #joints = new Map<Node, Map<string, Node>>();
  readonly #root = createNode();
  readonly #startRoot = createNode();

  constructor(language: Language, classes: Classes) {
    this.trie = { lexicon: new Lexicon(language), root: new Map(), startRoot: new Map() };
    this.#classes = classes;
  }

  /** Throws on a malformed phrase or an unknown class. */
  add(phrase: string, list: number): void {
    for (const items of parsePhrase(phrase)) {
      const isAnchored = items[0]?.type === 'start';
      const endsSentence = items.at(-1)?.type === 'end';
      const middle = items.slice(isAnchored ? 1 : 0, endsSentence ? -1 : undefined);
      accept(this.#followAll(isAnchored ? this.#startRoot : this.#root, middle, phrase), list, endsSentence);
    }
    this.trie.lexicon.refresh();
  }

  #followAll(node: Node, items: readonly Item[], source: string): Node {
    return items.reduce<Node>((from, item) => this.#follow(from, item, source), node);
  }

  #follow(node: Node, item: Item, source: string): Node {
    if (item.type === 'any') return (node.any ??= createNode());
    if (item.type === 'comma') return (node.comma ??= createNode());
    if (item.type === 'gap') return gapNode(node, item.max);
    if (item.type !== 'words') throw new Error(`^ and $ belong at the ends: ${source}`);
    const joints = this.#joints.get(node) ?? new Map<string, Node>();
    this.#joints.set(node, joints);
    const known = joints.get(item.source);
    if (known) return known;
    const fresh = join(this.#followChoices(node, item, source));
    joints.set(item.source, fresh);
    return fresh;
  }

  /** All alternatives of one word are one edge; longer ones and classes have their own. */
  #followChoices(node: Node, { choices, source: name }: Words, source: string): readonly Node[] {
    const { lexicon } = this.trie;
    const single = choices.flatMap((choice) =>
      choice.length === 1 && !this.#isOwnClass(choice) ? choice : [],
    );
    const longer = choices.filter((choice) => choice.length > 1 || this.#isOwnClass(choice));
    const [only] = single;
    const ends = longer.flatMap((choice) => this.#followChoice(node, choice, source));
    if (!only) return ends;
    const symbol = single.length === 1 ? lexicon.symbolOf(only) : lexicon.group(name, single);
    return [this.#edge(node, symbol), ...ends];
  }

  #isOwnClass([word]: readonly Word[]): boolean {
    return word?.form === 'class' && !builtIn.has(word.text);
  }

  #followChoice(node: Node, choice: readonly Word[], source: string): readonly Node[] {
    const { lexicon } = this.trie;
    const [only] = choice;
    if (!only || choice.length > 1)
      return [choice.reduce((at, word) => this.#edge(at, lexicon.symbolOf(word)), node)];
    const longer = this.#membersOf(only.text, source).map((items) => this.#followAll(node, items, source));
    return [this.#edge(node, lexicon.symbolOf(only)), ...longer];
  }

  #edge(node: Node, symbol: SymbolId): Node {
    const known = this.#known(node, symbol);
    if (known) return known;
    const fresh = createNode();
    node.keys.push(symbol);
    node.targets.push(fresh);
    if (node === this.#root) this.#open(this.trie.root, symbol, fresh);
    if (node === this.#startRoot) this.#open(this.trie.startRoot, symbol, fresh);
    return fresh;
  }

  #open(root: Root, symbol: SymbolId, node: Node): void {
    root.set(symbol, node);
    this.trie.lexicon.open(symbol);
  }

  #known(node: Node, symbol: SymbolId): Node | undefined {
    if (node === this.#root) return this.trie.root.get(symbol);
    const at = node.keys.indexOf(symbol);
    return at < 0 ? undefined : node.targets[at];
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

/** One node to go on from, whichever of the ends a text has reached. */
function join(ends: readonly Node[]): Node {
  const different = [...new Set(ends)];
  const [only] = different;
  if (only && different.length === 1) return only;
  const joint = createNode();
  for (const end of different) (end.also ??= []).push(joint);
  return joint;
}

function gapNode(node: Node, max: number): Node {
  const gaps = (node.gap ??= []);
  const known = gaps.find((gap) => gap.max === max);
  if (known) return known.node;
  const fresh = createNode();
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
    .map((choice) => [
      {
        type: 'words',
        choices: [choice],
        source: choice.map(({ form, text }) => `${form} ${text}`).join('_'),
      },
    ]);
}

const isClass = ([word]: readonly Word[]): boolean => word?.form === 'class';
