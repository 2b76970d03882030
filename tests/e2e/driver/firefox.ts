import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch as launchBrowser, type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '@/scripts/tools/find-program';
import { downloadsOf, killProcess, poll, type Backend, type LaunchOptions } from './backend';

const geckoId = 'lackmus@lackmus.example';
// Firefox gives every installation another host; a fixed one keeps the storage over a restart.
const host = '7f0a2c1e-54b3-4c7e-9a58-1d6f3b0c2e11';
const origin = `moz-extension://${host}`;

const proxyPreferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

/**
 * Puppeteer puts a profile's own preferences back once the browser is gone, and does not say when it has: a
 * browser that starts meanwhile finds them half there.
 */
const isBeingTidied = (profile: string): boolean =>
  ['prefs.js', 'user.js'].some((file) => existsSync(join(profile, `${file}.puppeteer`)));

const preferences = ({ profile, proxyPort, locale, preferences }: LaunchOptions) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': downloadsOf(profile),
  ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: host }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'intl.accept_languages': locale === 'de' ? 'de-DE, de' : 'en-US, en',
  'intl.locale.requested': locale === 'de' ? 'de' : 'en-US',
  // A popup that closes when a test looks elsewhere cannot be read.
  'ui.popup.disable_autohide': true,
  ...preferences,
});

interface BidiConnection {
  send(method: string, params: unknown): Promise<{ readonly result: unknown }>;
}

/** Runs an expression in the browser's own window, where Firefox lets a tester reach its extensions. */
async function createChromeScope(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: readonly { context: string }[] }).contexts;
  return async (expression) => {
    const target = { context: window?.context };
    const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
    const result = answer.result as {
      type: string;
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? expression);
    return result.result?.value;
  };
}

const extensionExpression = `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension`;

const openPopupExpression = `(() => {
    const url = 'resource://gre/modules/ExtensionParent.sys.mjs';
    const { apiManager } = ChromeUtils.importESModule(url).ExtensionParent;
    apiManager.global.browserActionFor(${extensionExpression}).openPopup(window);
  })()`;

const openTab = (url: string) =>
  `void gBrowser.addTab(${JSON.stringify(url)}, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  })`;

const pressKey = (modifiers: string, key: string) => `(() => {
    const id = 'ext-keyset-id-' + ${extensionExpression}.id.replaceAll(/[^\\w]/g, '_');
    const keys = Array.from(document.getElementById(id).querySelectorAll('key'));
    const pressed = keys.find((key) => key.getAttribute('key') === '${key}' && key.getAttribute('modifiers') === '${modifiers}');
    pressed.doCommand();
  })()`;

const isLoaded = (url: string) => location.href === url && document.readyState === 'complete';

/** Starts Firefox without a window and installs the extension for this session. */
export async function startFirefox(options: LaunchOptions): Promise<Backend> {
  const executablePath = await findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox is missing: npm test installs it.');
  const browser = await launchBrowser({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: options.profile,
    defaultViewport: { width: 1360, height: 860 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  await browser.installExtension(options.extension);
  const inChrome = await createChromeScope(browser);

  const openOwnPage = async (path: string): Promise<Page> => {
    const before = new Set(await browser.pages());
    await inChrome(openTab(origin + path));
    return poll(path, async () => {
      for (const page of await browser.pages())
        if (!before.has(page) && (await page.evaluate(isLoaded, origin + path).catch(() => false)))
          return page;
      return undefined;
    });
  };

  return {
    browser,
    origin,
    openOwnPage,
    async openPopup(agent) {
      await inChrome(openPopupExpression);
      const popup = `chrome.extension.getViews({ type: 'popup' })[0]`;
      await poll('the popup', () => agent.evaluate(`${popup}?.document.readyState === 'complete'`));
      return {
        run: (fn, argument) =>
          agent.evaluate(`(${String(fn)})(${popup}.document, ${JSON.stringify(argument)})`) as never,
      };
    },
    async pressShortcut(keys) {
      const parts = keys.split('+');
      await inChrome(pressKey(parts.slice(0, -1).join(',').toLowerCase(), parts.at(-1) ?? ''));
    },
    async reloadExtension() {
      const id = JSON.stringify(geckoId);
      await inChrome(`AddonManager.getAddonByID(${id}).then((addon) => addon.reload()).then(() => true)`);
    },
    async stopBackground() {
      const state = await inChrome(`${extensionExpression}.backgroundState`);
      const force = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
      await inChrome(`${extensionExpression}.terminateBackground(${force}).then(() => true)`);
      return state === 'running';
    },
    async kill() {
      await killProcess(browser);
      await poll('the profile put back in order', async () => !isBeingTidied(options.profile));
    },
    close: () => browser.close(),
  };
}
