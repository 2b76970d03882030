import { t } from '@/components/words';
import { Section } from './section';

export function PrivacySection() {
  return (
    <Section id="privacy" title={t('options.privacy')}>
      <ul class="plain-words">
        <li>{t('options.privacy1')}</li>
        <li>{t('options.privacy2')}</li>
        <li>{t('options.privacy3')}</li>
        <li>{t('options.privacy4')}</li>
      </ul>
    </Section>
  );
}
