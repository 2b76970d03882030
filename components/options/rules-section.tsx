import { useMemo, useState } from 'preact/hooks';
import { Choice } from '@/components/choice';
import { SearchField } from '@/components/library/search-field';
import { t, translate, translateCount } from '@/components/words';
import type { ReportChoices } from '@/utils/state/session';
import type { CatalogueEntry } from './contract';
import { DimensionRules } from './dimension-rules';
import { findRules, type RuleQuery } from './find-rules';
import { Section } from './section';

interface Props {
  readonly catalogue: readonly CatalogueEntry[];
  readonly choices: ReportChoices;
  readonly wanted?: string;
  readonly onChange: (part: Partial<ReportChoices>) => void;
}

const languageFilter = ['any', 'de', 'en'] as const;

function Filters({
  query,
  onQuery,
}: {
  readonly query: RuleQuery;
  readonly onQuery: (query: RuleQuery) => void;
}) {
  return (
    <div class="list-head">
      <SearchField
        label={t('options.searchRules')}
        query={query.query}
        onQuery={(words) => onQuery({ ...query, query: words })}
      />
      <Choice
        label={t('options.ruleLanguage')}
        value={query.language}
        values={languageFilter}
        nameOf={(each) => (each === 'any' ? t('options.anyLanguage') : translate(`languageName.${each}`))}
        onChange={(language) => onQuery({ ...query, language })}
        isPlain
      />
    </div>
  );
}

/** The searchable catalogue of everything Lackmus looks for. */
export function RulesSection({ catalogue, choices, wanted, onChange }: Props) {
  const [query, setQuery] = useState<RuleQuery>({ query: '', language: 'any' });
  const groups = useMemo(() => findRules(catalogue, query), [catalogue, query]);
  const disabled = useMemo(() => new Set(choices.disabledRules), [choices.disabledRules]);
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  const switchRules = (rules: readonly CatalogueEntry[], isOn: boolean) => {
    const next = new Set(disabled);
    for (const { id } of rules) {
      if (isOn) next.delete(id);
      else next.add(id);
    }
    onChange({ disabledRules: [...next] });
  };
  return (
    <Section id="rules" title={t('options.rules')} help={t('options.rulesHelp')}>
      <Filters query={query} onQuery={setQuery} />
      <p role="status" class="small soft">
        {count === 0 ? t('options.noRules') : translateCount('options.ruleCount', count)}
      </p>
      <ul class="dimensions">
        {groups.map((group) => (
          <DimensionRules
            key={group.dimension}
            group={group}
            disabled={disabled}
            isSearching={query.query.trim() !== ''}
            wanted={wanted}
            onSwitch={switchRules}
          />
        ))}
      </ul>
    </Section>
  );
}
