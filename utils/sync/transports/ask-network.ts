/** One request, as the transports make it. */
export interface NetworkRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly signal: AbortSignal;
}

export type AskNetwork = (url: string, request: NetworkRequest) => Promise<Response>;

/**
 * The only way from Lackmus to the network: without cookies (Nextcloud takes them for a forged request),
 * without following a redirect anywhere (the answer says that there was one), without the cache.
 * tests/guards/code.test.ts holds the built code to it.
 */
export const askNetwork: AskNetwork = (url, request) =>
  fetch(url, {
    ...request,
    credentials: 'omit',
    redirect: 'manual',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
