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
    include: ['tests/e2e/journeys/**/*.test.ts'],
    environment: 'node',
    // One browser at a time: what is measured in milliseconds must not share the processor.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [inBrowser('chromium'), inBrowser('firefox')],
  },
});
