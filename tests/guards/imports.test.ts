import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '@/tests/e2e/driver/paths';

/** Who may import whom; `types` alone means the engine's vocabulary. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'utils/engine': [],
  'utils/library': ['utils/engine/types'],
  'utils/sync': ['utils/library'],
  'utils/linkedin': ['utils/engine/types'],
  'utils/state': ['utils/library', 'utils/engine'],
  'utils/platform': ['utils/library', 'utils/sync', 'utils/state', 'utils/engine', 'utils/linkedin/types'],
  components: ['utils/engine', 'utils/library', 'utils/state', 'assets'],
  entrypoints: ['components', 'utils', 'assets'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
);

const importsOf = (file: string): readonly Import[] =>
  Array.from(
    readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g),
    ([, specifier = '']) => specifier,
  )
    .filter((specifier) => /^(@\/|\.)/.test(specifier))
    .map((specifier) => ({
      from: file,
      to: specifier.startsWith('@/')
        ? specifier.slice(2)
        : relative(root, join(root, dirname(file), specifier)),
    }));

const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const roomOf = (path: string) => Object.keys(allowed).find((room) => isBelow(path, room)) ?? path;

const imports = sources.flatMap(importsOf);

test('every room imports only what it may', () => {
  expect(imports.length).toBeGreaterThan(100);
  const wrong = imports.filter(({ from, to }) => {
    const room = roomOf(from);
    return room !== roomOf(to) && !allowed[room]?.some((neighbour) => isBelow(to, neighbour));
  });
  expect(wrong).toEqual([]);
});

test('nothing imports entrypoints', () => {
  const wrong = imports.filter(({ from, to }) => isBelow(to, 'entrypoints') && !isBelow(from, 'entrypoints'));
  expect(wrong).toEqual([]);
});

test('one entrypoint does not import another', () => {
  const entry = (path: string) => path.split('/').slice(0, 2).join('/');
  const wrong = imports.filter(({ from, to }) => isBelow(to, 'entrypoints') && entry(from) !== entry(to));
  expect(wrong).toEqual([]);
});

test('only platform and entrypoints know the browser', () => {
  const wrong = sources.filter(
    (file) =>
      !isBelow(file, 'utils/platform') &&
      !isBelow(file, 'entrypoints') &&
      /from 'wxt\/browser'/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('files and folders are named in kebab-case', () => {
  const wrong = sources.filter((file) => !/^[a-z0-9]+([-./][a-z0-9]+)*\.tsx?$/.test(file));
  expect(wrong).toEqual([]);
});
