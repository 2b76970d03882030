// Writes docs/rules.md: `npm run rule-docs`
import { writeFileSync } from 'node:fs';
import { readCatalogue } from './tools/read-catalogue';
import { ruleDocs } from './tools/rule-docs';

writeFileSync('docs/rules.md', ruleDocs(await readCatalogue()));
