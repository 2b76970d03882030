import '@/assets/styles/pages.css';
import { render } from 'preact';
import { createStore } from 'zustand/vanilla';
import type { OptionsActions } from '@/components/options/contract';
import { OptionsPage } from '@/components/options/options-page';
import { WelcomePage } from '@/components/options/welcome-page';
import { t, uiLanguage } from '@/components/words';
import type { BackupHabits } from '@/utils/library/backup-reminder';
import { createBackupDesk } from '@/utils/platform/backup/backup-desk';
import { background } from '@/utils/platform/client';
import { defaultSettings } from '@/utils/platform/settings';
import { followSettings } from '@/utils/platform/views/follow-settings';
import { followSync } from '@/utils/platform/views/follow-sync';
import { syncActions } from '@/utils/platform/views/sync-actions';
import { listShortcuts, openShortcutSettings } from '@/utils/platform/views/shortcuts';
import type { ReportChoices } from '@/utils/state/session';
import { createSyncStateStore } from '@/utils/state/sync';
import { catalogue } from './catalogue';

const settings = createStore<ReportChoices>(() => defaultSettings);

const backup = createStore<BackupHabits>(() => ({ isReminderOn: true, lastBackupAt: 0, askedAt: 0 }));
const desk = createBackupDesk();
const sync = createSyncStateStore();

const actions: OptionsActions = {
  change: async (part) => void (await background.changeSettings(part)),
  remindOfBackup: async (isOn) => void (await background.changeSettings({ isBackupReminderOn: isOn })),
  changeShortcuts: () => void openShortcutSettings(),
  finishWelcome: (audience) => {
    void background.changeSettings({ audience, isFirstRunDone: true }).then(() => {
      location.href = 'https://www.linkedin.com/feed/';
    });
  },
};

/** `#welcome`, `#rule/<id>`, or a section. */
async function show(root: Element): Promise<void> {
  if (location.hash === '#welcome')
    return render(<WelcomePage settings={settings} actions={actions} />, root);
  const wanted = location.hash.startsWith('#rule/') ? location.hash.slice('#rule/'.length) : undefined;
  render(
    <OptionsPage
      key={wanted}
      settings={settings}
      backup={backup}
      desk={desk}
      catalogue={catalogue}
      shortcuts={await listShortcuts()}
      actions={actions}
      sync={{ store: sync, actions: syncActions }}
      wanted={wanted}
    />,
    root,
  );
}

async function main(): Promise<void> {
  const root = document.querySelector('#app');
  if (!root) return;
  document.documentElement.lang = uiLanguage();
  document.title = `Lackmus: ${t('options.title')}`;
  const { signal } = new AbortController();
  // The pages copy some settings into fields when they open: the real ones have to be there by then.
  await followSettings((choices, habits) => {
    settings.setState(choices);
    backup.setState(habits);
  }, signal);
  followSync(sync, signal);
  window.addEventListener('hashchange', () => {
    if (location.hash === '#welcome' || location.hash.startsWith('#rule/')) void show(root);
  });
  await show(root);
  // The section named in the address was not there yet when the browser looked for it.
  if (/^#\w+$/.test(location.hash)) document.querySelector(location.hash)?.scrollIntoView();
}

void main();
