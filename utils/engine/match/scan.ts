import { hasSymbol, type WordInfo } from './lexicon';
import type { Gap, Node, Root, Trie } from './trie';

/** A phrase of a list found in a sentence. Token indices, `last` inclusive. */
export interface Mark {
  readonly list: number;
  readonly first: number;
  readonly last: number;
}

/** What the scan needs to know of a sentence. */
export interface ScanInput {
  readonly infos: readonly WordInfo[];
  /** What stands between the token and the one before it. */
  readonly breaks: readonly Break[];
}

/** 0 nothing but space, 1 a comma, 2 a sign that no phrase without a gap runs across. */
export type Break = 0 | 1 | 2;

/** Steps allowed from one starting word; real text stays below a hundred. */
const stepsPerStart = 1500;

let steps = 0;
let total = 0;

/** Steps of all scans so far: the measure of cost that does not depend on the machine. */
export const scanSteps = (): number => total;

/** All marks of one sentence, in order of their first token. One pass, whatever the number of phrases. */
export function scan(trie: Trie, input: ScanInput): readonly Mark[] {
  const { infos, breaks } = input;
  const marks: Mark[] = [];
  const state: State = { infos, breaks, marks, present: presentSymbols(infos, trie.lexicon.size), first: 0 };
  for (let at = 0; at < infos.length; at += 1) {
    steps = 0;
    state.first = at;
    enter(trie.root, state, at);
    if (at === 0) enter(trie.startRoot, state, at);
    total += steps;
  }
  return marks;
}

interface State extends ScanInput {
  readonly marks: Mark[];
  /** A bit for every symbol of the sentence. */
  readonly present: Uint32Array;
  first: number;
}

let scratch = new Uint32Array(1);

/** One table serves all sentences, one after the other. */
function presentSymbols(infos: readonly WordInfo[], size: number): Uint32Array {
  const length = (size >>> 5) + 1;
  if (scratch.length < length) scratch = new Uint32Array(length);
  else scratch.fill(0);
  for (const { symbols } of infos)
    for (const symbol of symbols) scratch[symbol >>> 5] = (scratch[symbol >>> 5] ?? 0) | (1 << (symbol & 31));
  return scratch;
}

function enter(root: Root, state: State, at: number): void {
  for (const symbol of state.infos[at]?.openers ?? []) {
    const node = root.get(symbol);
    if (node) walk(node, state, at + 1);
  }
}

function walk(node: Node, state: State, next: number): void {
  steps += 1;
  if (steps > stepsPerStart) return;
  report(node, state, next);
  if (node.also) for (const joint of node.also) walk(joint, state, next);
  if (next >= state.infos.length) return;
  if (node.gap) for (const gap of node.gap) leap(gap, state, next);
  if (state.breaks[next] === 2) return;
  if (node.comma && state.breaks[next] === 1) walk(node.comma, state, next);
  step(node, state, next);
}

function report(node: Node, { infos, marks, first }: State, next: number): void {
  if (node.accepts) for (const list of node.accepts) marks.push({ list, first, last: next - 1 });
  if (!node.acceptsAtEnd || next !== infos.length) return;
  for (const list of node.acceptsAtEnd) marks.push({ list, first, last: next - 1 });
}

function step(node: Node, state: State, next: number): void {
  if (node.any) walk(node.any, state, next + 1);
  const info = state.infos[next];
  const { keys, targets } = node;
  if (!info) return;
  for (let at = 0; at < keys.length; at += 1) {
    const target = targets[at];
    if (target && hasSymbol(info, keys[at] ?? 0)) walk(target, state, next + 1);
  }
}

/** A gap may cross anything within the sentence; most of what it looks for is not there at all. */
function leap({ node, max }: Gap, state: State, next: number): void {
  const furthest = Math.min(next + max, state.infos.length - 1);
  const { keys, targets } = node;
  for (let at = 0; at < keys.length; at += 1) {
    const target = targets[at];
    const key = keys[at] ?? 0;
    if (!target || (((state.present[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 0) continue;
    for (let place = next; place <= furthest; place += 1) {
      const info = state.infos[place];
      if (info && hasSymbol(info, key)) walk(target, state, place + 1);
    }
  }
  if (node.comma)
    for (let place = next; place <= furthest; place += 1)
      if (state.breaks[place] === 1) walk(node.comma, state, place);
  if (node.any) for (let place = next; place <= furthest; place += 1) walk(node.any, state, place + 1);
}
