const firstPause = 500;
const longestPause = 30_000;

interface Options {
  readonly signal: AbortSignal;
  /** Resolves to whether this was the last time. */
  ask(): Promise<boolean>;
}

/**
 * Returns a function that asks now, unless an answer or the next try is already awaited. What failed is asked
 * again after half a second, then ever more rarely: the background may just be starting, or be gone for good.
 */
export function askUntilAnswered({ signal, ask }: Options): () => void {
  let isUnderway = false;
  let pause = firstPause;
  const askNow = async (): Promise<void> => {
    if (signal.aborted || (await ask())) return;
    setTimeout(() => void askNow(), pause);
    pause = Math.min(pause * 2, longestPause);
  };
  return () => {
    if (isUnderway) return;
    isUnderway = true;
    void askNow();
  };
}
