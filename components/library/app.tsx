import { useEffect, useState } from 'preact/hooks';
import { NoticeBar } from '@/components/notice-bar';
import { useStore } from '@/components/use-store';
import { t, uiLanguage } from '@/components/words';
import type { Notice, NoticeAction } from '@/utils/state/composer';
import type { LibraryStore } from '@/utils/state/library';
import type { SessionStore } from '@/utils/state/session';
import type { LibrarySync } from '@/components/sync/sync-context';
import { SyncFrame } from '@/components/sync/sync-frame';
import type { Frame, LibraryActions } from './actions';
import { AppTools } from './app-tools';
import { type TabName, Views } from './views';
import { TellProvider } from './notices';
import { Tabs } from './tabs';

interface Props {
  readonly library: LibraryStore;
  readonly session: SessionStore;
  readonly actions: LibraryActions;
  readonly frame: Frame;
  readonly sync: LibrarySync;
}

/** A word of what went well needs no click to go away; one that offers something stays. In ms. */
const shownFor = 5000;

function useNotice() {
  const [notice, setNotice] = useState<Notice>();
  useEffect(() => {
    if (!notice || notice.tone === 'problem' || notice.action) return;
    const timer = setTimeout(() => setNotice(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice] as const;
}

/** A notice's own button also closes it. */
const closing = (notice: Notice, close: () => void): Notice => {
  const alsoClosing = (action: NoticeAction | undefined) =>
    action && {
      ...action,
      run: () => {
        close();
        action.run();
      },
    };
  return { ...notice, action: alsoClosing(notice.action), second: alsoClosing(notice.second) };
};

/** Hints, drafts and snippets: the one view of popup, side panel and window. */
export function App({ library, session, actions, frame, sync }: Props) {
  const [tab, setTab] = useState<TabName>('hints');
  const [notice, setNotice] = useNotice();
  const dismiss = () => setNotice(undefined);
  const tabs = [
    { name: 'hints', label: t('library.hints') },
    { name: 'drafts', label: t('library.drafts') },
    { name: 'snippets', label: t('library.snippets') },
  ] as const;
  return (
    <div class={`lackmus app is-${frame}`} lang={uiLanguage()}>
      <h1 class="unseen-text">Lackmus</h1>
      <SyncFrame sync={sync}>
        <TellProvider value={setNotice}>
          <Tabs
            label={t('library.views')}
            tabs={tabs}
            chosen={tab}
            onChoose={setTab}
            tools={<AppTools actions={actions} />}
          >
            <Views
              tab={tab}
              onTab={setTab}
              library={useStore(library)}
              session={useStore(session)}
              actions={actions}
              frame={frame}
            />
          </Tabs>
        </TellProvider>
      </SyncFrame>
      <div class="app-notice" role="status">
        {notice && <NoticeBar notice={closing(notice, dismiss)} onDismiss={dismiss} />}
      </div>
    </div>
  );
}
