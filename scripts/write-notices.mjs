// Writes the licences of everything that ends up in the extension: the dependencies and theirs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** Where npm put a dependency of a package: beside it, or further out. */
const locate = (name, from) => {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const place = `${base ? `${base}/` : ''}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (base === '') return undefined;
  }
};

const collect = (place, found) => {
  for (const name of Object.keys(lock.packages[place].dependencies ?? {})) {
    const next = locate(name, place);
    if (!next || found.has(next)) continue;
    found.add(next);
    collect(next, found);
  }
  return found;
};

const licenceText = (folder) => {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : 'No licence file in the package.';
};

export function noticesSource() {
  const places = [...collect('', new Set())].toSorted();
  const entries = places.map((place) => {
    const { version, license } = lock.packages[place];
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `${name} ${version} (${license})\n\n${licenceText(join(root, place))}\n`;
  });
  return ['Lackmus contains code of these projects.\n', ...entries].join(`\n${'-'.repeat(80)}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(root, 'public', 'third-party-notices.txt'), noticesSource());
