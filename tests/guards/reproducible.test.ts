import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '@/tests/e2e/driver/paths';
import { filesBelow } from './built-files';

const folder = mkdtempSync(join(tmpdir(), 'lackmus-builds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds and zips the extension somewhere else than `.output`, as a fresh process. */
function zipInto(outDir: string, browser: 'chrome' | 'firefox') {
  const config = JSON.stringify({ root, outDir, browser, manifestVersion: 3, zip: { zipSources: false } });
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const program = `import { zip } from 'wxt'; await zip(${config});`;
  execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, env, stdio: 'pipe' });
  return filesBelow(outDir);
}

test.each(['chrome', 'firefox'] as const)(
  'two builds for %s are equal to the byte, zip included',
  (browser) => {
    const first = zipInto(join(folder, 'first', browser), browser);
    const second = zipInto(join(folder, 'second', browser), browser);
    expect(first.some(({ path }) => path.endsWith('.zip'))).toBe(true);
    expect(second.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
    const different = first.filter(({ bytes }, index) => !second[index]?.bytes.equals(bytes));
    expect(different.map(({ path }) => path)).toEqual([]);
  },
  120_000,
);
