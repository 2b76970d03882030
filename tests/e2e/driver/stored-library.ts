import type { Page } from 'puppeteer-core';

const stores = ['drafts', 'snippets', 'revisions'] as const;
export type StoredLibrary = Readonly<Record<(typeof stores)[number], readonly { readonly id: string }[]>>;

/**
 * Everything the library holds, read past the extension. On the way it is JSON, in which half a sign
 * is written out: so texts arrive as they lie in the database, sign by sign.
 */
export async function readLibrary(agent: Page): Promise<StoredLibrary> {
  const json = await agent.evaluate(
    async (stores) => {
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
        });
      const database = await settle(indexedDB.open('lackmus'));
      const transaction = database.transaction(stores);
      const all = await Promise.all(stores.map((store) => settle(transaction.objectStore(store).getAll())));
      database.close();
      const escape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
      return JSON.stringify(Object.fromEntries(stores.map((store, at) => [store, all[at]]))).replaceAll(
        /[^ -~]/g,
        escape,
      );
    },
    [...stores],
  );
  return JSON.parse(json) as StoredLibrary;
}

/** Asks the background as a page of the extension does; half signs included. Throws where it refuses. */
export async function ask(agent: Page, type: string, data: unknown): Promise<unknown> {
  const json = JSON.stringify(data).replaceAll(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const reply = (await agent.evaluate(
    (type, json) =>
      chrome.runtime.sendMessage({ id: 0, type, data: JSON.parse(json) as unknown, timestamp: Date.now() }),
    type,
    json,
  )) as { res?: { ok: boolean; value?: unknown; code?: string } } | undefined;
  if (!reply?.res?.ok) throw new Error(`${type}: ${reply?.res?.code ?? 'no answer'}`);
  return reply.res.value;
}
