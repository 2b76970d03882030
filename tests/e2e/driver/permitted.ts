import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '@/scripts/tools/find-program';
import { extensionPath } from './paths';

interface Manifest {
  readonly host_permissions: readonly string[];
}

/**
 * A copy of the build that may ask servers on loopback from the start. The browser's own question, which a
 * writer answers, cannot be answered by a test; all else is as it was built. The caller removes the folder.
 */
export function permittedCopy(browser: BrowserName): string {
  const copy = mkdtempSync(join(tmpdir(), 'lackmus-permitted-'));
  cpSync(extensionPath(browser), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const hosts = [...manifest.host_permissions, 'http://127.0.0.1/*'];
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}
