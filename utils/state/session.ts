import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Audience, Channel, Language, Report } from '@/utils/engine/types';
import type { BackupHabits } from '@/utils/library/backup-reminder';

/** The composer of the tab in front, as the popup, side panel and window see it. */
export interface TabComposer {
  readonly composerId: string;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly text: string;
  readonly report: Report;
}

/** What was looked for on a LinkedIn page and how often it matched; no text of the page. */
export interface SeenAnchors {
  readonly url: string;
  readonly anchors: Readonly<Record<string, number>>;
}

/** `away`: no LinkedIn page in front. `unseen`: one, but no composer that Lackmus recognises. */
export type TabView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'away' }
  | { readonly kind: 'unseen'; readonly anchors?: SeenAnchors }
  | { readonly kind: 'composer'; readonly composer: TabComposer };

/** The writer's choices that shape a report of a text written outside of LinkedIn. */
export interface ReportChoices {
  readonly language: 'auto' | Language;
  readonly audience: Audience;
  readonly disabledRules: readonly string[];
  readonly acceptedHints: readonly string[];
  readonly glossary: readonly string[];
}

export interface SessionState {
  readonly tab: TabView;
  readonly choices: ReportChoices;
  /** Absent until the settings have been read. */
  readonly backup?: BackupHabits;
}

export type SessionStore = StoreApi<SessionState>;

export const createSessionStore = (): SessionStore =>
  createStore<SessionState>(() => ({
    tab: { kind: 'loading' },
    choices: { language: 'auto', audience: 'public', disabledRules: [], acceptedHints: [], glossary: [] },
  }));
