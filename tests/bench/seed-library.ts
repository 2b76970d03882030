import type { Page } from 'puppeteer-core';

export const drafts = 1000;
/** Characters of a draft. */
export const length = 1500;
export const revisions = 300;

export const sentences =
  'Wir stellen das Werk Lübeck neu auf und bauen in Kassel 120 Stellen. Größer wird auch die Nachtschicht, denn ab Dezember liefern wir wieder Wasser an 41.000 Menschen. Der Betriebsrat war früh dabei; die Kosten trägt der Konzern. ';

/** Fills the database past the extension. Every draft has words of its own, as real ones have. */
export const seedLibrary = (agent: Page): Promise<void> =>
  agent.evaluate(
    async ({ drafts, length, revisions, sentences }) => {
      const now = Date.now();
      const textOf = (n: number) => {
        const own = Array.from({ length: 12 }, (_, at) => `Thema${(n * 7 + at * 131) % 997}`).join(' ');
        return `Beitrag ${n} zu ${own}\n\n${sentences.repeat(10)}`.slice(0, length);
      };
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
        });
      const database = await settle(indexedDB.open('lackmus'));
      const transaction = database.transaction(['drafts', 'revisions'], 'readwrite');
      for (let n = 0; n < drafts; n++)
        transaction.objectStore('drafts').put({
          schema: 1,
          id: `bench-${n}`,
          title: `Beitrag ${n}`,
          text: textOf(n),
          channel: 'post',
          audience: 'public',
          language: 'auto',
          tags: [`Tag ${n % 20}`],
          status: 'writing',
          pinned: n % 100 === 0,
          createdAt: now - n * 3_600_000,
          updatedAt: now - n * 60_000,
          readingHistory: [{ at: now, value: n % 100, counts: { wording: n % 5 } }],
          vv: { bench: 1 },
        });
      for (let n = 0; n < revisions; n++)
        transaction.objectStore('revisions').put({
          id: `revision-${n}`,
          draftId: `bench-${n % 10}`,
          at: now - n * 86_400_000,
          title: `Beitrag ${n}`,
          text: textOf(n),
        });
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    },
    { drafts, length, revisions, sentences },
  );
