import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '@/scripts/tools/find-program';

/** The repository's root; every command is started there. */
export const root = process.cwd();

/** Screenshots, reports and other things worth looking at after a run. */
export const artifacts = join(root, 'artifacts');

const outputs = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** The production build for a browser; `LACKMUS_OUTPUT` names another place than `.output`. */
export function extensionPath(browser: BrowserName): string {
  const path = join(process.env.LACKMUS_OUTPUT ?? join(root, '.output'), outputs[browser]);
  if (!existsSync(join(path, 'manifest.json'))) throw new Error(`No build in ${path}: run "npm run build".`);
  return path;
}
