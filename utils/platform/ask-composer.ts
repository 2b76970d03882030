interface Sender {
  readonly runtime: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
}

/**
 * Asks the background for the composer script in this frame; resolves to whether it came.
 * Stands alone so that the watcher on every LinkedIn page carries neither polyfill nor schemas.
 */
export async function askForComposer(): Promise<boolean> {
  const { browser, chrome } = globalThis as { browser?: Sender; chrome?: Sender };
  try {
    const message = { id: 0, type: 'openComposer', data: null, timestamp: Date.now() };
    const answer = (await (browser ?? chrome)?.runtime.sendMessage(message)) as { res?: { ok?: boolean } };
    return answer?.res?.ok === true;
  } catch {
    return false;
  }
}
