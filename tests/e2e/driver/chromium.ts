import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch as launchBrowser, type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '@/scripts/tools/find-program';
import { downloadsOf, imagePath, killProcess, poll, type Backend, type LaunchOptions } from './backend';
import { startDisplay, userDisplay, type Display } from './display';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--window-position=0,0',
  '--window-size=1360,940',
];

const proxyFlags = (port: number | undefined): readonly string[] =>
  port === undefined ? [] : [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];

/** Without prediction no connection is opened that nobody asked for. */
function writePreferences(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = {
    net: { network_prediction_options: 2 },
    signin: { allowed: false },
    download: { default_directory: downloadsOf(profile), prompt_for_download: false },
    // Otherwise an unpacked extension is not let in again when it reloads itself.
    extensions: { ui: { developer_mode: true } },
  };
  writeFileSync(file, JSON.stringify(preferences), { flag: 'wx' });
}

async function launch(options: LaunchOptions, display: Display): Promise<Browser> {
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is missing: npm test installs it.');
  const language = options.locale === 'de' ? 'de_DE.UTF-8' : 'en_US.UTF-8';
  return launchBrowser({
    executablePath,
    headless: options.window === 'none',
    pipe: true,
    userDataDir: options.profile,
    enableExtensions: [options.extension],
    defaultViewport: options.window === 'none' ? { width: 1360, height: 860 } : null,
    env: { ...display.env, LANGUAGE: options.locale, LANG: language },
    args: [
      ...flags,
      `--lang=${options.locale === 'de' ? 'de-DE' : 'en-US'}`,
      ...proxyFlags(options.proxyPort),
    ],
  });
}

const isBackground = (type: string, url: string) =>
  type === 'service_worker' && url.startsWith('chrome-extension://');

/** Starts Chromium with the extension on a display of its own; the extension came by the debugging pipe. */
export async function startChromium(options: LaunchOptions): Promise<Backend> {
  try {
    writePreferences(options.profile);
  } catch {
    // The profile has been in use before.
  }
  const display = options.window === 'virtual' ? await startDisplay() : userDisplay;
  const browser = await launch(options, display);
  const background = () => browser.targets().find((target) => isBackground(target.type(), target.url()));
  const first = await poll('the background', async () => background());
  const origin = `chrome-extension://${new URL(first.url()).host}`;
  const openOwnPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(origin + path).catch(async (error: unknown) => {
      await page.close();
      throw error;
    });
    return page;
  };
  return {
    browser,
    origin,
    openOwnPage,
    async openPopup(agent) {
      await agent.evaluate(() => chrome.action.openPopup());
      const target = await browser.waitForTarget((one) => one.url().includes('/popup.html'));
      const page = await target.asPage();
      return {
        run: (fn, argument) =>
          page.evaluate(`(${String(fn)})(document, ${JSON.stringify(argument)})`) as never,
      };
    },
    async pressShortcut(keys) {
      display.press(keys.toLowerCase());
    },
    async reloadExtension() {
      const page = await openOwnPage(imagePath);
      await page.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0));
      await poll('the end of the old extension', async () => page.isClosed());
    },
    async stopBackground() {
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const info = targetInfos.find((one) => isBackground(one.type, one.url));
      if (info) await session.send('Target.closeTarget', { targetId: info.targetId });
      await session.detach();
      return info !== undefined;
    },
    async kill() {
      await killProcess(browser);
      display.close();
    },
    async close() {
      await browser.close();
      display.close();
    },
  };
}
