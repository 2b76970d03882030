import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

const inBrowser = (browser: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: { name: browser, provide: { browser } },
});

export default defineConfig({
  resolve: { alias: { '@/': root } },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/browser/build-pages.ts',
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A second, as it is by itself, is too short for a browser on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    projects: [inBrowser('chromium'), inBrowser('firefox')],
  },
});
