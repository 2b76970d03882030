import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { findBrowser, type BrowserName } from '@/scripts/tools/find-program';
import catalogue from '@/tests/fixtures/pages/catalogue.json' with { type: 'json' };

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: BrowserName;
  }
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A browser with the fixture pages at LinkedIn's paths on loopback, and the adapters in each page. */
export interface Lab {
  readonly name: BrowserName;
  /** Opens a fixture page with the adapters in it. */
  visit(fixture: string): Promise<Page>;
  close(): Promise<void>;
}

const serve = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    const fixture = new URL(request.url ?? '/', 'http://localhost').searchParams.get('fixture');
    if (!fixture || !/^[\w-]+$/.test(fixture)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(`tests/fixtures/pages/dist/${fixture}.html`));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
};

const bundle = async (): Promise<string> => {
  const result = await build({
    entryPoints: ['tests/browser/page-side.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    alias: { '@': process.cwd() },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
};

const start = async (name: BrowserName): Promise<Browser> => {
  const executablePath = await findBrowser(name);
  if (!executablePath) throw new Error(`${name} is missing: npm test installs it.`);
  return name === 'firefox'
    ? launch({ browser: 'firefox', executablePath, headless: true })
    : launch({ executablePath, headless: true, args: flags });
};

export const createLab = async (): Promise<Lab> => {
  const name = inject('browser');
  const [server, script, browser] = await Promise.all([serve(), bundle(), start(name)]);
  const { port } = server.address() as AddressInfo;
  return {
    name,
    visit: async (fixture) => {
      const entry = catalogue.find((page) => page.name === fixture);
      if (!entry) throw new Error(`no fixture page ${fixture}`);
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}${entry.path}?fixture=${fixture}`);
      await page.evaluate(script);
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};

/** Waits in Node until a condition in the page holds. */
export const until = async (page: Page, condition: () => boolean, timeout = 5000): Promise<void> => {
  const end = Date.now() + timeout;
  while (!(await page.evaluate(condition))) {
    if (Date.now() > end) throw new Error(`not within ${timeout} ms: ${condition}`);
    await new Promise((done) => setTimeout(done, 30));
  }
};

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
