import { Choice } from '@/components/choice';
import { audienceName, audiences } from '@/components/report/audience-line';
import { t, translate } from '@/components/words';
import type { ReportChoices } from '@/utils/state/session';
import { Section } from './section';

interface Props {
  readonly choices: ReportChoices;
  readonly onChange: (part: Partial<ReportChoices>) => void;
}

export function GeneralSection({ choices, onChange }: Props) {
  return (
    <Section id="general" title={t('options.general')}>
      <div class="setting">
        <Choice
          label={t('options.language')}
          value={choices.language}
          values={['auto', 'de', 'en'] as const}
          nameOf={(language) => translate(`languageName.${language}`)}
          onChange={(language) => onChange({ language })}
        />
        <p class="small soft">{t('options.languageHelp')}</p>
      </div>
      <div class="setting">
        <Choice
          label={t('options.audience')}
          value={choices.audience}
          values={audiences}
          nameOf={audienceName}
          onChange={(audience) => onChange({ audience })}
        />
        <p class="small soft">{t('options.audienceHelp')}</p>
      </div>
    </Section>
  );
}
