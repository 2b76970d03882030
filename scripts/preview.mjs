/**
 * Draws every view with sample data, in German and English, light and dark, and checks each with axe:
 * `node scripts/preview.mjs [part of a name…]`. Pictures: artifacts/preview/. Needs a Chromium (CHROMIUM).
 */
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { launch } from 'puppeteer-core';
import { build, preview } from 'vite';
import { shots } from './preview/shots.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const here = fileURLToPath(new URL('preview/', import.meta.url));
const out = `${root}artifacts/preview`;
const id = '\0virtual:locales';

async function readLocale(language) {
  const messages = generateChromeMessages(await parseMessagesFile(`${root}assets/locales/${language}.yml`));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

const locales = {
  name: 'locales',
  resolveId: (name) => (name === 'virtual:locales' ? id : undefined),
  load: async (name) =>
    name === id
      ? `export const messages = ${JSON.stringify({ de: await readLocale('de'), en: await readLocale('en') })}`
      : undefined,
};

const outDir = `${root}.cache/preview`;
const config = {
  configFile: false,
  root: here,
  logLevel: 'error',
  plugins: [preact(), locales],
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: '@wxt-dev/browser', replacement: `${here}browser.ts` },
      { find: '#i18n', replacement: `${here}i18n.ts` },
    ],
  },
  build: { outDir, emptyOutDir: true, target: 'esnext', minify: false, chunkSizeWarningLimit: 5000 },
  preview: { host: '127.0.0.1', port: 0 },
};
await build(config);
const server = await preview(config);
const { port } = server.httpServer.address();
const origin = `http://127.0.0.1:${port}`;

const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const axe = await readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

async function check(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n').slice(1).join(';')})`).join(' | ')}`,
    );
  });
}

async function take(shot, { lang, theme }) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  await page.setViewport({ width: shot.width ?? 400, height: shot.height ?? 600, deviceScaleFactor: 1.5 });
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none' },
    ],
  });
  page.setDefaultTimeout(10_000);
  await page.goto(`${origin}/?${shot.query.replace('{lang}', lang)}&lang=${lang}`, {
    waitUntil: 'networkidle0',
  });
  try {
    await shot.act?.(page);
  } catch (error) {
    problems.push(`act: ${error.message}`);
  }
  await new Promise((resolve) => setTimeout(resolve, 250));
  const name = `${shot.name}.${lang}.${theme}`;
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: shot.full ?? false });
  problems.push(...(await check(page)));
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) problems.push(`${overflow} px too wide`);
  await page.close();
  return problems.map((problem) => `${name}: ${problem}`);
}

const wanted = process.argv.slice(2);
const isWanted = ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part));
const looks = [
  { lang: 'de', theme: 'light' },
  { lang: 'de', theme: 'dark' },
  { lang: 'en', theme: 'light' },
  { lang: 'en', theme: 'forced' },
];
await mkdir(out, { recursive: true });
const problems = [];
let taken = 0;
try {
  for (const shot of shots.filter((each) => isWanted(each))) {
    for (const look of looks.filter(({ theme }) => !shot.once || theme === 'light')) {
      problems.push(...(await take(shot, look)));
      taken += 1;
    }
  }
} finally {
  await browser.close();
  await new Promise((resolve) => server.httpServer.close(resolve));
}
for (const problem of problems) console.log(problem);
console.log(`${taken} pictures in artifacts/preview, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
