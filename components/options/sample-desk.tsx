import { useId, useState } from 'preact/hooks';
import type { TextFacts } from '@/components/library/use-report';
import { WritingDesk } from '@/components/library/writing-desk';
import { t, uiLanguage } from '@/components/words';
import type { Audience, Language } from '@/utils/engine/types';
import type { ReportChoices } from '@/utils/state/session';

interface Props {
  readonly choices: ReportChoices;
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
}

const sampleOf = (language: Language): string =>
  language === 'de' ? t('welcome.sampleDe') : t('welcome.sampleEn');

/** A post to try Lackmus on, in German or English; what is done here changes no setting. */
export function SampleDesk({ choices, audience, onAudience }: Props) {
  const name = useId();
  const [language, setLanguage] = useState<Language>(uiLanguage());
  const [text, setText] = useState(sampleOf(language));
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const [disabled, setDisabled] = useState<readonly string[]>([]);
  const choose = (chosen: Language) => {
    setLanguage(chosen);
    setText(sampleOf(chosen));
  };
  const facts: TextFacts = { text, channel: 'post', audience, language: 'auto' };
  const change = (part: Partial<TextFacts>) => {
    if (part.text !== undefined) setText(part.text);
    if (part.audience) onAudience(part.audience);
  };
  const languages = (
    <fieldset class="segments" aria-label={t('welcome.sampleLanguage')}>
      {(['de', 'en'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={language === each} onChange={() => choose(each)} />
          <span>{t(each === 'de' ? 'languageName.de' : 'languageName.en')}</span>
        </label>
      ))}
    </fieldset>
  );
  return (
    <WritingDesk
      facts={facts}
      choices={{ ...choices, acceptedHints: accepted, disabledRules: disabled }}
      onChange={change}
      actions={{
        acceptHint: (fingerprint) => setAccepted((now) => [...now, fingerprint]),
        disableRule: (ruleId) => setDisabled((now) => [...now, ruleId]),
        openRule: (ruleId) => window.open(`#rule/${ruleId}`),
      }}
      head={languages}
      foot={() => null}
    />
  );
}
