import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { areAllGone, descendantsOf } from './processes';

/** A view of the extension that is no tab: what runs in it gets its document. */
export interface View {
  run<A, T>(fn: (document: Document, argument: A) => T | Promise<T>, argument: A): Promise<T>;
}

/** What a browser's driver has to do differently from the other's. */
export interface Backend {
  readonly browser: Browser;
  /** The extension's own origin, without a slash at its end. */
  readonly origin: string;
  /** Opens a page of the extension in a tab of its own; `path` begins with a slash. */
  openOwnPage(path: string): Promise<Page>;
  /** Opens the toolbar button's popup over the tab in front; `agent` is a page of the extension in another tab. */
  openPopup(agent: Page): Promise<View>;
  /** Presses a shortcut of the manifest's `commands`, written as there: `Alt+Shift+H`. */
  pressShortcut(keys: string): Promise<void>;
  /** Unloads the extension and loads it again, as an update does. */
  reloadExtension(): Promise<void>;
  /** Ends the background at once, whatever it is doing; true where there was one to end. */
  stopBackground(): Promise<boolean>;
  /** Ends the browser's process without a word to it. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** `virtual`: on a display of its own, where shortcuts can be pressed; `desktop`: where the user sees it. */
export type WindowKind = 'virtual' | 'desktop' | 'none';

export interface LaunchOptions {
  readonly extension: string;
  readonly profile: string;
  /** The proxy that refuses all; without it the network is open. */
  readonly proxyPort?: number;
  readonly locale: 'de' | 'en';
  /** Chromium only; Firefox never opens a window. */
  readonly window: WindowKind;
  /** Firefox only: settings of the browser for this profile. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** Where the browser puts what it downloads, without asking. */
export const downloadsOf = (profile: string): string => join(profile, 'downloads');

/** An image of the extension's: opened in a tab it has the API at hand, and none of the extension's code runs. */
export const imagePath = '/icons/16.png';

/**
 * Sends SIGKILL to a browser we started and waits until its helpers have noticed and ended, too. One of
 * them may still hold the lock of the profile's databases: a browser that starts meanwhile takes them for
 * broken and begins new ones.
 */
export async function killProcess(browser: Browser): Promise<void> {
  const main = browser.process();
  if (!main?.pid || main.exitCode !== null) return;
  const helpers = descendantsOf(main.pid);
  const ended = new Promise((resolve) => main.once('exit', resolve));
  main.kill('SIGKILL');
  await ended;
  await poll('the end of its helpers', async () => areAllGone(helpers), 30_000);
}

/** Asks again until there is an answer; throws after `timeout` milliseconds. */
export async function poll<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  timeout = 10_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
