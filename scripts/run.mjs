// Runs a TypeScript file of this repository with plain Node: node scripts/run.mjs scripts/test.ts [arguments]
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
const folder = join(process.cwd(), 'node_modules', '.cache', 'lackmus-scripts');
const outfile = join(folder, `${basename(entry, '.ts')}-${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  alias: { '@': process.cwd() },
  logLevel: 'warning',
});
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(outfile).href);
