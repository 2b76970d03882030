/** The public vocabulary of the engine. Offsets are UTF-16 code units in the text as given. */

export type Language = 'de' | 'en';
export type Channel = 'post' | 'comment' | 'article' | 'message';
export type Audience = 'public' | 'customers' | 'employees' | 'investors' | 'candidates' | 'peers';
export type Severity = 'stop' | 'consider' | 'polish';

/** The closed list: every kind belongs to exactly one dimension. `missing` is only ever a question. */
export const kindsByDimension = {
  wording: ['jargon', 'cliche', 'euphemism', 'loaded', 'absolute', 'hype', 'filler'],
  brevity: ['acronym', 'telegraphic'],
  context: ['bare-number', 'dangling-reference', 'unexplained-name', 'bare-link'],
  audience: [
    'long-sentence',
    'nominal-style',
    'address-mix',
    'insider-term',
    'exclusionary',
    'anglicism',
    'pseudo-letters',
  ],
  facts: ['missing'],
  stance: [
    'conditional-apology',
    'but-apology',
    'passive-evasion',
    'blame-shift',
    'minimising',
    'victimhood',
    'attack-critic',
    'out-of-context',
    'forced',
    'obviousness',
    'whataboutism',
    'legalistic',
    'ignores-point',
  ],
  risk: [
    'tragedy-marketing',
    'insider-information',
    'personal-data',
    'guarantee',
    'discrimination',
    'ridicule',
    'politics',
    'tone-clash',
    'threat',
  ],
  platform: [
    'buried-lead',
    'wall-of-text',
    'hashtag-overload',
    'mention-overload',
    'engagement-bait',
    'shouting',
    'emoji-overload',
    'too-long',
  ],
} as const;

export type Dimension = keyof typeof kindsByDimension;
export type Kind = (typeof kindsByDimension)[Dimension][number];

export interface Context {
  readonly channel: Channel;
  readonly audience: Audience;
  /** The one comment or post that is being answered. */
  readonly replyTo?: string;
  readonly language?: 'auto' | Language;
  readonly disabledRules?: readonly string[];
  /** Fingerprints of hints the writer has accepted as they are. */
  readonly acceptedHints?: readonly string[];
  /** The writer's own names and acronyms that need no explanation. */
  readonly glossary?: readonly string[];
}

/** Replaces `[start, end)` of the text by `text`; grammatical as inserted. May be wider than its hint. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Values for a message's placeholders, always strings: the engine formats nothing. */
export type Params = Readonly<Record<string, string>>;

export interface Hint {
  readonly ruleId: string;
  readonly dimension: Dimension;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** Key below `reason` in the locales: one sentence, why a critical reader would object. */
  readonly messageId: string;
  readonly params: Params;
  /** Key below `advice` in the locales: what to write instead, where no fix can be inserted as it stands. */
  readonly adviceId?: string;
  readonly fixes: readonly Fix[];
  /** Identifies the hint across edits elsewhere in the text. */
  readonly fingerprint: string;
}

export interface Question {
  readonly frame: string;
  readonly slot: string;
  readonly dimension: 'facts';
  readonly severity: Severity;
  /** Key below `question` in the locales. */
  readonly messageId: string;
  readonly params: Params;
  /** The sentence that raises the question. */
  readonly start: number;
  readonly end: number;
}

export type State = 'stop' | 'consider' | 'ready';

/** Points taken off a full reading, named by what took them. */
export interface LostPoints {
  readonly points: number;
  readonly dimension: Dimension;
  /** A hint's fingerprint, or `frame/slot` of a question. */
  readonly source: string;
}

/** `value` 0–100, 100 is clean. */
export interface Reading {
  readonly value: number;
  readonly state: State;
  readonly lost: readonly LostPoints[];
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

export interface Metrics {
  readonly characters: number;
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly readingSeconds: number;
  /** Offset up to which the text shows before "…more", estimated for each screen. */
  readonly foldDesktop: number;
  readonly foldPhone: number;
  /** Flesch (en) or Flesch-Amstad (de); only from 5 sentences and 80 words on. */
  readonly ease?: number;
  readonly wordsPerSentence: number;
}

export interface DimensionSummary {
  readonly state: State;
  readonly count: number;
}

export interface Report {
  readonly text: string;
  /** Language by paragraph, in order. */
  readonly languages: readonly Paragraph[];
  readonly hints: readonly Hint[];
  readonly questions: readonly Question[];
  readonly dimensions: Readonly<Record<Dimension, DimensionSummary>>;
  /** Absent where the text is too short to judge: no reading is not a good one. */
  readonly reading?: Reading;
  readonly metrics: Metrics;
}
