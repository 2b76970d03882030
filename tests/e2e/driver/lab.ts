import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '@/scripts/tools/find-program';
import { downloadsOf, imagePath, poll, type Backend, type View, type WindowKind } from './backend';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { fixtureUrl, serveFixture } from './fixture-pages';
import { extensionPath } from './paths';
import { startRefusingProxy, strayHosts, type RefusingProxy } from './refusing-proxy';

export interface LabOptions {
  readonly locale?: 'de' | 'en';
  /** Where the built extension lies, when not in `.output`. */
  readonly extension?: string;
  readonly window?: WindowKind;
  /** The origin of the one server on loopback that the browser may reach; it has to be permitted, too. */
  readonly server?: string;
  /** Firefox only. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

interface Session {
  readonly backend: Backend;
  readonly agent: Page;
}

/** A browser with the built extension, a profile that outlives a kill, and no way out to the network. */
export class Lab {
  readonly refused: string[] = [];
  readonly pageErrors: string[] = [];
  readonly #tabIds = new WeakMap<Page, number>();
  readonly #profile = mkdtempSync(join(tmpdir(), 'lackmus-profile-'));

  private constructor(
    readonly browserName: BrowserName,
    private readonly options: LabOptions,
    private readonly proxy: RefusingProxy,
    private session?: Session,
  ) {}

  static async start(browserName: BrowserName, options: LabOptions = {}): Promise<Lab> {
    const lab = new Lab(browserName, options, await startRefusingProxy(options.server));
    await lab.#launch();
    return lab;
  }

  get backend(): Backend {
    if (!this.session) throw new Error('The browser is not running.');
    return this.session.backend;
  }

  get agent(): Page {
    if (!this.session) throw new Error('The browser is not running.');
    return this.session.agent;
  }

  async #launch(): Promise<void> {
    const start = this.browserName === 'chromium' ? startChromium : startFirefox;
    const backend = await start({
      extension: this.options.extension ?? extensionPath(this.browserName),
      profile: this.#profile,
      proxyPort: this.options.window === 'desktop' ? undefined : this.proxy.port,
      locale: this.options.locale ?? 'en',
      window: this.options.window ?? 'virtual',
      preferences: this.options.preferences,
    });
    this.session = { backend, agent: await backend.openOwnPage(imagePath) };
  }

  /** Waits for a download to be whole; its path. */
  download(name: RegExp): Promise<string> {
    const folder = downloadsOf(this.#profile);
    return poll(`a download named ${name}`, async () => {
      const files = existsSync(folder) ? readdirSync(folder) : [];
      if (files.some((file) => /\.(crdownload|part)$/.test(file))) return undefined;
      const found = files.find((file) => name.test(file) && statSync(join(folder, file)).size > 0);
      return found && join(folder, found);
    });
  }

  /** Opens a fixture page in front, at its address on LinkedIn. */
  async openLinkedIn(fixture: string, hash = ''): Promise<Page> {
    const page = await this.backend.browser.newPage();
    page.on('pageerror', (error) => this.pageErrors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.pageErrors.push(message.text());
    });
    await serveFixture(page, fixture, this.refused);
    await page.goto(fixtureUrl(fixture) + hash);
    await page.bringToFront();
    return page;
  }

  /** Opens a page of the extension in a tab, in front. */
  async openOwnPage(path: string): Promise<Page> {
    const page = await this.backend.openOwnPage(path);
    page.on('pageerror', (error) => this.pageErrors.push(`${path}: ${String(error)}`));
    await page.bringToFront();
    return page;
  }

  /** Opens the popup over the tab in front, as the toolbar button does. */
  openPopup(): Promise<View> {
    return this.backend.openPopup(this.agent);
  }

  /** The extension API's number of a tab; the page comes to the front. */
  async tabId(page: Page): Promise<number> {
    const known = this.#tabIds.get(page);
    if (known !== undefined) return known;
    await page.bringToFront();
    const id = await this.agent.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return tab?.id;
    });
    if (id === undefined) throw new Error('No tab is in front.');
    this.#tabIds.set(page, id);
    return id;
  }

  /** Ends the browser as a crash does and starts it again with the same profile. */
  async crash(): Promise<void> {
    await this.backend.kill();
    this.session = undefined;
    await this.#launch();
  }

  /** Loads the extension again, as an update does; pages stay open and keep its old scripts. */
  async reloadExtension(): Promise<void> {
    const { backend } = this;
    await backend.reloadExtension();
    const agent = await poll('the new extension', () =>
      backend.openOwnPage(imagePath).catch(() => undefined),
    );
    this.session = { backend, agent };
  }

  /** Takes the browser off its server, or puts it back. */
  cutOff(isCutOff: boolean): void {
    this.proxy.isCutOff = isCutOff;
  }

  /** Requests that nobody answered: from pages, and through the proxy from anywhere, the background included. */
  strayRequests(): readonly string[] {
    return [...this.refused, ...strayHosts(this.proxy.hosts)];
  }

  async close(): Promise<void> {
    await this.session?.backend.close();
    await this.proxy.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
