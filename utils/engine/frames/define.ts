import type { Audience, Language, Severity } from '../types';
import type { Scope } from '../rules/define';

/** A fact that a critic would ask for first. */
export interface Slot {
  readonly id: string;
  /** Key below `question`. */
  readonly question: string;
  /** What in the text counts as an answer, anywhere in it. */
  readonly answers: readonly string[];
  /** Asks more exactly where one of these gives the number or thing asked about: its first number becomes `{n}`. */
  readonly exact?: { readonly phrases: readonly string[]; readonly question: string };
  readonly severity?: Severity;
  readonly audiences?: readonly Audience[];
  /** Asked only if one of these stands in the text. */
  readonly onlyIf?: readonly string[];
  /** Not asked if one of these stands in the text. */
  readonly unless?: readonly string[];
}

/** A kind of announcement. The slots stand in the order in which a critic would ask. */
export interface Frame {
  readonly id: string;
  readonly language: Language;
  /** The author announces: any of these in one sentence. */
  readonly announces: readonly string[];
  /** Or all of these lists in one sentence. */
  readonly announcesAll?: readonly (readonly (readonly string[])[])[];
  /** In the announcing sentence: somebody else's news, history, a hypothesis. */
  readonly unless?: readonly string[];
  /** Anywhere in the text: not an announcement after all. */
  readonly unlessText?: readonly string[];
  readonly scope?: Scope;
  /** News that nobody may miss: must not come after the fold. */
  readonly isGrave?: boolean;
  /** Frames that this one replaces where both are found (a recall is more than an incident). */
  readonly instead?: readonly string[];
  readonly slots: readonly Slot[];
  readonly source?: string;
}

export const defineFrame = (frame: Frame): Frame => frame;

/** `asks` names the slots that must be asked, in order, at most three; `silent` texts must raise none of this frame. */
export interface FrameExamples {
  readonly asks: readonly {
    readonly text: string;
    readonly slots: readonly string[];
    readonly audience?: Audience;
  }[];
  readonly silent: readonly string[];
  /** What all of them answer, for a frame of answers. */
  readonly replyTo?: string;
}
