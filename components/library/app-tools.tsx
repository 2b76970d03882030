import { IconButton } from '@/components/icon-button';
import { t } from '@/components/words';
import type { LibraryActions } from './actions';

/** Other frames and the settings, where there are any. */
export function AppTools({ actions }: { readonly actions: LibraryActions }) {
  return (
    <div class="app-tools">
      {actions.keepOpen && (
        <IconButton icon="dock" label={t('library.keepOpen')} onClick={actions.keepOpen} />
      )}
      {actions.openWindow && (
        <IconButton icon="window" label={t('library.openWindow')} onClick={actions.openWindow} />
      )}
      <IconButton icon="settings" label={t('library.settings')} onClick={actions.openSettings} />
    </div>
  );
}
