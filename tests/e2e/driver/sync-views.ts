import type { Page } from 'puppeteer-core';
import { account, type DavServer } from '@/tests/servers/server';
import { poll } from './backend';
import type { Lab } from './lab';

const openSync = (lab: Lab): Promise<Page> => lab.openOwnPage('/options.html#sync');

/** Fills the field of the open dialog with this place in it. */
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
    return words.test(text) && text;
  });

interface Server {
  readonly server: DavServer;
  readonly folder: string;
  readonly password?: string;
}

/** Goes through the wizard as a writer does: address, folder, user, app password. What it says in the end. */
export async function setUpWebdav(
  lab: Lab,
  { server, folder, password = account.password }: Server,
): Promise<string> {
  const page = await openSync(lab);
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

/** Signs in to Nextcloud by the wizard: `onTab` is called with the address of the tab it opens. */
export async function signInToNextcloud(
  lab: Lab,
  { url, onTab }: { readonly url: string; readonly onTab: (address: string) => void },
): Promise<string> {
  const page = await openSync(lab);
  await page.locator('.sync-ways button').click();
  await fill(page, 0, url);
  await page.locator('dialog .button.primary.start').click();
  const opened = await poll('the tab to sign in', () =>
    lab.agent.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({});
      return tabs.map((tab) => tab.url ?? tab.pendingUrl ?? '').find((address) => address.startsWith(url));
    }, url),
  );
  onTab(opened);
  await page.bringToFront();
  const told = await dialogSays(page, /Connected\.|not right|did not work|was not completed/);
  await page.close();
  return told;
}

/** The code as it stands in the dialog, in groups. */
export async function readCode(lab: Lab): Promise<string> {
  const page = await openSync(lab);
  await page.locator('#sync .row button').click();
  const shown = await page.waitForSelector('.sync-code');
  const code = await shown?.evaluate((one) => one.textContent?.trim() ?? '');
  await page.close();
  return code ?? '';
}

/** Types the code of another device. What the dialog says then. */
export async function enterCode(lab: Lab, code: string): Promise<string> {
  const page = await openSync(lab);
  await page.locator('#sync .row button:nth-child(2)').click();
  await fill(page, 0, code);
  await page.locator('dialog button[type=submit]').click();
  const told = await dialogSays(page, /Connected|character is not right|opens nothing|Nothing has arrived/);
  await page.close();
  return told;
}

/** Lets go of the server by the dialog that says what stays where. */
export async function disconnect(lab: Lab): Promise<void> {
  const page = await openSync(lab);
  await page.locator('.sync-ways button').click();
  await page.locator('dialog .primary').click();
  await page.waitForFunction(() => !document.querySelector('dialog'));
  await page.close();
}
