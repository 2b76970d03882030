import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

// They read locales and files while the extension is built, and leave nothing in it.
const buildOnly = /^(@types\/|chokidar$|confbox$|fdir$|picomatch$|readdirp$|tinyglobby$)/;
// Development packages that do leave code in it.
const alsoShipped = [
  'wxt',
  '@wxt-dev/browser',
  '@webext-core/match-patterns',
  '@webext-core/isolated-element',
] as const;

const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Where npm put a dependency of a package: beside it, or further out. */
function locate(lock: LockFile, name: string, from: string): string | undefined {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const place = `${base ? `${base}/` : ''}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (base === '') return undefined;
  }
}

function collect(lock: LockFile, place: string, found: Set<string>): Set<string> {
  for (const name of Object.keys(lock.packages[place]?.dependencies ?? {})) {
    const next = locate(lock, name, place);
    if (!next || found.has(next) || buildOnly.test(name)) continue;
    found.add(next);
    collect(lock, next, found);
  }
  return found;
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package holds no licence text.';
}

/** The licences of everything that ends up in the extension, as one text. */
export function thirdPartyNotices(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  const shipped = collect(lock, '', new Set<string>());
  for (const name of alsoShipped) shipped.add(`node_modules/${name}`);
  collect(lock, 'node_modules/@webext-core/isolated-element', shipped);
  const entries = Array.from(shipped)
    .toSorted()
    .map((place) => {
      const { version, license } = lock.packages[place] ?? { version: '' };
      return `${nameOf(place)} ${version} (${license})\n\n${licenceText(join(root, place))}\n`;
    });
  return ['Lackmus contains code of these projects.\n', ...entries].join(`\n${'-'.repeat(80)}\n\n`);
}
