import { readdir } from 'node:fs/promises';
import { loadModules } from './load-modules';
import type { Example, Examples, Rule } from '../../utils/engine/rules/define';

/** Every command here runs from the repository's root. */
const root = `${process.cwd()}/`;
const rules = `${root}utils/engine/rules/`;

interface RuleModule {
  readonly default?: Rule;
  readonly examples?: Examples;
}

/** The files of all rules, sorted. */
export async function listRuleFiles(): Promise<readonly string[]> {
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

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** A rule as people read about it. */
export type CatalogueEntry = Pick<Rule, 'id' | 'dimension' | 'kind' | 'severity' | 'reason' | 'source'> & {
  readonly flags: readonly string[];
  readonly passes: readonly string[];
};

function entryOf({ default: rule, examples }: RuleModule): CatalogueEntry | undefined {
  if (!rule || !examples) return undefined;
  const { id, dimension, kind, severity, reason, source } = rule;
  const flags = examples.flags.map(textOf);
  const passes = examples.passes.map(textOf);
  return { id, dimension, kind, severity, reason, source, flags, passes };
}

/** All rules with their examples, in the order of their files. */
export async function readCatalogue(): Promise<readonly CatalogueEntry[]> {
  return (await loadModules<RuleModule>(await listRuleFiles())).flatMap((each) => entryOf(each) ?? []);
}
