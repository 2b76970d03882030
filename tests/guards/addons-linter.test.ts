import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { extensionPath, root } from '@/tests/e2e/driver/paths';

interface LinterReport {
  readonly errors: readonly { readonly code: string; readonly message: string }[];
  readonly warnings: readonly { readonly code: string; readonly file?: string }[];
}

// Preact's own branch for `dangerouslySetInnerHTML`, which nothing here uses.
const known = new Set(['UNSAFE_VAR_ASSIGNMENT']);

const lint = (): Promise<LinterReport> =>
  new Promise((resolve, reject) => {
    const program = `${root}/node_modules/addons-linter/bin/addons-linter`;
    const args = [program, '--output', 'json', '--boring', extensionPath('firefox')];
    execFile(process.execPath, args, { maxBuffer: 1e8 }, (error, stdout) =>
      stdout ? resolve(JSON.parse(stdout) as LinterReport) : reject(error ?? new Error('no report')),
    );
  });

test('addons-linter finds no error, and no warning but the known one', async () => {
  const { errors, warnings } = await lint();
  expect(errors).toEqual([]);
  expect(warnings.filter(({ code }) => !known.has(code))).toEqual([]);
});
