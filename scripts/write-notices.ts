import { mkdirSync, writeFileSync } from 'node:fs';
import { thirdPartyNotices } from './tools/third-party-notices';

mkdirSync('public', { recursive: true });
writeFileSync('public/third-party-notices.txt', thirdPartyNotices(process.cwd()));
