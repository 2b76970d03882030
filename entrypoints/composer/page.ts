import { createComposers, type OpenComposer } from '@/utils/linkedin/composers';
import { watchPage } from '@/utils/linkedin/watch-page';
import { answerInTab } from '@/utils/platform/tab-messages';
import { createSessions, type Sessions } from './active-session';
import { createLostNotice } from './lost-notice';
import { createSession, type Session } from './session';
import { createShared, type Shared } from './shared';
import { createTabHandlers } from './tab-handlers';
import { warmUp } from './warm-up';

/** How long the word that Lackmus is gone stays before the last trace is removed. */
const farewell = 20_000;

const openSession = (open: OpenComposer, shared: Shared, sessions: Sessions): void => {
  const session: Session = createSession({
    open,
    shared,
    onReport: (report) => {
      const own = sessions.all().find(({ composer }) => composer === open.composer);
      if (own) sessions.report(own, report);
    },
  });
  sessions.add(session);
  open.signal.addEventListener('abort', () => sessions.remove(session));
};

/** Follows the composers of this frame until the signal aborts or the extension is lost. */
export const followPage = (signal: AbortSignal): void => {
  const lost = createLostNotice();
  const ending = new AbortController();
  const life = AbortSignal.any([signal, ending.signal]);
  let isLost = false;

  const end = () => ending.abort();
  const lose = () => {
    if (isLost || life.aborted) return;
    isLost = true;
    for (const session of sessions.all()) session.lose();
    sessions.active()?.host.replaceBy(lost.create(() => location.reload(), end));
    setTimeout(end, farewell);
  };
  const shared = createShared(life, lose);
  const sessions = createSessions(shared, life);
  const onOpen = (open: OpenComposer) => openSession(open, shared, sessions);
  const composers = createComposers({ page: document, signal: life, onOpen });
  const look = () => {
    if (!shared.isAlive()) return false;
    const isWaiting = composers.refresh();
    for (const session of sessions.all()) session.settle();
    return isWaiting;
  };
  const active = () => sessions.active();
  const hasComposer = () => active() !== undefined;
  answerInTab({ hasComposer, handlers: createTabHandlers(active), signal: life });
  watchPage({ page: document, signal: life, look });
  warmUp(life);
};
