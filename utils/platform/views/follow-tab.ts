import { browser } from 'wxt/browser';
import type { SessionStore, TabView } from '@/utils/state/session';
import { onBroadcast, tab as composerOf } from '../client';
import { createComposerOpener } from '../composer-script';
import type { ComposerAnswer } from '../protocol';
import { type FrontTab, tabInFrontLast, tabInThisWindow } from './front-tab';

export interface TabWatch {
  /** The tab whose composer is shown; undefined where none is in front. */
  tabId(): number | undefined;
}

interface Wish {
  /** True in a window of our own, which has no page beside it. */
  readonly isDetached: boolean;
  readonly signal: AbortSignal;
}

const openComposer = createComposerOpener();

/** Where no composer was recognised yet, ours is brought into the page: it can say what it looked for. */
async function ask(tabId: number): Promise<ComposerAnswer> {
  try {
    return await composerOf(tabId).readComposer();
  } catch {
    await openComposer({ tabId, frameId: 0 });
    return composerOf(tabId).readComposer();
  }
}

async function look(front: FrontTab | undefined): Promise<TabView> {
  if (!front?.isLinkedIn) return { kind: 'away' };
  try {
    const answer = await ask(front.id);
    if (answer.found) return { kind: 'composer', composer: answer.composer };
    return { kind: 'unseen', anchors: answer.anchors };
  } catch {
    return { kind: 'unseen' };
  }
}

type TabEvent = {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
};

/** Keeps the session's view of the tab in front up to date, until `signal` aborts. */
export function followTab(session: SessionStore, { isDetached, signal }: Wish): TabWatch {
  const find = isDetached ? tabInFrontLast : tabInThisWindow;
  let front: FrontTab | undefined;
  let turn = 0;
  const refresh = async () => {
    turn += 1;
    const mine = turn;
    const found = await find();
    const tab = await look(found);
    // A slower, older answer must not overwrite a newer one.
    if (mine !== turn || signal.aborted) return;
    front = found;
    session.setState({ tab });
  };
  const listener = () => void refresh();
  for (const event of [browser.tabs.onActivated, browser.tabs.onUpdated] as unknown as TabEvent[]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
  onBroadcast(
    { composerOfTabChanged: ({ tabId }) => (front && tabId !== front.id ? undefined : listener()) },
    signal,
  );
  listener();
  return { tabId: () => front?.id };
}
