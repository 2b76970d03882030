import type { Draft, Snippet } from '@/utils/library/types';
import { background, onBroadcast } from '@/utils/platform/client';
import { isContextLost } from '@/utils/platform/problem';
import { nativeRuntime } from '@/utils/platform/runtime';
import { defaultSettings, type Settings } from '@/utils/platform/settings';
import type { Notice, Place } from '@/utils/state/composer';
import { createPageNotice } from './page-notice';

interface Library {
  readonly drafts: readonly Draft[];
  readonly snippets: readonly Snippet[];
}

/** Runs a request to the background. After the extension was lost it does nothing; other problems reject. */
type Request = <T>(run: () => Promise<T>) => Promise<T | undefined>;

/** What all composers of a frame have in common: settings, library, and the way to the background. */
export interface Shared {
  settings(): Settings;
  library(): Library;
  /** Where the writer has moved the panel to, for the next composer too. */
  panelPlace?: Place;
  /** Calls back after settings or library changed. */
  onChange(signal: AbortSignal, listener: () => void): void;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** False after the extension was updated or removed under the page, which is then told to the writer. */
  isAlive(): boolean;
  readonly request: Request;
  /** Told at the corner of the page, for what outlives its composer. */
  readonly tellPage: (notice: Notice, theme: 'light' | 'dark' | undefined) => void;
}

const createRequest =
  (onLost: () => void): Request =>
  async (run) => {
    try {
      return await run();
    } catch (error) {
      if (!isContextLost(error)) throw error;
      onLost();
      return undefined;
    }
  };

/** A value of the background's, read at once and again when it tells of a change. */
const createCopy = <T>(first: T, read: () => Promise<T | undefined>, onChange: () => void) => {
  let value = first;
  const set = (next: T | undefined) => {
    if (next === undefined) return;
    value = next;
    onChange();
  };
  // A background that is only starting misses a question; the words of a hint do not wait for its answer.
  const refresh = async () => set(await read().catch(() => undefined));
  void refresh();
  return { get: () => value, set, refresh };
};

/** Follows settings and library until the signal aborts; `onLost` is called when the extension has gone. */
export const createShared = (signal: AbortSignal, onLost: () => void): Shared => {
  const listeners = new Set<() => void>();
  const showPageNotice = createPageNotice();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const request = createRequest(onLost);
  const settings = createCopy(defaultSettings, () => request(() => background.getSettings()), tell);
  const empty: Library = { drafts: [], snippets: [] };
  const library = createCopy(empty, () => request(() => background.listLibrary()), tell);
  onBroadcast({ settingsChanged: settings.set, libraryChanged: () => void library.refresh() }, signal);
  return {
    settings: settings.get,
    library: library.get,
    onChange: (until, listener) => {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
    changeSettings: async (change) => settings.set(await request(() => background.changeSettings(change))),
    isAlive: () => {
      if (nativeRuntime()) return true;
      onLost();
      return false;
    },
    request,
    tellPage: (notice, theme) => showPageNotice(notice, { theme, signal }),
  };
};
