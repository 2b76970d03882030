import { browser } from 'wxt/browser';

const systems: Readonly<Record<string, string>> = {
  mac: 'macOS',
  win: 'Windows',
  linux: 'Linux',
  cros: 'ChromeOS',
  android: 'Android',
  openbsd: 'OpenBSD',
};

function browserName(): string {
  if (import.meta.env.FIREFOX) return 'Firefox';
  return /\bEdg\//.test(navigator.userAgent) ? 'Edge' : 'Chrome';
}

/** What this device is called on the others, such as `Chrome, Windows`; leaves it only encrypted. */
export async function deviceLabel(): Promise<string> {
  const { os } = await browser.runtime.getPlatformInfo().catch(() => ({ os: '' }));
  return [browserName(), systems[os]].filter(Boolean).join(', ');
}
