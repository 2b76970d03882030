import { rules } from 'virtual:catalogue';
import type { CatalogueEntry } from '@/components/options/contract';
import type { Language } from '@/utils/engine/types';

const camelCase = (kind: string): string =>
  kind.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const languageOf = (id: string): Language | undefined => {
  const first = id.split('/')[0];
  return first === 'de' || first === 'en' ? first : undefined;
};

/** Every rule as the settings show it. */
export const catalogue: readonly CatalogueEntry[] = rules.map((rule) => ({
  ...rule,
  language: languageOf(rule.id),
  messageId: rule.reason ?? camelCase(rule.kind),
}));
