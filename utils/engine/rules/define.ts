import type { Audience, Channel, Dimension, Kind, Language, Severity } from '../types';
import type { Document } from '../document';

/** Where a rule counts. Absent: everywhere. */
export interface Scope {
  readonly audiences?: readonly Audience[];
  readonly notAudiences?: readonly Audience[];
  readonly channels?: readonly Channel[];
  /** Only in answers to somebody, or only in texts that answer nobody. */
  readonly reply?: boolean;
}

/** What of a find is underlined. */
export type Extent = 'match' | 'clause' | 'sentence';

interface RuleBase {
  /** `<language>/<dimension>/<name>`, the file's own path. Public API. */
  readonly id: string;
  readonly dimension: Dimension;
  readonly kind: Kind;
  readonly severity: Severity;
  /** Key below `reason`; absent: the kind in camel case. */
  readonly reason?: string;
  /** Key below `advice`, shown where no fix fits. */
  readonly advice?: string;
  readonly scope?: Scope;
  /** Another severity where this holds; the first that fits counts. */
  readonly weigh?: readonly { readonly scope: Scope; readonly severity: Severity | 'none' }[];
  /** Where the rule comes from. */
  readonly source?: string;
}

/** Guards shared by phrase and pattern rules; phrases in the phrase language. */
export interface Guards {
  /** Any of these in the same sentence: silent. */
  readonly unless?: readonly string[];
  /** Any of these overlapping the find: silent. */
  readonly except?: readonly string[];
  /** Any of these in the sentence before or after: silent. */
  readonly unlessNear?: readonly string[];
  /** Any of these anywhere in the text: silent. */
  readonly unlessText?: readonly string[];
  /** Silent in a text that answers nobody, unless one of these stands anywhere in it. */
  readonly onlyInText?: readonly string[];
  /** Silent in questions. */
  readonly notInQuestion?: boolean;
}

/** Any of the phrases is the hint. */
export interface PhraseRule extends RuleBase, Guards {
  readonly type: 'phrase';
  /** Without a fix. */
  readonly phrases?: readonly string[];
  /**
   * With their fixes: phrase → what to write instead, grammatical as inserted wherever the phrase can
   * stand; several separated by ` | `; an empty string deletes. First letters follow the text.
   */
  readonly swaps?: Readonly<Record<string, string>>;
  readonly extent?: Extent;
}

/** All of the lists together are the hint. */
export interface PatternRule extends RuleBase, Guards {
  readonly type: 'pattern';
  /** One find of each list. */
  readonly all: readonly (readonly string[])[];
  /** The finds follow each other in the order of `all`; default any order. */
  readonly ordered?: boolean;
  /** Most words between one find and the next, within a sentence. */
  readonly within?: number;
  /** In one sentence (default), in neighbouring ones, in one paragraph, or within ten sentences of any. */
  readonly reach?: 'sentence' | 'neighbours' | 'paragraph' | 'text';
  /** `match` runs from the first find to the last; a number underlines that list's find alone. */
  readonly extent?: Extent | number;
}

/** Words that are harmless alone and count in heaps. */
export interface DensityRule extends RuleBase, Guards {
  readonly type: 'density';
  readonly phrases: readonly string[];
  readonly per: 'sentence' | 'paragraph' | 'text';
  /** Finds needed, at least. */
  readonly atLeast: number;
  /** Different finds needed, at least; default 1. */
  readonly distinct?: number;
  /** Finds needed per 100 words, at least. */
  readonly perHundredWords?: number;
  /** Underline every find, or from the first to the last of a sentence; default each. */
  readonly extent?: 'each' | 'span' | 'sentence';
}

export interface Find {
  readonly start: number;
  readonly end: number;
  readonly severity?: Severity;
  /** Absent: the rule's. */
  readonly kind?: Kind;
  readonly reason?: string;
  readonly params?: Readonly<Record<string, string>>;
  /** Replacements for the span. */
  readonly fixes?: readonly string[];
}

/** What data cannot say: looks at the whole document. Offsets of finds are those of the text. */
export interface StructureRule extends RuleBase {
  readonly type: 'structure';
  /** Absent: both languages. */
  readonly language?: Language;
  readonly find: (document: Document) => readonly Find[];
  /** Silent where any other rule of its dimension has found something. */
  readonly yields?: boolean;
}

export type Rule = PhraseRule | PatternRule | DensityRule | StructureRule;

export const definePhraseRule = (rule: Omit<PhraseRule, 'type'>): PhraseRule => ({ type: 'phrase', ...rule });
export const definePatternRule = (rule: Omit<PatternRule, 'type'>): PatternRule => ({
  type: 'pattern',
  ...rule,
});
export const defineDensityRule = (rule: Omit<DensityRule, 'type'>): DensityRule => ({
  type: 'density',
  ...rule,
});
export const defineStructureRule = (rule: Omit<StructureRule, 'type'>): StructureRule => ({
  type: 'structure',
  ...rule,
});

/**
 * A rule's proof, beside it in the same file. The words that must be underlined stand in ⟦ ⟧; `context`
 * is what the text is judged for. A fix, once applied, must leave nothing for the rule to find.
 */
export type Example = string | { readonly text: string; readonly context: ExampleContext };

export interface ExampleContext {
  readonly audience?: Audience;
  readonly channel?: Channel;
  readonly replyTo?: string;
}

export interface Examples {
  readonly flags: readonly Example[];
  readonly passes: readonly Example[];
}
