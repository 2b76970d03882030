import { browser } from 'wxt/browser';
import { runCommand } from '@/utils/platform/commands';

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** Passes the browser's shortcuts to the composer of the tab in front. */
export function followShortcuts(): void {
  browser.commands.onCommand.addListener(async (name, tab) => {
    const tabId = tab?.id ?? (await activeTab());
    if (tabId !== undefined) await runCommand(name, tabId);
  });
}
