import type { Audience, Channel, Language } from '@/utils/engine/types';

/** How often each device has changed a thing; the only thing that decides what is newer. */
export type VersionVector = Readonly<Record<string, number>>;

export type DraftStatus = 'idea' | 'writing' | 'review' | 'ready' | 'posted';

/** One litmus reading of a draft, kept for the writer's own progress. */
export interface ReadingRecord {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly value: number;
  /** Hints and questions by dimension. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Times are milliseconds since the epoch, for display only. */
export interface Draft {
  readonly schema: 1;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly language: 'auto' | Language;
  readonly tags: readonly string[];
  readonly status: DraftStatus;
  readonly pinned: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly postedAt?: number;
  readonly readingHistory: readonly ReadingRecord[];
  readonly vv: VersionVector;
}

/** Placeholders in `text`: `{{name}}`, `{{date}}`, `{{cursor}}`, or any other word, which is asked for. */
export interface Snippet {
  readonly schema: 1;
  readonly id: string;
  readonly name: string;
  /** Typed after `;` in a composer, letters and digits only. */
  readonly trigger: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly vv: VersionVector;
}

/** A state of a draft that can be restored. */
export interface Revision {
  readonly id: string;
  readonly draftId: string;
  readonly at: number;
  readonly title: string;
  readonly text: string;
  /** Was never the draft's state: another window or device had changed the draft meanwhile. */
  readonly isAside?: boolean;
}

/** Text typed in a LinkedIn composer that is no draft (yet). */
export interface JournalEntry {
  /** Names the same composer again after a crash: channel and page, or the thing answered. */
  readonly key: string;
  readonly channel: Channel;
  readonly text: string;
  readonly at: number;
}
