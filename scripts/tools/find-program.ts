import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

const programs = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const overrides = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;
const downloads = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Where `@puppeteer/browsers` keeps what no package manager has. */
export const browserCache = join(process.cwd(), '.cache', 'browsers');

/** Finds a program on the PATH or among the system's own. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The browser's program: named by `CHROMIUM_PATH` or `FIREFOX_PATH`, installed, or downloaded before. */
export async function findBrowser(browser: BrowserName): Promise<string | undefined> {
  const named = process.env[overrides[browser]];
  if (named) return named;
  for (const name of programs[browser]) {
    const found = findProgram(name);
    if (found) return found;
  }
  const downloaded = await getInstalledBrowsers({ cacheDir: browserCache });
  return downloaded.find((one) => String(one.browser) === downloads[browser])?.executablePath;
}
