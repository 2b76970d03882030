import type { Page } from 'puppeteer-core';
import type { Lane, StoredDraft } from './lane';

interface Writing {
  /** Changes of each lane that were acknowledged so far. */
  readonly acknowledged: number[];
  /** Resolves with the first acknowledgement. */
  readonly begun: Promise<void>;
  /** Resolves when every lane has met its first failure or its end. */
  readonly ended: Promise<unknown>;
  /** When the backgrounds that answered were started; Firefox only, Chromium's cannot be looked at. */
  readonly starts: Set<number>;
  isOver: boolean;
}

declare global {
  interface Window {
    writing: Writing;
    acknowledge?(lane: number, count: number): Promise<void>;
  }
}

/**
 * Starts, in a page of the extension, to save all lanes side by side as its views do. After an
 * acknowledgement a lane waits for the next of `pauses`, in milliseconds; a failure ends it.
 */
export const startWriters = (agent: Page, lanes: readonly Lane[], pauses: readonly number[] = []) =>
  agent.evaluate(
    (lanes, pauses) => {
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const ask = async (type: string, data: unknown): Promise<boolean> => {
        const answer = chrome.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
        const reply = await Promise.race([answer, wait(5000)]).catch(() => undefined);
        return (reply as { res?: { ok?: boolean } } | undefined)?.res?.ok === true;
      };
      const starts = new Set<number>();
      let begin = () => {};
      const begun = new Promise<void>((resolve) => (begin = resolve));
      const acknowledged = lanes.map(() => 0);
      const note = (at: number) => {
        acknowledged[at] = (acknowledged[at] ?? 0) + 1;
        void window.acknowledge?.(at, acknowledged[at]);
        const page = chrome.extension.getBackgroundPage?.() as Window | null | undefined;
        if (page) starts.add(page.performance.timeOrigin);
        begin();
      };
      const write = async ({ id, changes }: (typeof lanes)[number], at: number) => {
        for (const [step, text] of changes.entries()) {
          const change = () => (text === null ? ask('deleteDrafts', [id]) : ask('saveDraft', { id, text }));
          if (!(await change())) return;
          note(at);
          if (window.writing.isOver) return;
          const pause = pauses[(step + at) % pauses.length] ?? 0;
          if (pause > 0) await wait(pause);
        }
      };
      window.writing = { acknowledged, begun, starts, isOver: false, ended: Promise.resolve() };
      Object.assign(window.writing, { ended: Promise.all(lanes.map(write)) });
    },
    lanes as unknown as { id: string; changes: (string | null)[] }[],
    pauses as number[],
  );

/** Waits for the first acknowledgement, or for all lanes to fail, and some milliseconds more. */
export const waitForSaves = (agent: Page, more: number): Promise<unknown> =>
  agent.evaluate(async (more) => {
    await Promise.race([window.writing.begun, window.writing.ended]);
    await new Promise((resolve) => setTimeout(resolve, more));
  }, more);

/** Lets the lanes come to an end; how many changes of each were acknowledged, and by which backgrounds. */
export const stopWriters = (agent: Page): Promise<{ acknowledged: number[]; starts: number[] }> =>
  agent.evaluate(async () => {
    const { writing } = window;
    writing.isOver = true;
    await writing.ended;
    return { acknowledged: writing.acknowledged, starts: [...writing.starts] };
  });

/** What the database holds of some drafts, read past the extension in one transaction. */
export const readStored = (agent: Page, ids: readonly string[]): Promise<StoredDraft[]> =>
  agent.evaluate(async (ids) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
      });
    const database = await settle(indexedDB.open('lackmus'));
    if (!database.objectStoreNames.contains('revisions'))
      throw new Error(`The database of version ${database.version} is empty.`);
    const transaction = database.transaction(['drafts', 'bin', 'outbox', 'revisions']);
    const store = (name: string) => transaction.objectStore(name);
    const found = await Promise.all(
      ids.map(async (id) => {
        const [draft, bin, outbox, revisions] = await Promise.all([
          settle(store('drafts').get(id)),
          settle(store('bin').get(`draft:${id}`)),
          settle(store('outbox').get(`draft:${id}`)),
          settle(store('revisions').index('draftId').getAll(id)),
        ]);
        return { draft, bin, outbox, revisions: revisions.map(({ text }: { text: string }) => text) };
      }),
    );
    database.close();
    return found;
  }, ids as string[]);
