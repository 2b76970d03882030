import { test as base, expect, inject } from 'vitest';
import type { BrowserName } from '@/scripts/tools/find-program';
import { Lab } from './lab';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly browser: BrowserName;
  }
}

export { expect };

/** A test with a browser of its file's own; at the end nothing may have asked the network for anything. */
export const test = base.extend<{ lab: Lab }>({
  lab: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads the fixtures wanted from the pattern.
    async ({}, use) => {
      const lab = await Lab.start(inject('browser'));
      await use(lab);
      const strays = lab.strayRequests();
      const errors = lab.pageErrors;
      await lab.close();
      expect(strays).toEqual([]);
      expect(errors).toEqual([]);
    },
    { scope: 'file' },
  ],
});
