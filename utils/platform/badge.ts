import { browser } from 'wxt/browser';
import type { Counts } from './protocol';

export interface Badge {
  readonly text: string;
  readonly background: string;
  readonly color: string;
}

const cap = (count: number): string => (count > 99 ? '99+' : String(count));

/** What to stop for counts before what to consider; polish and questions show nothing. */
export function badgeFor(counts: Counts | null): Badge | null {
  if (counts && counts.stop > 0) return { text: cap(counts.stop), background: '#b3261e', color: '#ffffff' };
  if (counts && counts.consider > 0)
    return { text: cap(counts.consider), background: '#f2b84b', color: '#231a00' };
  return null;
}

/** Shows the counts on a tab's toolbar button; the browser takes them away when the tab loads another page. */
export async function showBadge(tabId: number, counts: Counts | null): Promise<void> {
  const badge = badgeFor(counts);
  if (badge) {
    await browser.action.setBadgeBackgroundColor({ tabId, color: badge.background });
    await browser.action.setBadgeTextColor({ tabId, color: badge.color });
  }
  await browser.action.setBadgeText({ tabId, text: badge?.text ?? '' });
}
