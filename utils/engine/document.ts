import type { Frame } from './frames/define';
import type { WordInfo } from './match/lexicon';
import type { Break, Mark } from './match/scan';
import type { Heard } from './overtone/listen';
import type { Mask } from './text/masks';
import type { Context, Language } from './types';

/** A sentence with its words. Offsets of `starts` and `ends` count from the sentence's own start. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly infos: readonly WordInfo[];
  readonly breaks: readonly Break[];
  /** 1 where a word stands in a mask (quotation, link, mention, hashtag, code). */
  readonly masked: Uint8Array;
  /** Phrases found; those that touch a mask are left out. */
  readonly marks: readonly Mark[];
  /** Phrases found, masked ones too: an answer in a quotation or a hashtag is an answer. */
  readonly allMarks: readonly Mark[];
  readonly isQuestion: boolean;
}

/** A sentence where it stands: absolute offset. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  /** Index of its line in `Document.lines`. */
  readonly line: number;
}

/** One line of the text: what stands between two line breaks. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly masks: readonly Mask[];
}

/** A sentence in which the author announces something, and the frame that says what. */
export interface Announcement {
  readonly frame: Frame;
  readonly place: PlacedSentence;
}

/** The text as rules see it. */
export interface Document {
  readonly text: string;
  readonly context: Context;
  readonly lines: readonly Line[];
  readonly sentences: readonly PlacedSentence[];
  readonly wordCount: number;
  readonly announcements: readonly Announcement[];
  /** How the sentences of each language sound. */
  readonly heard: readonly Heard[];
}
