import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { audienceName, audiences } from '@/components/report/audience-line';
import { useStore } from '@/components/use-store';
import { t, translate, uiLanguage } from '@/components/words';
import type { Audience } from '@/utils/engine/types';
import type { ReportChoices } from '@/utils/state/session';
import type { OptionsActions } from './contract';
import { SampleDesk } from './sample-desk';
import { ToolbarPicture } from './toolbar-picture';
import { Wordmark } from './wordmark';

interface StepProps {
  readonly step: number;
  readonly title: string;
  readonly words: string;
  readonly children: ComponentChildren;
}

function Step({ step, title, words, children }: StepProps) {
  const id = useId();
  return (
    <section class="step" aria-labelledby={id}>
      <span class="step-number figures" aria-hidden="true">
        {step}
      </span>
      <div class="step-words">
        <h2 id={id}>
          <span class="unseen-text">{translate('welcome.step', { step: String(step) })}: </span>
          {title}
        </h2>
        <p class="soft">{words}</p>
      </div>
      <div class="step-body">{children}</div>
    </section>
  );
}

interface AudienceProps {
  readonly audience: Audience;
  readonly onChange: (audience: Audience) => void;
}

function AudienceRadios({ audience, onChange }: AudienceProps) {
  const name = useId();
  return (
    <fieldset class="radios" aria-label={t('welcome.audience')}>
      {audiences.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={audience === each} onChange={() => onChange(each)} />
          {audienceName(each)}
        </label>
      ))}
    </fieldset>
  );
}

interface Props {
  readonly settings: StoreApi<ReportChoices>;
  readonly actions: Pick<OptionsActions, 'finishWelcome'>;
}

/** The first run: three steps, under a minute, no account. */
export function WelcomePage({ settings, actions }: Props) {
  const choices = useStore(settings);
  const [audience, setAudience] = useState(choices.audience);
  return (
    <div class="lackmus welcome" lang={uiLanguage()}>
      <main>
        <header>
          <Wordmark />
          <h1>{t('welcome.title')}</h1>
          <p class="lead soft">{t('welcome.lead')}</p>
        </header>
        <Step step={1} title={t('welcome.pin')} words={t('welcome.pinWords')}>
          <ToolbarPicture />
        </Step>
        <Step step={2} title={t('welcome.try')} words={t('welcome.tryWords')}>
          <SampleDesk choices={choices} audience={audience} onAudience={setAudience} />
        </Step>
        <Step step={3} title={t('welcome.audience')} words={t('welcome.audienceWords')}>
          <AudienceRadios audience={audience} onChange={setAudience} />
          <button type="button" class="button primary" onClick={() => actions.finishWelcome(audience)}>
            {t('welcome.start')}
          </button>
        </Step>
      </main>
    </div>
  );
}
