import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { backupDocs } from '../../scripts/tools/backup-docs';

it('docs/backup-format.md tells of the backup file as it is', () => {
  expect(readFileSync('docs/backup-format.md', 'utf8') === backupDocs(), 'run `npm run backup-docs`').toBe(
    true,
  );
});
