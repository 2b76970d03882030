import type { Sentence } from './document';
import { roughCost } from './match/frequent';
import { PhraseMatcher, type Classes } from './match/phrase-matcher';
import type { Mark } from './match/scan';
import { addPhrase, OnDemandLists } from './on-demand';
import type { Frame, Slot } from './frames/define';
import { sharePhrases, type SharedPhrases } from './frames/share-phrases';
import type { DensityRule, PatternRule, PhraseRule, Rule } from './rules/define';
import type { Language } from './types';

/** A rule whose phrases are compiled, with the ids of its lists. */
export interface CompiledRule {
  readonly rule: PhraseRule | PatternRule | DensityRule;
  /** Position in the registry: earlier rules win ties. */
  readonly index: number;
  /** One list per part that must be found; a phrase rule has one per fix and one for all without. */
  readonly parts: readonly number[];
  readonly unless: number;
  readonly except: number;
  readonly unlessNear: number;
  readonly unlessText: number;
  readonly onlyInText: number;
}

/** Any of these. Frames share lists: a phrase that many of them use is marked once. */
export type Lists = readonly number[];

export interface CompiledSlot {
  readonly slot: Slot;
  readonly answers: Lists;
  readonly exact: Lists;
  readonly onlyIf: Lists;
  readonly unless: Lists;
}

export interface CompiledFrame {
  readonly frame: Frame;
  readonly announces: number;
  readonly announcesAll: readonly (readonly number[])[];
  readonly unless: Lists;
  readonly unlessText: Lists;
  readonly slots: readonly CompiledSlot[];
}

/** Everything of one language, compiled once. */
export interface Model {
  readonly language: Language;
  /** Finds what every sentence is looked through for. */
  readonly matcher: PhraseMatcher;
  /** The rest, where it is asked for. */
  readonly onDemand: OnDemandLists;
  readonly rules: readonly CompiledRule[];
  readonly frames: readonly CompiledFrame[];
  /** The rule whose part a list is; guards and frames have none. */
  readonly ruleOfList: readonly (CompiledRule | undefined)[];
  /** The replacements of a list that has some. */
  readonly swapOfList: readonly (string | undefined)[];
}

/** No list: never marked. */
export const none = -1;

/** A list's marks in a sentence, masked words included. */
export const marksOf = (sentence: Sentence, list: number, { onDemand }: Model): readonly Mark[] =>
  onDemand.has(list)
    ? onDemand.marksOf(sentence, list)
    : sentence.allMarks.filter((mark) => mark.list === list);

/** The same in the author's own words alone. */
export function ownMarksOf(sentence: Sentence, list: number, model: Model): readonly Mark[] {
  const marks = marksOf(sentence, list, model);
  return marks.length === 0
    ? marks
    : marks.filter(({ first, last }) => sentence.masked[first] === 0 && sentence.masked[last] === 0);
}

export const hasList = (sentence: Sentence, list: number, model: Model): boolean =>
  list !== none && marksOf(sentence, list, model).length > 0;

export interface ModelSource {
  readonly language: Language;
  readonly rules: readonly Rule[];
  readonly frames: readonly Frame[];
  readonly classes: Classes;
}

/**
 * Compiles all phrases of a language for one matcher, a rule or frame a step: together they take longer
 * than a page may stand still. Throws on a malformed phrase, naming its rule.
 */
export function* compileModel({ language, rules, frames, classes }: ModelSource): Generator<void, Model> {
  const compiler = new Compiler(language, classes, sharePhrases(frames));
  const compiledRules: CompiledRule[] = [];
  for (const [index, rule] of rules.entries()) {
    if (rule.type === 'structure') continue;
    compiledRules.push(compiler.rule(rule, index));
    yield;
  }
  const compiledFrames: CompiledFrame[] = [];
  for (const frame of frames) {
    compiledFrames.push(compiler.frame(frame));
    yield;
  }
  const { matcher, onDemand, ruleOfList, swapOfList } = compiler;
  return {
    language,
    matcher,
    onDemand,
    rules: compiledRules,
    frames: compiledFrames,
    ruleOfList,
    swapOfList,
  };
}

class Compiler {
  readonly ruleOfList: (CompiledRule | undefined)[] = [];
  readonly swapOfList: (string | undefined)[] = [];
  readonly matcher: PhraseMatcher;
  readonly onDemand: OnDemandLists;
  readonly #shared: SharedPhrases;
  /** The list of each group of phrases that the same frames use. */
  readonly #listOfGroup = new Map<number, number>();
  #owner = '';

  constructor(language: Language, classes: Classes, shared: SharedPhrases) {
    this.matcher = new PhraseMatcher(language, classes);
    this.onDemand = new OnDemandLists(language, classes);
    this.#shared = shared;
  }

  rule(rule: CompiledRule['rule'], index: number): CompiledRule {
    this.#owner = rule.id;
    const parts = this.#partsOf(rule);
    const compiled = {
      rule,
      index,
      parts,
      unless: this.#later(rule.unless),
      except: this.#later(rule.except),
      unlessNear: this.#later(rule.unlessNear),
      unlessText: this.#later(rule.unlessText),
      onlyInText: this.#later(rule.onlyInText),
    };
    for (const part of parts) this.ruleOfList[part] = compiled;
    return compiled;
  }

  frame(frame: Frame): CompiledFrame {
    this.#owner = frame.id;
    const later = (phrases: readonly string[] | undefined) => this.#sharedLists(phrases);
    return {
      frame,
      announces: this.#now(frame.announces),
      announcesAll: (frame.announcesAll ?? []).map((group) => this.#partLists(group)),
      unless: later(frame.unless),
      unlessText: later(frame.unlessText),
      slots: frame.slots.map((slot) => ({
        slot,
        answers: later(slot.answers),
        exact: later(slot.exact?.phrases),
        onlyIf: later(slot.onlyIf),
        unless: later(slot.unless),
      })),
    };
  }

  #sharedLists(phrases: readonly string[] = []): Lists {
    const groups = new Set(phrases.map((phrase) => this.#shared.groupOf.get(phrase) ?? none));
    return [...groups].map((group) => this.#listOf(group));
  }

  #listOf(group: number): number {
    const known = this.#listOfGroup.get(group);
    if (known !== undefined) return known;
    const list = this.#later(this.#shared.groups[group]);
    this.#listOfGroup.set(group, list);
    return list;
  }

  #partsOf(rule: CompiledRule['rule']): readonly number[] {
    if (rule.type === 'density') return [this.#now(rule.phrases)];
    if (rule.type === 'pattern')
      return rule.reach && rule.reach !== 'sentence' ? this.#firstNow(rule.all) : this.#partLists(rule.all);
    const swaps = Object.entries(rule.swaps ?? {}).map(([phrase, swap]) => this.#now([phrase], swap));
    return rule.phrases?.length ? [this.#now(rule.phrases), ...swaps] : swaps;
  }

  /** Of lists that must all be found the rarest is looked for; the others where it is found. */
  #partLists(all: readonly (readonly string[])[]): readonly number[] {
    const costs = all.map(roughCost);
    const rarest = costs.indexOf(Math.min(...costs));
    return all.map((phrases, at) => (at === rarest ? this.#now(phrases) : this.#later(phrases)));
  }

  /** A pattern over several sentences starts from its first part. */
  #firstNow([first = [], ...others]: readonly (readonly string[])[]): readonly number[] {
    return [this.#now(first), ...others.map((phrases) => this.#later(phrases))];
  }

  #now(phrases: readonly string[], swap?: string): number {
    const list = this.#id(swap);
    for (const phrase of phrases) addPhrase(this.matcher, phrase, { list, owner: this.#owner });
    return list;
  }

  #later(phrases: readonly string[] | undefined): number {
    if (!phrases || phrases.length === 0) return none;
    const list = this.#id();
    this.onDemand.define(list, { owner: this.#owner, phrases });
    return list;
  }

  #id(swap?: string): number {
    this.ruleOfList.push(undefined);
    this.swapOfList.push(swap);
    return this.ruleOfList.length - 1;
  }
}
