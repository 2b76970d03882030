import type { WordInfo } from './lexicon';
import type { Gap, Node, Trie } from './trie';

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
  const marks: Mark[] = [];
  const { infos } = input;
  for (let at = 0; at < infos.length; at += 1) {
    steps = 0;
    enter(trie.root, input, at, marks);
    if (at === 0) enter(trie.startRoot, input, at, marks);
    total += steps;
  }
  return marks;
}

function enter(root: Node, input: ScanInput, at: number, marks: Mark[]): void {
  const edges = root.edges;
  const info = input.infos[at];
  if (!edges || !info) return;
  for (const symbol of info.symbols) {
    const node = edges.get(symbol);
    if (node) walk(node, input, { first: at, next: at + 1 }, marks);
  }
}

interface Position {
  readonly first: number;
  readonly next: number;
}

function walk(node: Node, input: ScanInput, { first, next }: Position, marks: Mark[]): void {
  steps += 1;
  if (steps > stepsPerStart) return;
  const { infos, breaks } = input;
  report(node, infos.length, { first, next }, marks);
  if (node.also) for (const joint of node.also) walk(joint, input, { first, next }, marks);
  if (next >= infos.length) return;
  if (node.gap) for (const gap of node.gap) leap(gap, input, { first, next }, marks);
  if (breaks[next] === 2) return;
  if (node.comma && breaks[next] === 1) walk(node.comma, input, { first, next }, marks);
  step(node, input, { first, next }, marks);
}

function report(node: Node, length: number, { first, next }: Position, marks: Mark[]): void {
  if (node.accepts) for (const list of node.accepts) marks.push({ list, first, last: next - 1 });
  if (node.acceptsAtEnd && next === length)
    for (const list of node.acceptsAtEnd) marks.push({ list, first, last: next - 1 });
}

function step(node: Node, input: ScanInput, { first, next }: Position, marks: Mark[]): void {
  if (node.any) walk(node.any, input, { first, next: next + 1 }, marks);
  const info = node.edges && input.infos[next];
  if (!info) return;
  for (const symbol of info.symbols) {
    const target = node.edges?.get(symbol);
    if (target) walk(target, input, { first, next: next + 1 }, marks);
  }
}

/** A gap may cross anything within the sentence. */
function leap({ node, max }: Gap, input: ScanInput, { first, next }: Position, marks: Mark[]): void {
  const furthest = Math.min(next + max, input.infos.length - 1);
  for (let at = next; at <= furthest; at += 1) {
    if (node.comma && input.breaks[at] === 1) walk(node.comma, input, { first, next: at }, marks);
    if (node.edges) step(node, input, { first, next: at }, marks);
  }
}
