import { browser } from 'wxt/browser';
import type { Library } from '@/utils/platform/library';
import { openTab, welcomePath } from '@/utils/platform/pages';
import { reviveTabs } from '@/utils/platform/revive-tabs';
import type { SettingsStore } from '@/utils/platform/settings-store';

interface Parts {
  readonly library: Library;
  readonly settings: SettingsStore;
}

async function welcome(settings: SettingsStore): Promise<void> {
  if (!(await settings.read()).isFirstRunDone) await openTab(welcomePath);
}

/** What happens when Lackmus is installed or updated and when the browser starts. */
export function followLifecycle({ library, settings }: Parts): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome(settings);
    if (!import.meta.env.FIREFOX) void reviveTabs();
  });
  browser.runtime.onStartup.addListener(() => void library.purgeBin());
}
