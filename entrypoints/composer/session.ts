import type { Context, Report } from '@/utils/engine/types';
import type { OpenComposer } from '@/utils/linkedin/composers';
import { watchSending, type Sending } from '@/utils/linkedin/sending';
import { createComposerStore } from '@/utils/state/composer';
import { createActions, type SessionActions } from './actions';
import { offerRestore } from './actions/restore-actions';
import { createAnalysis } from './analysis';
import { createHost, type Host } from './host';
import { createJournal } from './journal';
import { listenToWriter } from './listen-to-writer';
import type { Shared } from './shared';
import { createSettling } from './settling';
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
  return { tools: { composer, store, shared, journal, analysis, tell }, underlines, sent };
};

/** On each change: underlines at once, the journal and a new report when the text is another. */
const followText = ({ tools, underlines, sent }: Parts, settle: () => void, signal: AbortSignal) => {
  const { composer, journal, analysis, shared } = tools;
  let text = composer.read();
  composer.onChange(signal, () => {
    if (signal.aborted || !shared.isAlive()) return;
    const next = composer.read();
    underlines.draw(analysis.report());
    settle();
    if (next === text) return;
    text = next;
    if (text.trim() === '' && sent.isRecent()) void journal.drop();
    else journal.note(text);
    analysis.schedule();
  });
};

export const createSession = (options: SessionOptions): Session => {
  const { open, shared } = options;
  const losing = new AbortController();
  const signal = AbortSignal.any([open.signal, losing.signal]);
  const parts = createParts(options, open.signal, signal);
  const { tools, underlines, sent } = parts;
  const actions = createActions(tools);
  const host = createHost(tools.store, actions, open.signal);
  const settle = createSettling({ tools, actions, host, signal });
  const session: Session = { ...tools, actions, host, settle, lose: () => losing.abort() };

  followText(parts, settle, signal);
  listenToWriter({ session, signal, onCompose: underlines.clear });
  shared.onChange(signal, () => {
    tools.store.setState(shared.library());
    tools.analysis.restart();
  });
  open.signal.addEventListener('abort', () => {
    if (sent.isRecent()) void tools.journal.drop();
  });
  tools.store.setState({ ...shared.library(), panelPlace: shared.panelPlace });
  void offerRestore(tools);
  tools.analysis.run();
  settle();
  return session;
};
