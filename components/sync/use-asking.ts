import { useState } from 'preact/hooks';

/** Runs one question at a time and remembers that it is under way, and that it failed. */
export function useAsking() {
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const ask = async (question: () => Promise<void>) => {
    setBusy(true);
    setFailed(false);
    try {
      await question();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, hasFailed, ask };
}
