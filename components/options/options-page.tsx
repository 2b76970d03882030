import { useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { NoticeBar } from '@/components/notice-bar';
import { useStore } from '@/components/use-store';
import { t, uiLanguage } from '@/components/words';
import type { BackupHabits } from '@/utils/library/backup-reminder';
import type { BackupDesk } from '@/utils/library/backup-task';
import type { Notice } from '@/utils/state/composer';
import type { ReportChoices } from '@/utils/state/session';
import { BackupSection } from './backup/backup-section';
import type { CatalogueEntry, OptionsActions, Shortcut } from './contract';
import { GeneralSection } from './general-section';
import { GlossarySection } from './glossary-section';
import { PrivacySection } from './privacy-section';
import { RulesSection } from './rules-section';
import { ShortcutsSection } from './shortcuts-section';
import type { SyncActions } from '@/components/sync/actions';
import { SyncSection } from '@/components/sync/sync-section';
import type { SyncStore } from '@/utils/state/sync';
import { Wordmark } from './wordmark';

export interface OptionsProps {
  readonly settings: StoreApi<ReportChoices>;
  readonly catalogue: readonly CatalogueEntry[];
  readonly shortcuts: readonly Shortcut[];
  readonly actions: OptionsActions;
  readonly backup: StoreApi<BackupHabits>;
  readonly desk: BackupDesk;
  readonly sync: { readonly store: SyncStore; readonly actions: SyncActions };
  /** The rule the page was opened for. */
  readonly wanted?: string;
}

const sections = ['general', 'rules', 'glossary', 'sync', 'backup', 'shortcuts', 'privacy'] as const;

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
export function OptionsPage(props: OptionsProps) {
  const { settings, backup, desk, catalogue, shortcuts, actions, sync, wanted } = props;
  const choices = useStore(settings);
  const state = useStore(sync.store);
  const [notice, setNotice] = useState<Notice>();
  const telling = (saving: Promise<void>): void =>
    void saving.then(
      () => setNotice({ id: 'settingsSaved', tone: 'info' }),
      () => setNotice({ id: 'settingsNotSaved', tone: 'problem' }),
    );
  const change = (part: Partial<ReportChoices>) => telling(actions.change(part));
  return (
    <div class="lackmus options" lang={uiLanguage()}>
      <Contents />
      <main>
        <h1>{t('options.title')}</h1>
        <GeneralSection choices={choices} onChange={change} />
        <RulesSection catalogue={catalogue} choices={choices} wanted={wanted} onChange={change} />
        <GlossarySection choices={choices} onChange={change} />
        <SyncSection
          store={sync.store}
          actions={sync.actions}
          onProblem={() => setNotice({ id: 'settingsNotSaved', tone: 'problem' })}
        />
        <BackupSection
          habits={useStore(backup)}
          desk={desk}
          isForbidden={state.status === 'ready' && state.forbidsExport}
          onRemind={(isOn) => telling(actions.remindOfBackup(isOn))}
        />
        <ShortcutsSection shortcuts={shortcuts} onChange={actions.changeShortcuts} />
        <PrivacySection />
      </main>
      <div class="page-notice" role="status">
        {notice && <NoticeBar notice={notice} onDismiss={() => setNotice(undefined)} />}
      </div>
    </div>
  );
}
