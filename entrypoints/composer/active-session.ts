import type { Report } from '@/utils/engine/types';
import { background } from '@/utils/platform/client';
import type { Counts } from '@/utils/platform/protocol';
import type { Session } from './session';
import type { Shared } from './shared';

const countsOf = ({ hints, questions }: Report): Counts => {
  const count = (severity: string) => hints.filter((hint) => hint.severity === severity).length;
  return {
    stop: count('stop'),
    consider: count('consider'),
    polish: count('polish'),
    questions: questions.length,
  };
};

/** The sessions of this frame; the one that had the focus last is the one asked about and counted. */
export interface Sessions {
  active(): Session | undefined;
  all(): readonly Session[];
  add(session: Session): void;
  remove(session: Session): void;
  /** A session has a new report. */
  report(session: Session, report: Report): void;
}

const hasPath = ({ composer }: Session, path: readonly EventTarget[]): boolean => {
  const element = composer.element();
  return element !== undefined && path.includes(element);
};

export const createSessions = (shared: Shared, signal: AbortSignal): Sessions => {
  const sessions = new Set<Session>();
  let active: Session | undefined;

  const tell = (counts: Counts | null) => {
    const ask = (run: () => Promise<void>) => void shared.request(run).catch(() => undefined);
    ask(() => background.reportCounts(counts));
    ask(() => background.composerChanged());
  };
  const activate = (session: Session | undefined) => {
    if (session === active) return;
    const before = active;
    active = session;
    before?.settle();
    session?.settle();
    const report = session?.analysis.report();
    if (shared.isAlive()) tell(report ? countsOf(report) : null);
  };
  const onFocus = (event: FocusEvent) => {
    const path = event.composedPath();
    const focused = [...sessions].find((session) => hasPath(session, path));
    if (focused) activate(focused);
  };
  document.addEventListener('focusin', onFocus, { signal, capture: true });

  return {
    active: () => active,
    all: () => [...sessions],
    add: (session) => {
      sessions.add(session);
      const isFocused = session.composer.element()?.matches(':focus') === true;
      if (isFocused || !active || session.composer.channel === 'post') activate(session);
    },
    remove: (session) => {
      sessions.delete(session);
      if (session === active) activate([...sessions].at(-1));
    },
    report: (session, report) => {
      if (session === active) tell(countsOf(report));
    },
  };
};
