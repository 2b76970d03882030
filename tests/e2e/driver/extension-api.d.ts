import type { browser } from 'wxt/browser';

declare global {
  // Evaluated in the browser, where both Chromium and Firefox know the extension API by this name.
  const chrome: typeof browser;
}
