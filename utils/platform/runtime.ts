import type { Browser } from 'wxt/browser';

type Runtime = typeof Browser.runtime;

/**
 * The browser's own runtime, without the polyfill's 10 kB. Undefined, or without an id, in a content
 * script whose extension was updated.
 */
export function nativeRuntime(): Runtime | undefined {
  try {
    const { runtime } = (globalThis as { chrome?: { runtime?: Runtime } }).chrome ?? {};
    return runtime?.id ? runtime : undefined;
  } catch {
    return undefined;
  }
}

type Listener = Parameters<Runtime['onMessage']['addListener']>[0];

/** Listens to messages until `signal` aborts. */
export function listen(listener: Listener, signal: AbortSignal): void {
  const runtime = nativeRuntime();
  if (!runtime || signal.aborted) return;
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}
