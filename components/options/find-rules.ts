import { kindName, translate } from '@/components/words';
import { type Dimension, kindsByDimension, type Language } from '@/utils/engine/types';
import { foldText } from '@/utils/library/fold';
import type { CatalogueEntry } from './contract';

export interface RuleGroup {
  readonly dimension: Dimension;
  readonly rules: readonly CatalogueEntry[];
}

const isDimension = (name: string): name is Dimension => Object.hasOwn(kindsByDimension, name);
export const dimensions: readonly Dimension[] = Object.keys(kindsByDimension).filter((name) =>
  isDimension(name),
);

const wordsOf = (rule: CatalogueEntry): string =>
  foldText(
    [
      rule.id,
      kindName(rule.kind),
      translate(`reason.${rule.messageId}`),
      ...rule.flags,
      rule.source ?? '',
    ].join('\n'),
  );

export interface RuleQuery {
  readonly query: string;
  readonly language: Language | 'any';
}

/** Rules by dimension; every word of the query must stand in the rule's name, reason, source or examples. */
export function findRules(catalogue: readonly CatalogueEntry[], { query, language }: RuleQuery): RuleGroup[] {
  const wanted = foldText(query).split(/\s+/u).filter(Boolean);
  const isFound = (rule: CatalogueEntry): boolean => {
    if (language !== 'any' && rule.language && rule.language !== language) return false;
    if (wanted.length === 0) return true;
    const words = wordsOf(rule);
    return wanted.every((word) => words.includes(word));
  };
  return dimensions
    .map((dimension) => ({
      dimension,
      rules: catalogue.filter((rule) => rule.dimension === dimension && isFound(rule)),
    }))
    .filter(({ rules }) => rules.length > 0);
}
