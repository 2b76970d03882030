import type { Context, Report } from '@/utils/engine/types';
import type { OpenComposer } from '@/utils/linkedin/composers';
import { watchSending, type Sending } from '@/utils/linkedin/sending';
import { createComposerStore } from '@/utils/state/composer';
import { createActions, type SessionActions } from './actions';
import { endSettledOffer, offerRestore } from './actions/restore-actions';
import { createAnalysis } from './analysis';
import { createHost, type Host } from './host';
import { createJournal } from './journal';
import { listenToWriter } from './listen-to-writer';
import type { Shared } from './shared';
import { createPosting, type Posting } from './posting';
import { createSettling } from './settling';
import { createSources } from './sources';
import { createTeller, type Tools } from './tools';
import { createUnderlines, type Underlines } from './underlines';

/** Everything that Lackmus does at one open composer, until its signal aborts. */
export interface Session extends Tools {
  readonly actions: SessionActions;
  readonly host: Host;
  /** Looks at the page around the composer again, before the next frame. */
  settle(): void;
  /** The extension is gone: takes the underlines away and stops reading. */
  lose(): void;
}

export interface SessionOptions {
  readonly open: OpenComposer;
  readonly shared: Shared;
  onReport(report: Report): void;
}

interface Parts {
  readonly tools: Tools;
  readonly underlines: Underlines;
  readonly sent: Sending;
  readonly posting: Posting;
}

const contextOf = ({
  composer,
  store,
  shared,
}: Pick<Tools, 'composer' | 'store' | 'shared'>): Partial<Context> => {
  const { language, disabledRules, acceptedHints, glossary } = shared.settings();
  const { channel, audience } = store.getState();
  return { channel, audience, replyTo: composer.replyTo(), language, disabledRules, acceptedHints, glossary };
};

/** `life` ends with the composer, `signal` also with the extension. */
const createParts = (options: SessionOptions, life: AbortSignal, signal: AbortSignal): Parts => {
  const { open, shared, onReport } = options;
  const { composer } = open;
  const store = createComposerStore({ channel: composer.channel, audience: shared.settings().audience });
  const tell = createTeller(store);
  const underlines = createUnderlines(composer, signal);
  const onFailed = () => tell({ id: 'notSaved', tone: 'problem' });
  const journal = createJournal({ composer, shared, signal: life, onFailed });
  const analysis = createAnalysis({
    signal,
    read: composer.read,
    context: () => contextOf({ composer, store, shared }),
    onReport: (report) => {
      if (signal.aborted || !shared.isAlive()) return;
      store.setState({ text: report.text, report });
      underlines.draw(report);
      onReport(report);
    },
  });
  const sent = watchSending(composer, document, life);
  const sources = createSources(() => shared.library().drafts);
  const tools = { composer, store, shared, journal, analysis, sources, tell };
  const posting = createPosting(tools, (notice) => shared.tellPage(notice, store.getState().theme));
  return { tools, underlines, sent, posting };
};

/** LinkedIn took the text: it needs no restoring, and its drafts are posted. */
const notePosted = ({ tools, posting }: Parts, text: string) => {
  void tools.journal.drop();
  posting.note(text);
};

/**
 * On each change: underlines at once, the journal and a new report when the text is another. After the button that
 * posts, a field that is emptied has been posted. Returns what tells the last text seen.
 */
const followText = (parts: Parts, settle: () => void, signal: AbortSignal): (() => string) => {
  const { tools, underlines, sent } = parts;
  const { composer, journal, analysis, shared } = tools;
  let text = composer.read();
  composer.onChange(signal, () => {
    if (signal.aborted || !shared.isAlive()) return;
    const next = composer.read();
    underlines.draw(analysis.report());
    settle();
    if (next === text) return;
    const before = text;
    text = next;
    endSettledOffer(tools, text);
    if (text.trim() === '' && sent.isRecent()) notePosted(parts, before);
    else journal.note(text);
    analysis.schedule();
  });
  return () => text;
};

export const createSession = (options: SessionOptions): Session => {
  const { open, shared } = options;
  const losing = new AbortController();
  const signal = AbortSignal.any([open.signal, losing.signal]);
  const parts = createParts(options, open.signal, signal);
  const { tools, underlines } = parts;
  const actions = createActions(tools);
  const host = createHost(tools.store, actions, open.signal);
  const settle = createSettling({ tools, actions, host, signal });
  const session: Session = { ...tools, actions, host, settle, lose: () => losing.abort() };

  const lastText = followText(parts, settle, signal);
  open.signal.addEventListener('abort', () => {
    if (parts.sent.isRecent()) notePosted(parts, lastText());
  });
  listenToWriter({ session, signal, onCompose: underlines.clear });
  shared.onChange(signal, () => {
    tools.store.setState(shared.library());
    tools.analysis.restart();
  });
  tools.store.setState({ ...shared.library(), panelPlace: shared.panelPlace });
  void offerRestore(tools);
  tools.analysis.run();
  settle();
  return session;
};
