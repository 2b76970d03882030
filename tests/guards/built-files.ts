import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { extensionPath } from '@/tests/e2e/driver/paths';

export const builds = ['chromium', 'firefox'] as const;
export type Build = (typeof builds)[number];

export interface BuiltFile {
  /** Below the build's folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** All files below a folder, in the order of their paths. */
export const filesBelow = (folder: string): readonly BuiltFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).replaceAll('\\', '/'), bytes: readFileSync(file) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** The files of the production build. */
export const builtFiles = (build: Build): readonly BuiltFile[] => filesBelow(extensionPath(build));

/** The code of the production build. */
export const builtCode = (build: Build): readonly BuiltFile[] =>
  builtFiles(build).filter(({ path }) => /\.(js|html|css)$/.test(path));
