import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { builds, builtFiles } from './built-files';
import { root } from '@/tests/e2e/driver/paths';

const sizeOf = (name: (typeof builds)[number], path: string) =>
  builtFiles(name).find((file) => file.path === path)?.bytes.length ?? Number.POSITIVE_INFINITY;

/** Bytes the rules take in a bundle: words and patterns, which may grow with every rule. */
async function ruleBytes(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [`${root}/utils/engine/rules/registry.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    alias: { '@': root },
  });
  return outputFiles[0]?.contents.length ?? 0;
}

describe.each(builds)('sizes for %s', (name) => {
  test('the watcher on every LinkedIn page stays under 15 kB', () => {
    expect(sizeOf(name, 'content-scripts/linkedin.js')).toBeLessThanOrEqual(15_000);
  });

  test('the composer script without its rules stays under 200 kB', async () => {
    expect(sizeOf(name, 'composer.js') - (await ruleBytes())).toBeLessThanOrEqual(200_000);
  });
});
