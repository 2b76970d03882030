import type { CatalogueEntry } from '@/components/options/contract';
import type { Language } from '@/utils/engine/types';

interface RuleModule {
  readonly default?: Pick<CatalogueEntry, 'id' | 'dimension' | 'kind' | 'severity' | 'source'> & {
    readonly reason?: string;
  };
  readonly examples?: Pick<CatalogueEntry, 'flags' | 'passes'>;
}

/** The rule files themselves, with their proof; nothing else of Lackmus carries the examples. */
const modules = import.meta.glob<RuleModule>('../../utils/engine/rules/{de,en,shared}/**/*.ts', {
  eager: true,
});

const camelCase = (kind: string): string =>
  kind.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const languageOf = (id: string): Language | undefined => {
  const first = id.split('/')[0];
  return first === 'de' || first === 'en' ? first : undefined;
};

function entryOf({ default: rule, examples }: RuleModule): CatalogueEntry | undefined {
  if (!rule || !examples) return undefined;
  const { id, dimension, kind, severity, source } = rule;
  const { flags, passes } = examples;
  const messageId = rule.reason ?? camelCase(kind);
  return { id, dimension, kind, severity, source, messageId, language: languageOf(id), flags, passes };
}

export const catalogue: readonly CatalogueEntry[] = Object.values(modules).flatMap(
  (each) => entryOf(each) ?? [],
);
