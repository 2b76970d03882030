import { execFileSync } from 'node:child_process';

/** The fixture pages are built before the tests, so that nobody tests yesterday's. */
export default function buildPages() {
  execFileSync(process.execPath, ['scripts/build-fixtures.mjs'], { stdio: 'inherit' });
}
