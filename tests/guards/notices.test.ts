import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from '@/scripts/tools/third-party-notices';
import { root } from '@/tests/e2e/driver/paths';
import { builds, builtFiles } from './built-files';

test('the third-party notices are those of the packages installed, else: npm run notices', () => {
  expect(readFileSync(join(root, 'public/third-party-notices.txt'), 'utf8')).toBe(thirdPartyNotices(root));
});

test.each(builds)('the notices are part of the extension for %s', (build) => {
  expect(builtFiles(build).map(({ path }) => path)).toContain('third-party-notices.txt');
});
