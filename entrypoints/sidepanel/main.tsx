import '@/assets/styles/pages.css';
import { render } from 'preact';
import { App } from '@/components/library/app';
import { uiLanguage } from '@/components/words';
import { background } from '@/utils/platform/client';
import { createLibraryViews } from '@/utils/platform/views/library-views';

const root = document.querySelector('#app');
if (root) {
  document.documentElement.lang = uiLanguage();
  const { library, session, sync, actions } = createLibraryViews(false);
  const openWindow = () => void background.openPage('library');
  render(
    <App library={library} session={session} sync={sync} actions={{ ...actions, openWindow }} frame="side" />,
    root,
  );
}
