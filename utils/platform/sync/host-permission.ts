import { browser } from 'wxt/browser';

/** The pattern for one origin and nothing else; a port cannot stand in it. */
const patternOf = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

/** Whether the browser lets us ask this server. */
export const hasHostPermission = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(address)] }).catch(() => false);

/** Asks the writer; has to be called in a click on one of our pages, before anything is awaited. */
export const askHostPermission = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(address)] });

/** Gives the permission back; one that the manifest has cannot be. */
export const dropHostPermission = (address: string): Promise<unknown> =>
  browser.permissions.remove({ origins: [patternOf(address)] }).catch(() => undefined);
