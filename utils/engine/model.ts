import { TrieBuilder, type Classes, type Trie } from './match/trie';
import type { Frame, Slot } from './frames/define';
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

export interface CompiledSlot {
  readonly slot: Slot;
  readonly answers: number;
  readonly exact: number;
  readonly onlyIf: number;
  readonly unless: number;
}

export interface CompiledFrame {
  readonly frame: Frame;
  readonly announces: number;
  readonly announcesAll: readonly (readonly number[])[];
  readonly unless: number;
  readonly unlessText: number;
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
  const compiler = new Compiler(language, classes);
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
  #owner = '';

  constructor(language: Language, classes: Classes) {
    this.#builder = new TrieBuilder(language, classes);
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
    return {
      frame,
      announces: this.#list(frame.announces),
      announcesAll: (frame.announcesAll ?? []).map((group) => group.map((phrases) => this.#list(phrases))),
      unless: this.#list(frame.unless),
      unlessText: this.#list(frame.unlessText),
      slots: frame.slots.map((slot) => ({
        slot,
        answers: this.#list(slot.answers),
        exact: this.#list(slot.exact?.phrases),
        onlyIf: this.#list(slot.onlyIf),
        unless: this.#list(slot.unless),
      })),
    };
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
