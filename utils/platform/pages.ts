import { browser } from 'wxt/browser';
import type { DataOf } from './wire';
import type { BackgroundProtocol } from './protocol';

export type PageName = DataOf<BackgroundProtocol['openPage']>;

/** First run, catalogue entries and settings are one page; what stands after `#` says where to go. */
export const welcomePath = '/options.html#welcome';

const rulePath = (name: string): string => `/options.html#rule/${name.slice('rule:'.length)}`;

/** The path of a page of ours. The library in a window of its own says so, for it has no composer's tab. */
export function pathOf(name: PageName): string {
  if (name === 'library') return '/popup.html#window';
  if (name === 'backup' || name === 'sync') return `/options.html#${name}`;
  return name === 'options' ? '/options.html' : rulePath(name);
}

const urlOf = (path: string): string => new URL(path, browser.runtime.getURL('/')).href;

/** Shows one of our paths in a tab of its own. */
export async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: urlOf(path) });
}

/** Shows a page of ours, the library in a small window. */
export async function openPage(name: PageName): Promise<void> {
  if (name !== 'library') return openTab(pathOf(name));
  await browser.windows.create({ url: urlOf(pathOf(name)), type: 'popup', width: 460, height: 720 });
}
