import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import type { Example, Examples, Rule } from '../../utils/engine/rules/define';

const name = 'virtual:catalogue';
const root = fileURLToPath(new URL('../../', import.meta.url));
const rules = `${root}utils/engine/rules/`;

interface RuleModule {
  readonly default?: Rule;
  readonly examples?: Examples;
}

async function listRuleFiles(): Promise<readonly string[]> {
  const folders = ['de', 'en', 'shared'];
  const lists = await Promise.all(
    folders.map(async (each) =>
      (await readdir(`${rules}${each}`, { recursive: true })).map((file) => `${rules}${each}/${file}`),
    ),
  );
  return lists
    .flat()
    .filter((file) => file.endsWith('.ts'))
    .toSorted();
}

async function runRuleFiles(files: readonly string[]): Promise<readonly RuleModule[]> {
  const imports = files.map((file, at) => `import * as rule${at} from ${JSON.stringify(file)};`);
  const names = files.map((_, at) => `rule${at}`);
  const { outputFiles } = await build({
    stdin: {
      contents: `${imports.join('\n')}\nexport const modules = [${names.join(', ')}];`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    write: false,
    alias: { '@': root },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  const { modules } = (await import(`data:text/javascript;base64,${code}`)) as {
    modules: readonly RuleModule[];
  };
  return modules;
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

function entryOf({ default: rule, examples }: RuleModule): object | undefined {
  if (!rule || !examples) return undefined;
  const { id, dimension, kind, severity, reason, source } = rule;
  const flags = examples.flags.map(textOf);
  const passes = examples.passes.map(textOf);
  return { id, dimension, kind, severity, reason, source, flags, passes };
}

/**
 * Gives `virtual:catalogue`, the rules with their examples, to the options page alone. Imported as
 * modules, the examples would come along wherever the engine goes, and they outweigh it.
 */
export const catalogue = (): Plugin => ({
  name: 'lackmus-catalogue',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  async load(id) {
    if (id !== `\0${name}`) return undefined;
    const files = await listRuleFiles();
    for (const file of files) this.addWatchFile(file);
    const entries = (await runRuleFiles(files)).flatMap((each) => entryOf(each) ?? []);
    return `export const rules = ${JSON.stringify(entries)};`;
  },
});
