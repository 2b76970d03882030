import type { AnchorReport } from './protocol';
import { listen } from './runtime';
import type { RawSender } from './wire';

/** The composer script of any frame answers sooner, where there is one. */
const patience = 400;

/**
 * Where no composer is seen in a tab, its top frame says what was looked for and how often it matched. Stands
 * alone so that the watcher on every LinkedIn page carries no schemas.
 */
export function answerUnseen(count: () => AnchorReport['anchors'], signal: AbortSignal): void {
  if (globalThis.top !== globalThis.self) return;
  const listener = (message: unknown, _: RawSender, sendResponse: (answer: unknown) => void): boolean => {
    if ((message as { type?: unknown } | null)?.type !== 'readComposer') return false;
    const answer = () => {
      const anchors: AnchorReport = { url: location.origin + location.pathname, anchors: count() };
      sendResponse({ res: { ok: true, value: { found: false, anchors } } });
    };
    setTimeout(answer, patience);
    return true;
  };
  listen(listener, signal);
}
