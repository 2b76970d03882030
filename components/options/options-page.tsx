import { useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { NoticeBar } from '@/components/notice-bar';
import { useStore } from '@/components/use-store';
import { t, uiLanguage } from '@/components/words';
import type { Notice } from '@/utils/state/composer';
import type { ReportChoices } from '@/utils/state/session';
import type { CatalogueEntry, OptionsActions, Shortcut } from './contract';
import { GeneralSection } from './general-section';
import { GlossarySection } from './glossary-section';
import { PrivacySection } from './privacy-section';
import { RulesSection } from './rules-section';
import { ShortcutsSection } from './shortcuts-section';
import { Wordmark } from './wordmark';

export interface OptionsProps {
  readonly settings: StoreApi<ReportChoices>;
  readonly catalogue: readonly CatalogueEntry[];
  readonly shortcuts: readonly Shortcut[];
  readonly actions: OptionsActions;
  /** The rule the page was opened for. */
  readonly wanted?: string;
}

const sections = ['general', 'rules', 'glossary', 'shortcuts', 'privacy'] as const;

function Contents() {
  return (
    <nav aria-label={t('options.sections')}>
      <Wordmark />
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`options.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** All settings on one page. Each is saved as soon as it is changed. */
export function OptionsPage({ settings, catalogue, shortcuts, actions, wanted }: OptionsProps) {
  const choices = useStore(settings);
  const [notice, setNotice] = useState<Notice>();
  const change = (part: Partial<ReportChoices>) => {
    actions.change(part).then(
      () => setNotice({ id: 'settingsSaved', tone: 'info' }),
      () => setNotice({ id: 'settingsNotSaved', tone: 'problem' }),
    );
  };
  return (
    <div class="lackmus options" lang={uiLanguage()}>
      <Contents />
      <main>
        <h1>{t('options.title')}</h1>
        <GeneralSection choices={choices} onChange={change} />
        <RulesSection catalogue={catalogue} choices={choices} wanted={wanted} onChange={change} />
        <GlossarySection choices={choices} onChange={change} />
        <ShortcutsSection shortcuts={shortcuts} onChange={actions.changeShortcuts} />
        <PrivacySection />
      </main>
      <div class="page-notice" role="status">
        {notice && <NoticeBar notice={notice} onDismiss={() => setNotice(undefined)} />}
      </div>
    </div>
  );
}
