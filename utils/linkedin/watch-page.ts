import { openRoots } from './roots';

const pause = 200;

interface Options {
  readonly page: Document;
  readonly signal: AbortSignal;
  /** Looks at the page; `true` asks to be called again soon, whether or not the page changes. */
  look(): boolean | void;
}

const idle = (page: Document, run: () => void) => {
  const view = page.defaultView;
  if (view?.requestIdleCallback) view.requestIdleCallback(run, { timeout: pause });
  else setTimeout(run);
};

const addsElement = (records: readonly MutationRecord[]) =>
  records.some((record) => record.addedNodes.length > 0 || record.removedNodes.length > 0);

const isEditable = (event: Event): boolean => {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.isContentEditable;
};

/**
 * Calls `look` when composers may have come or gone: at most once in 200 ms while the page changes, when it is
 * idle, and at once when the focus enters an editable element.
 */
export const watchPage = ({ page, signal, look }: Options): void => {
  const watched = new WeakSet<Node>();
  let isDue = false;

  const lookNow = () => {
    isDue = false;
    if (signal.aborted) return;
    observeRoots();
    if (look() === true) schedule();
  };
  const schedule = () => {
    if (isDue || signal.aborted) return;
    isDue = true;
    setTimeout(() => idle(page, lookNow), pause);
  };
  const observer = new MutationObserver((records) => {
    if (!isDue && addsElement(records)) schedule();
  });
  const observeRoots = () => {
    for (const root of openRoots(page)) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, { childList: true, subtree: true });
    }
  };
  signal.addEventListener('abort', () => observer.disconnect());
  page.addEventListener('focusin', (event) => isEditable(event) && lookNow(), { signal, capture: true });
  // The navigation is told before the address changes.
  const { navigation } = (page.defaultView ?? {}) as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', () => setTimeout(schedule), { signal });
  page.defaultView?.addEventListener('popstate', schedule, { signal });
  lookNow();
};
