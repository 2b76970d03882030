import type { Page } from 'puppeteer-core';

/** An underline: the highlight it belongs to, its words and where they stand in the viewport. */
export interface Mark {
  readonly highlight: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A watch that runs in the page, so that the way to the test takes no part in what it measures. */
export interface MarkWatch {
  /** Milliseconds from the last `input` event to the underline. */
  result(): Promise<number>;
}

/**
 * The underlines now in the page. The browser has one registry for all worlds; Firefox lets only the page
 * itself walk through it.
 */
export const readMarks = (page: Page): Promise<Mark[]> =>
  page.evaluate(() =>
    Array.from(CSS.highlights as unknown as Map<string, Set<Range>>).flatMap(([highlight, ranges]) =>
      Array.from(ranges, (range) => {
        const rect = range.getClientRects()[0] ?? new DOMRect();
        const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
        return { highlight, text: range.toString(), ...middle };
      }),
    ),
  );

/** The words underlined by highlights whose name contains `severity`, in the order of the registry. */
export const markedWords = async (page: Page, severity: string): Promise<string[]> =>
  (await readMarks(page)).filter((mark) => mark.highlight.includes(severity)).map((mark) => mark.text);

/** Begins, in the page, to wait for an underline whose highlight's name contains `severity` and which covers `words`. */
export async function watchForMark(page: Page, severity: string, words: string): Promise<MarkWatch> {
  const watch = await page.evaluateHandle(
    (severity, words) => {
      const started = performance.now();
      let lastInput = 0;
      document.addEventListener('input', () => (lastInput = performance.now()), true);
      const isMarked = () =>
        Array.from(CSS.highlights as unknown as Map<string, Set<Range>>).some(
          ([name, ranges]) =>
            name.includes(severity) && Array.from(ranges).some((range) => range.toString().includes(words)),
        );
      const seen = new Promise<number>((resolve, reject) => {
        const look = () => {
          const now = performance.now();
          if (lastInput > 0 && isMarked()) return resolve(now - lastInput);
          if (now - started > 20_000) return reject(new Error(`No ${severity} on "${words}"`));
          return setTimeout(look, 5);
        };
        look();
      });
      return { seen };
    },
    severity,
    words,
  );
  return { result: () => watch.evaluate(({ seen }) => seen) };
}
