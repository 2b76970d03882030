import { browser } from 'wxt/browser';

const names = ['popup', 'toggle-hints', 'next-hint', 'save-draft'] as const;

export interface KnownShortcut {
  readonly name: (typeof names)[number];
  /** As the browser writes them; empty where none is set. */
  readonly keys: string;
}

/** The keys the browser has now for our commands. */
export async function listShortcuts(): Promise<readonly KnownShortcut[]> {
  const commands = await browser.commands.getAll();
  const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return names.map((name) => ({ name, keys: keysOf(name === 'popup' ? '_execute_action' : name) }));
}

interface FirefoxCommands {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the page on which the browser lets people change shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const firefox = browser.commands as unknown as FirefoxCommands;
  if (firefox.openShortcutSettings) return firefox.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
