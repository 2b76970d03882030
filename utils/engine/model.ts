import { createTrieBuilder, type Classes, type Trie } from './match/trie';
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

/** Compiles all phrases of a language into one trie. Throws on a malformed phrase, naming its rule. */
export function createModel({ language, rules, frames, classes }: ModelSource): Model {
  const builder = createTrieBuilder(classes);
  const ruleOfList: (CompiledRule | undefined)[] = [];
  const swapOfList: (string | undefined)[] = [];
  let owner = '';

  const list = (phrases: readonly string[] | undefined, swap?: string): number => {
    if (!phrases || phrases.length === 0) return none;
    const id = ruleOfList.length;
    ruleOfList.push(undefined);
    swapOfList.push(swap);
    for (const phrase of phrases) addNamed(phrase, id);
    return id;
  };

  const addNamed = (phrase: string, id: number) => {
    try {
      builder.add(phrase, id);
    } catch (error) {
      throw new Error(`${owner}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };

  const partsOf = (rule: CompiledRule['rule']): readonly number[] => {
    if (rule.type === 'pattern') return rule.all.map((phrases) => list(phrases));
    if (rule.type === 'density') return [list(rule.phrases)];
    const swaps = Object.entries(rule.swaps ?? {}).map(([phrase, swap]) => list([phrase], swap));
    return rule.phrases?.length ? [list(rule.phrases), ...swaps] : swaps;
  };

  const compileRule = (rule: CompiledRule['rule'], index: number): CompiledRule => {
    owner = rule.id;
    const parts = partsOf(rule);
    const compiled = {
      rule,
      index,
      parts,
      unless: list(rule.unless),
      except: list(rule.except),
      unlessNear: list(rule.unlessNear),
      unlessText: list(rule.unlessText),
    };
    for (const part of parts) ruleOfList[part] = compiled;
    return compiled;
  };

  const compileFrame = (frame: Frame): CompiledFrame => {
    owner = frame.id;
    return {
      frame,
      announces: list(frame.announces),
      announcesAll: (frame.announcesAll ?? []).map((group) => group.map((phrases) => list(phrases))),
      unless: list(frame.unless),
      unlessText: list(frame.unlessText),
      slots: frame.slots.map((slot) => ({
        slot,
        answers: list(slot.answers),
        exact: list(slot.exact?.phrases),
        onlyIf: list(slot.onlyIf),
        unless: list(slot.unless),
      })),
    };
  };

  const compiledRules = rules.flatMap((rule, index) => (rule.type === 'structure' ? [] : [compileRule(rule, index)]));
  const compiledFrames = frames.map(compileFrame);
  return { language, trie: builder.build(), rules: compiledRules, frames: compiledFrames, ruleOfList, swapOfList };
}
