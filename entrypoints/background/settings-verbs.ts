import { broadcast } from '@/utils/platform/broadcast';
import type { BackgroundHandlers } from '@/utils/platform/messages';
import type { SettingsStore } from '@/utils/platform/settings-store';

export const createSettingsVerbs = (
  settings: SettingsStore,
): Pick<BackgroundHandlers, 'getSettings' | 'changeSettings'> => ({
  getSettings: () => settings.read(),
  changeSettings: async (change) => {
    const changed = await settings.change(change);
    void broadcast('settingsChanged', changed);
    return changed;
  },
});
