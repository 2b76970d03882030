import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { browserCache, findBrowser, findProgram, type BrowserName } from './find-program';

/** Something a command needs, and how to get it. */
interface Tool {
  readonly name: string;
  readonly debianPackage: string;
  isThere(): Promise<boolean>;
  download?(): Promise<void>;
}

const downloads = {
  chromium: { browser: Browser.CHROME, tag: 'stable' },
  firefox: { browser: Browser.FIREFOX, tag: 'esr' },
} as const;

async function downloadBrowser(name: BrowserName): Promise<void> {
  const { browser, tag } = downloads[name];
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('No download for this system.');
  const buildId = await resolveBuildId(browser, platform, tag);
  await install({ browser, buildId, cacheDir: browserCache });
}

const browserTool = (name: BrowserName, debianPackage: string): Tool => ({
  name,
  debianPackage,
  isThere: async () => (await findBrowser(name)) !== undefined,
  download: () => downloadBrowser(name),
});

const programTool = (name: string, debianPackage: string): Tool => ({
  name,
  debianPackage,
  isThere: async () => findProgram(name) !== undefined,
});

const chromium = browserTool('chromium', 'chromium');
/** Debian keeps Chromium's German apart; other packagings have it built in. */
const german: Tool = {
  name: 'German for Chromium',
  debianPackage: 'chromium-l10n',
  isThere: async () => {
    const folder = '/usr/lib/chromium/locales';
    return !existsSync(folder) || existsSync(join(folder, 'de.pak'));
  },
};
const firefox = browserTool('firefox', 'firefox-esr');

/** What `npm start` needs. */
export const startTools: readonly Tool[] = [chromium, german];
/** What `npm test` needs. */
export const testTools: readonly Tool[] = [
  chromium,
  german,
  firefox,
  programTool('Xvfb', 'xvfb'),
  programTool('xdotool', 'xdotool'),
  // The program alone: Debian's own `apache2` would start a service.
  programTool('apache2', 'apache2-bin'),
  programTool('rclone', 'rclone'),
];

const hasApt = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

function installByApt(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...command: string[]) =>
    execFileSync('apt-get', ['-q', '-o', 'Dpkg::Use-Pty=0', ...command], { env, stdio: ['ignore', 2, 2] });
  console.log(`Getting ${packages.join(', ')} with apt …`);
  run('update');
  run('install', '-y', '--no-install-recommends', ...packages);
}

async function missingOf(tools: readonly Tool[]): Promise<readonly Tool[]> {
  const there = await Promise.all(tools.map((tool) => tool.isThere()));
  return tools.filter((_, index) => !there[index]);
}

/**
 * Gets what is missing: with apt on Debian and Ubuntu as root, browsers else by `@puppeteer/browsers`.
 * Throws, in one line, what to install where neither works.
 */
export async function ensureTools(tools: readonly Tool[]): Promise<void> {
  let missing = await missingOf(tools);
  if (missing.length > 0 && hasApt()) {
    try {
      // The language comes with the browser where both are missing.
      const extra = missing.includes(chromium) && tools.includes(german) ? [german] : [];
      installByApt([...new Set([...missing, ...extra].map((tool) => tool.debianPackage))]);
    } catch (error) {
      console.error(`apt could not: ${error instanceof Error ? error.message : String(error)}`);
    }
    missing = await missingOf(missing);
  }
  for (const tool of missing) {
    console.log(`Downloading ${tool.name} …`);
    await tool.download?.().catch((error: unknown) => console.error(String(error)));
  }
  missing = await missingOf(missing);
  if (missing.length === 0) return;
  const packages = missing.map((tool) => tool.debianPackage).join(' ');
  throw new Error(`Missing: ${packages}. On Debian or Ubuntu: sudo apt-get install ${packages}`);
}
