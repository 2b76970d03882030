import { browser } from 'wxt/browser';
import type { BroadcastProtocol } from './protocol';
import type { DataOf } from './wire';

const linkedInTabs = { url: 'https://www.linkedin.com/*' };
const forTabs: ReadonlySet<keyof BroadcastProtocol> = new Set(['libraryChanged', 'settingsChanged']);

/**
 * Tells all our pages, and the composers in LinkedIn tabs where it concerns them. Never rejects: that
 * nobody listens is the normal case.
 */
export async function broadcast<Event extends keyof BroadcastProtocol>(
  type: Event,
  data: DataOf<BroadcastProtocol[Event]>,
): Promise<void> {
  const message = { id: 0, type, data, timestamp: Date.now() };
  const told: Promise<unknown>[] = [browser.runtime.sendMessage(message)];
  if (forTabs.has(type)) {
    const tabs = await browser.tabs.query(linkedInTabs).catch(() => []);
    for (const { id } of tabs) if (id !== undefined) told.push(browser.tabs.sendMessage(id, message));
  }
  await Promise.allSettled(told);
}
