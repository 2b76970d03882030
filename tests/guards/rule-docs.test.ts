import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/tools/read-catalogue';
import { ruleDocs } from '../../scripts/tools/rule-docs';

it('docs/rules.md tells of the rules as they are', async () => {
  expect(
    readFileSync('docs/rules.md', 'utf8') === ruleDocs(await readCatalogue()),
    'run `npm run rule-docs`',
  ).toBe(true);
});
