// Writes the list of all rules and frames from their folders. Explicit imports, because the engine is
// bundled with nothing but esbuild.
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const engine = fileURLToPath(new URL('../utils/engine', import.meta.url));

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .filter((file) => file.endsWith('.ts'))
    .toSorted();

const nameOf = (file) =>
  file.replace(/\.ts$/, '').replaceAll(/[^a-zA-Z]+(\w)/g, (_, letter) => letter.toUpperCase());

export function writeList(name, type, folders, home) {
  const files = folders.flatMap((folder) => filesBelow(join(engine, folder)));
  const paths = files.map((file) =>
    `./${relative(join(engine, 'rules'), file).replaceAll('\\', '/')}`.replace('./../', '../'),
  );
  const names = files.map(
    (file) =>
      nameOf(relative(engine, file).replace(/^(rules|frames)\//, '')) + (home === 'frames' ? 'Frame' : ''),
  );
  const imports = paths.map((path, at) => `import ${names[at]} from '${path.replace(/\.ts$/, '')}';`);
  const list = names.map((entry) => `  ${entry},`);
  return { imports, list: [`export const ${name}: readonly ${type}[] = [`, ...list, '];'] };
}

export function registrySource() {
  const rules = writeList('rules', 'Rule', ['rules/de', 'rules/en', 'rules/shared'], 'rules');
  const frames = writeList('frames', 'Frame', ['frames/de', 'frames/en'], 'frames');
  return [
    '// Written by `npm run registry` from the folders. Do not edit.',
    ...rules.imports,
    ...frames.imports,
    "import type { Rule } from './define';",
    "import type { Frame } from '../frames/define';",
    '',
    ...rules.list,
    '',
    ...frames.list,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(engine, 'rules/registry.ts'), registrySource());
