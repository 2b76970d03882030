import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  // WxtVitest does not take the vite plugins of wxt.config.
  plugins: [WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: { '@/': root, react: 'preact/compat', 'react-dom': 'preact/compat' },
  },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/component/**/*.test.tsx'],
    server: { deps: { inline: ['zustand'] } },
    testTimeout: 20_000,
  },
});
