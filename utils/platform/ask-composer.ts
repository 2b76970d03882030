interface Sender {
  readonly runtime: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
}

/** `failed`: nobody answered, or the script could not be brought. `lost`: this extension is there no more. */
export type ComposerAnswer = 'came' | 'failed' | 'lost';

/**
 * Asks the background for the composer script in this frame.
 * Stands alone so that the watcher on every LinkedIn page carries neither polyfill nor schemas.
 */
export async function askForComposer(): Promise<ComposerAnswer> {
  const { browser, chrome } = globalThis as { browser?: Sender; chrome?: Sender };
  const runtime = (browser ?? chrome)?.runtime;
  if (!runtime?.id) return 'lost';
  try {
    const message = { id: 0, type: 'openComposer', data: null, timestamp: Date.now() };
    const answer = (await runtime.sendMessage(message)) as { res?: { ok?: boolean } };
    return answer?.res?.ok === true ? 'came' : 'failed';
  } catch {
    return 'failed';
  }
}
