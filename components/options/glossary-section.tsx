import { t, translateCount } from '@/components/words';
import type { ReportChoices } from '@/utils/state/session';
import { Section } from './section';

interface Props {
  readonly choices: ReportChoices;
  readonly onChange: (part: Partial<ReportChoices>) => void;
}

const termsOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** The writer's own terms, and the hints they have left as they are. */
export function GlossarySection({ choices, onChange }: Props) {
  const accepted = choices.acceptedHints.length;
  return (
    <Section id="glossary" title={t('options.glossary')} help={t('options.glossaryHelp')}>
      <textarea
        class="field"
        aria-label={t('options.glossary')}
        rows={6}
        spellcheck={false}
        defaultValue={choices.glossary.join('\n')}
        onChange={(event) => onChange({ glossary: termsOf(event.currentTarget.value) })}
      />
      {accepted > 0 && (
        <div class="row">
          <p>{translateCount('options.acceptedCount', accepted)}</p>
          <button type="button" class="button slim" onClick={() => onChange({ acceptedHints: [] })}>
            {t('options.forgetAccepted')}
          </button>
        </div>
      )}
    </Section>
  );
}
