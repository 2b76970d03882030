import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from './paths';

interface CatalogueEntry {
  readonly name: string;
  readonly path: string;
}

const folder = join(root, 'tests', 'fixtures', 'pages');
const linkedIn = 'https://www.linkedin.com';

function readCatalogue(): readonly CatalogueEntry[] {
  return JSON.parse(readFileSync(join(folder, 'catalogue.json'), 'utf8')) as CatalogueEntry[];
}

/** The address of a fixture page, as LinkedIn has it. */
export function fixtureUrl(name: string): string {
  const entry = readCatalogue().find((one) => one.name === name);
  if (!entry) throw new Error(`There is no fixture page "${name}".`);
  return linkedIn + entry.path;
}

/** Answers LinkedIn's address with a fixture page and refuses everything else, noting it in `refused`. */
export async function serveFixture(page: Page, name: string, refused: string[]): Promise<void> {
  const html = readFileSync(join(folder, 'dist', `${name}.html`));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === linkedIn && request.isNavigationRequest())
      return void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    if (!url.protocol.startsWith('http')) return void request.continue();
    refused.push(request.url());
    return void request.abort();
  });
}
