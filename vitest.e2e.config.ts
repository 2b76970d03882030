import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

const inBrowser = (browser: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: { name: browser, provide: { browser }, include: ['tests/e2e/journeys/**/*.test.ts'] },
});

export default defineConfig({
  resolve: { alias: { '@/': root } },
  test: {
    environment: 'node',
    // One browser at a time: what is measured in milliseconds must not share the processor.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A second, as it is by itself, is too short for a browser on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      inBrowser('chromium'),
      inBrowser('firefox'),
      { extends: true, test: { name: 'guards', include: ['tests/guards/**/*.test.ts'] } },
    ],
  },
});
