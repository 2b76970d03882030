import type { Plugin } from 'vite';
import { listRuleFiles, readCatalogue } from './read-catalogue';

const name = 'virtual:catalogue';

/**
 * Gives `virtual:catalogue`, the rules with their examples, to the options page alone. Imported as
 * modules, the examples would come along wherever the engine goes, and they outweigh it.
 */
export const catalogue = (): Plugin => ({
  name: 'lackmus-catalogue',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  async load(id) {
    if (id !== `\0${name}`) return undefined;
    for (const file of await listRuleFiles()) this.addWatchFile(file);
    return `export const rules = ${JSON.stringify(await readCatalogue())};`;
  },
});
