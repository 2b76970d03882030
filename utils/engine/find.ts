import type { PlacedSentence, Sentence } from './document';
import type { Mark } from './match/scan';
import { hasList, marksOf, none, ownMarksOf, type CompiledRule, type Model } from './model';

/** A rule's find within one sentence, in tokens, `last` inclusive. */
export interface TokenFind {
  readonly compiled: CompiledRule;
  readonly first: number;
  readonly last: number;
  readonly swap?: string;
}

/** A sentence is the same object as long as its text is: what its own words say is found once. */
const remembered = new WeakMap<Sentence, readonly TokenFind[]>();

/** What phrase rules and patterns within a sentence find; guards beyond the sentence are not asked yet. */
export function findInSentence(sentence: Sentence, model: Model): readonly TokenFind[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const finds =
    sentence.marks.length === 0
      ? []
      : [...touchedRules(sentence, model)].flatMap((compiled) => findRule(compiled, sentence, model));
  remembered.set(sentence, finds);
  return finds;
}

function touchedRules(sentence: Sentence, model: Model): ReadonlySet<CompiledRule> {
  const touched = new Set<CompiledRule>();
  for (const { list } of sentence.marks) {
    const compiled = model.ruleOfList[list];
    if (compiled && isWithinSentence(compiled)) touched.add(compiled);
  }
  return touched;
}

const isWithinSentence = ({ rule }: CompiledRule): boolean =>
  rule.type === 'phrase' || (rule.type === 'pattern' && (rule.reach ?? 'sentence') === 'sentence');

function findRule(compiled: CompiledRule, sentence: Sentence, model: Model): readonly TokenFind[] {
  const finds =
    compiled.rule.type === 'pattern'
      ? findPattern(compiled, sentence, model)
      : findPhrases(compiled, sentence, model);
  // Guards last: most rules find nothing that needs one.
  if (finds.length === 0 || isGuarded(compiled, sentence, model)) return [];
  return finds.filter((find) => !overlapsList(sentence, compiled.except, find, model));
}

/** Guards that one sentence alone answers. */
export function isGuarded({ rule, unless }: CompiledRule, sentence: Sentence, model: Model): boolean {
  return (rule.notInQuestion === true && sentence.isQuestion) || hasList(sentence, unless, model);
}

export const overlapsList = (
  sentence: Sentence,
  list: number,
  { first, last }: Omit<Mark, 'list'>,
  model: Model,
): boolean =>
  list !== none && marksOf(sentence, list, model).some((mark) => mark.first <= last && mark.last >= first);

function findPhrases(compiled: CompiledRule, sentence: Sentence, model: Model): readonly TokenFind[] {
  const finds = sentence.marks
    .filter(({ list }) => model.ruleOfList[list] === compiled)
    .map(({ list, first, last }) => ({ compiled, first, last, swap: model.swapOfList[list] }));
  return keepLongest(finds);
}

/** Of finds of one rule that overlap, the longest. */
function keepLongest(finds: readonly TokenFind[]): readonly TokenFind[] {
  if (finds.length < 2) return finds;
  const kept: TokenFind[] = [];
  for (const find of finds.toSorted(
    (a, b) =>
      b.last - b.first - (a.last - a.first) || Number(b.swap !== undefined) - Number(a.swap !== undefined),
  )) {
    if (!kept.some((other) => other.first <= find.last && other.last >= find.first)) kept.push(find);
  }
  return kept;
}

function findPattern(compiled: CompiledRule, sentence: Sentence, model: Model): readonly TokenFind[] {
  const chosen = choose(
    compiled,
    compiled.parts.map((list) => ownMarksOf(sentence, list, model)),
  );
  if (!chosen) return [];
  const { extent } = compiled.rule.type === 'pattern' ? compiled.rule : {};
  const alone = typeof extent === 'number' ? chosen[extent] : undefined;
  const marks = alone ? [alone] : chosen;
  return [
    {
      compiled,
      first: Math.min(...marks.map((mark) => mark.first)),
      last: Math.max(...marks.map((mark) => mark.last)),
    },
  ];
}

/** The first combination, one mark a part, that does not overlap and keeps order and distance. */
function choose(compiled: CompiledRule, parts: readonly (readonly Mark[])[]): readonly Mark[] | undefined {
  if (compiled.rule.type !== 'pattern' || parts.some((part) => part.length === 0)) return undefined;
  const { ordered = false, within = Infinity } = compiled.rule;
  const fits = (chosen: readonly Mark[], mark: Mark): boolean => {
    if (chosen.some((other) => other.first <= mark.last && other.last >= mark.first)) return false;
    const before = chosen.at(-1);
    if (!before) return true;
    if (ordered && mark.first <= before.last) return false;
    return Math.max(mark.first - before.last, before.first - mark.last) - 1 <= within;
  };
  // A part rarely has more than three marks; the bound keeps hostile repetition cheap.
  let budget = 200;
  const search = (index: number, chosen: readonly Mark[]): readonly Mark[] | undefined => {
    const part = parts[index];
    if (!part) return chosen;
    for (const mark of part) {
      budget -= 1;
      if (budget < 0) return undefined;
      const found = fits(chosen, mark) ? search(index + 1, [...chosen, mark]) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return search(0, []);
}

/** The sentences of one language, and what it is read with. */
export interface Reading {
  readonly places: readonly PlacedSentence[];
  readonly model: Model;
}

/** A find where it stands. */
export interface PlacedFind {
  readonly compiled: CompiledRule;
  readonly place: PlacedSentence;
  readonly first: number;
  readonly last: number;
  readonly swap?: string;
  /** Where the find runs over several sentences: absolute end. */
  readonly until?: number;
}
