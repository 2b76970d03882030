import { browser } from 'wxt/browser';

const linkedIn = 'https://www.linkedin.com/';

export interface FrontTab {
  readonly id: number;
  readonly isLinkedIn: boolean;
}

interface KnownTab {
  readonly id?: number;
  readonly url?: string;
  readonly lastAccessed?: number;
}

/** Addresses are visible to us on LinkedIn only. */
const asFront = (tab: KnownTab | undefined): FrontTab | undefined =>
  tab?.id === undefined ? undefined : { id: tab.id, isLinkedIn: tab.url?.startsWith(linkedIn) ?? false };

/** The tab beside the popup or side panel. */
export async function tabInThisWindow(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return asFront(tab);
}

/** Seen from a window of our own: the LinkedIn tab that was in front last. */
export async function tabInFrontLast(): Promise<FrontTab | undefined> {
  const tabs: KnownTab[] = await browser.tabs.query({ active: true, url: `${linkedIn}*` });
  return asFront(tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]);
}
