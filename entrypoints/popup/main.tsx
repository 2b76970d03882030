import '@/assets/styles/pages.css';
import { render } from 'preact';
import { App } from '@/components/library/app';
import { uiLanguage } from '@/components/words';
import { background } from '@/utils/platform/client';
import { createLibraryViews } from '@/utils/platform/views/library-views';
import { sideOpener } from '@/utils/platform/views/open-side';

/** The same page is the toolbar's popup and, with `#window`, a window of its own. */
async function main(): Promise<void> {
  const isDetached = location.hash === '#window';
  const root = document.querySelector('#app');
  if (!root) return;
  document.documentElement.lang = uiLanguage();
  const { library, session, sync, actions } = createLibraryViews(isDetached);
  const openSide = isDetached ? undefined : await sideOpener();
  const keepOpen = openSide && (() => void openSide().then(() => window.close()));
  const openWindow = () => void background.openPage('library').then(() => window.close());
  render(
    <App
      library={library}
      session={session}
      sync={sync}
      actions={isDetached ? actions : { ...actions, keepOpen, openWindow }}
      frame={isDetached ? 'window' : 'popup'}
    />,
    root,
  );
}

void main();
