import type { WayName } from '@/utils/state/sync';

/** Where the writer's server is; `folder` is one on it, as for a team. */
export interface WebdavPlace {
  readonly url: string;
  readonly folder: string;
}

export interface WebdavSetup extends WebdavPlace {
  readonly user: string;
  readonly password: string;
}

/** What came of trying a server; the words for each code stand below `sync.trouble`. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** `nothing-there`: no other device has left anything yet. `other-code`: not the code of any that has. */
export type CodeOutcome = 'unlocked' | 'other-code' | 'nothing-there' | 'malformed';

/** Everything the sync's views ask of the browser. A rejected promise means: nothing was changed. */
export interface SyncActions {
  syncNow(): Promise<void>;
  setBrowserSync(isOn: boolean): Promise<void>;
  /** The code of this device's keys, in groups. */
  showCode(): Promise<string>;
  /** Whether what was typed so far can be a code; tells at once where a letter is wrong. */
  checkCode(typed: string): 'incomplete' | 'wrong' | 'good';
  enterCode(code: string): Promise<CodeOutcome>;
  /** Asks the browser for the server's address, so it has to be called in the click. */
  connect(setup: WebdavSetup): Promise<Verdict>;
  /** Opens the server's own page for signing in and waits; the password made there never comes here. */
  signIn(place: WebdavPlace, signal: AbortSignal): Promise<Verdict>;
  disconnect(way: WayName): Promise<void>;
  /** Resolves with the new code. */
  changeKey(): Promise<string>;
  openConflicts(): void;
  copy(text: string): Promise<void>;
}
