import { rules } from 'virtual:catalogue';
import type { CatalogueEntry } from '@/components/options/contract';
import { reasonKey } from '@/utils/engine/message-key';
import type { Language } from '@/utils/engine/types';

const languageOf = (id: string): Language | undefined => {
  const first = id.split('/')[0];
  return first === 'de' || first === 'en' ? first : undefined;
};

/** Every rule as the settings show it. */
export const catalogue: readonly CatalogueEntry[] = rules.map((rule) => ({
  ...rule,
  language: languageOf(rule.id),
  messageId: reasonKey(rule),
}));
