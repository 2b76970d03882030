// Writes docs/backup-format.md: `npm run backup-docs`
import { writeFileSync } from 'node:fs';
import { backupDocs } from './tools/backup-docs';

writeFileSync('docs/backup-format.md', backupDocs());
