import { browser } from 'wxt/browser';
import type { WayName } from '@/utils/state/sync';
import { readSyncCode } from '@/utils/sync/crypto/sync-code';
import { readAddress } from '@/utils/sync/transports/webdav/address';
import { background } from '../client';
import { askHostPermission } from '../sync/host-permission';
import type { WebdavVerdict } from '../sync/set-up-webdav';

interface Place {
  readonly url: string;
  readonly folder: string;
}

const declined: WebdavVerdict = { ok: false, code: 'declined' };
/** How often we ask whether the writer has signed in, in milliseconds. */
const pollPeriod = 2000;

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, pollPeriod);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/** Nothing may be awaited before the browser is asked: it takes the question in a click only. */
async function allowed(address: string): Promise<WebdavVerdict> {
  const url = readAddress(address);
  if (!url) return { ok: false, code: 'no-address' };
  return (await askHostPermission(url.href)) ? { ok: true } : declined;
}

async function signIn({ url, folder }: Place, signal: AbortSignal): Promise<WebdavVerdict> {
  const permission = await allowed(url);
  if (!permission.ok) return permission;
  const start = await background.beginLogin(url);
  if (!start.ok) return start;
  await browser.tabs.create({ url: start.url });
  while (!signal.aborted) {
    await pause(signal);
    const verdict = signal.aborted ? null : await background.finishLogin(folder);
    if (verdict) return verdict;
  }
  return { ok: false, code: 'login-ended' };
}

/** Whether what was typed so far can be a sync code. */
function checkCode(typed: string): 'incomplete' | 'wrong' | 'good' {
  const reading = readSyncCode(typed);
  if (reading.status === 'code') return 'good';
  if (reading.reason === 'character' || reading.reason === 'check') return 'wrong';
  const letters = typed.replaceAll(/[\s\p{P}]+/gu, '');
  return letters.length > codeLength ? 'wrong' : 'incomplete';
}

/** Characters of a code without what stands between its groups. */
const codeLength = 28;

/** What the sync's views ask of the browser. */
export const syncActions = {
  syncNow: () => background.syncNow(),
  setBrowserSync: (isOn: boolean) => background.setBrowserSync(isOn),
  showCode: () => background.showSyncCode(),
  checkCode,
  enterCode: (code: string) => background.enterSyncCode(code),
  connect: async ({ url, ...rest }: Place & { user: string; password: string }) => {
    const permission = await allowed(url);
    return permission.ok ? background.connectWebdav({ address: url, ...rest }) : permission;
  },
  signIn,
  disconnect: (way: WayName) =>
    way === 'browser' ? background.setBrowserSync(false) : background.disconnectWebdav(),
  changeKey: () => background.changeSyncKey(),
  openConflicts: () => void background.openPage('library'),
  copy: (text: string) => navigator.clipboard.writeText(text),
};
