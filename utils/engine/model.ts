import { TrieBuilder, type Classes, type Trie } from './match/trie';
import type { Frame, Slot } from './frames/define';
import { sharePhrases, type SharedPhrases } from './frames/share-phrases';
import type { DensityRule, PatternRule, PhraseRule, Rule } from './rules/define';
import type { Language } from './types';

/** A rule whose phrases stand in the trie, with the ids of its lists. */
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
  readonly announces: Lists;
  readonly announcesAll: readonly (readonly Lists[])[];
  readonly unless: Lists;
  readonly unlessText: Lists;
  readonly slots: readonly CompiledSlot[];
}

/** Everything of one language, compiled once. */
export interface Model {
  readonly language: Language;
  readonly trie: Trie;
  readonly rules: readonly CompiledRule[];
  readonly frames: readonly CompiledFrame[];
  /** The rule whose part a list is; guards and frames have none. */
  readonly ruleOfList: readonly (CompiledRule | undefined)[];
  /** The replacements of a list that has some. */
  readonly swapOfList: readonly (string | undefined)[];
}

/** No list: never marked. */
export const none = -1;

export interface ModelSource {
  readonly language: Language;
  readonly rules: readonly Rule[];
  readonly frames: readonly Frame[];
  readonly classes: Classes;
}

/**
 * Compiles all phrases of a language into one trie, a rule or frame a step: together they take longer
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
  const { trie, ruleOfList, swapOfList } = compiler;
  return { language, trie, rules: compiledRules, frames: compiledFrames, ruleOfList, swapOfList };
}

class Compiler {
  readonly ruleOfList: (CompiledRule | undefined)[] = [];
  readonly swapOfList: (string | undefined)[] = [];
  readonly #builder: TrieBuilder;
  readonly #shared: SharedPhrases;
  /** The list of each group of phrases that the same frames use. */
  readonly #listOfGroup = new Map<number, number>();
  #owner = '';

  constructor(language: Language, classes: Classes, shared: SharedPhrases) {
    this.#builder = new TrieBuilder(language, classes);
    this.#shared = shared;
  }

  get trie(): Trie {
    return this.#builder.trie;
  }

  rule(rule: CompiledRule['rule'], index: number): CompiledRule {
    this.#owner = rule.id;
    const parts = this.#partsOf(rule);
    const compiled = {
      rule,
      index,
      parts,
      unless: this.#list(rule.unless),
      except: this.#list(rule.except),
      unlessNear: this.#list(rule.unlessNear),
      unlessText: this.#list(rule.unlessText),
    };
    for (const part of parts) this.ruleOfList[part] = compiled;
    return compiled;
  }

  frame(frame: Frame): CompiledFrame {
    this.#owner = frame.id;
    const lists = (phrases: readonly string[] | undefined) => this.#sharedLists(phrases);
    return {
      frame,
      announces: lists(frame.announces),
      announcesAll: (frame.announcesAll ?? []).map((group) => group.map(lists)),
      unless: lists(frame.unless),
      unlessText: lists(frame.unlessText),
      slots: frame.slots.map((slot) => ({
        slot,
        answers: lists(slot.answers),
        exact: lists(slot.exact?.phrases),
        onlyIf: lists(slot.onlyIf),
        unless: lists(slot.unless),
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
    const list = this.#list(this.#shared.groups[group]);
    this.#listOfGroup.set(group, list);
    return list;
  }

  #partsOf(rule: CompiledRule['rule']): readonly number[] {
    if (rule.type === 'pattern') return rule.all.map((phrases) => this.#list(phrases));
    if (rule.type === 'density') return [this.#list(rule.phrases)];
    const swaps = Object.entries(rule.swaps ?? {}).map(([phrase, swap]) => this.#list([phrase], swap));
    return rule.phrases?.length ? [this.#list(rule.phrases), ...swaps] : swaps;
  }

  #list(phrases: readonly string[] | undefined, swap?: string): number {
    if (!phrases || phrases.length === 0) return none;
    const id = this.ruleOfList.length;
    this.ruleOfList.push(undefined);
    this.swapOfList.push(swap);
    for (const phrase of phrases) this.#add(phrase, id);
    return id;
  }

  #add(phrase: string, list: number): void {
    try {
      this.#builder.add(phrase, list);
    } catch (error) {
      throw new Error(`${this.#owner}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
}
