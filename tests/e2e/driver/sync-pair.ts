import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '@/scripts/tools/find-program';
import { account, type DavServer } from '@/tests/servers/server';
import type { SyncSnapshot } from '@/utils/state/sync';
import { poll } from './backend';
import { Lab } from './lab';
import { permittedCopy } from './permitted';
import { ask } from './stored-library';

/** A profile of its own, which may reach the one server. */
export interface SyncLab {
  readonly lab: Lab;
  close(): Promise<void>;
}

/** Starts a browser from a copy of the build that may ask loopback, as if the writer had said yes. */
export async function startSyncLab(browser: BrowserName, server: DavServer): Promise<SyncLab> {
  const extension = permittedCopy(browser);
  const lab = await Lab.start(browser, { window: 'none', server: server.url, extension });
  return {
    lab,
    close: async () => {
      await lab.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

export const readSync = ({ agent }: Lab): Promise<SyncSnapshot> =>
  ask(agent, 'readSync', null) as Promise<SyncSnapshot>;

/** Begins a round and waits until it and whatever it led to are over. */
export async function syncNow(lab: Lab): Promise<SyncSnapshot> {
  await ask(lab.agent, 'syncNow', null);
  return poll(
    'the end of the round',
    async () => {
      const state = await readSync(lab);
      return state.isRunning ? undefined : state;
    },
    30_000,
  );
}

/** Fills a field of the open dialog by the number it stands at. */
const fill = (page: Page, at: number, text: string) =>
  page.evaluate(
    (at, text) => {
      const field = document.querySelectorAll<HTMLInputElement>('dialog input, dialog textarea')[at];
      if (!field) throw new Error(`No field ${at}`);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    at,
    text,
  );

const dialogSays = (page: Page, words: RegExp): Promise<string> =>
  poll(`${words} in the dialog`, async () => {
    const text = await page.evaluate(() => document.querySelector('dialog')?.textContent ?? '');
    return words.test(text) ? text : undefined;
  });

/** Goes through the wizard as a writer does: address, folder, user, app password. */
export async function setUpWebdav(
  lab: Lab,
  server: DavServer,
  { folder = '', password = account.password as string } = {},
): Promise<string> {
  const page = await lab.openOwnPage('/options.html#sync');
  await page.locator('.sync-ways button').click();
  await fill(page, 0, server.url);
  await fill(page, 1, folder);
  await page.locator('dialog summary').click();
  await fill(page, 2, account.user);
  await fill(page, 3, password);
  await page.locator('dialog form button').click();
  const told = await dialogSays(page, /Connected\.|not right|no such folder|reached/);
  await page.close();
  return told;
}

/** The code as it stands in the dialog, in groups. */
export async function readCode(lab: Lab): Promise<string> {
  const page = await lab.openOwnPage('/options.html#sync');
  await page.locator('#sync .row button').click();
  const shown = await page.waitForSelector('.sync-code');
  const code = await shown?.evaluate((one) => one.textContent?.trim() ?? '');
  await page.close();
  return code ?? '';
}

/** Types the code of another device, and says what the dialog says then. */
export async function enterCode(lab: Lab, code: string): Promise<string> {
  const page = await lab.openOwnPage('/options.html#sync');
  await page.locator('#sync .row button:nth-child(2)').click();
  await fill(page, 0, code);
  await page.locator('dialog button[type=submit]').click();
  const told = await dialogSays(page, /Connected|character is not right|opens nothing|Nothing has arrived/);
  await page.close();
  return told;
}
