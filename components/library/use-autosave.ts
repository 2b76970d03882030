import { useEffect, useRef } from 'preact/hooks';

/** A pause in writing after which it is saved, in ms. */
const pause = 1000;

/**
 * Saves after each pause in changing `content`, and at once when the page is hidden or the editor closes.
 * What is there at first counts as saved.
 */
export function useAutosave(content: string, save: () => void): void {
  const saved = useRef(content);
  const latest = useRef(save);
  latest.current = save;
  const flush = useRef(() => undefined);
  useEffect(() => {
    if (content === saved.current) return;
    const run = () => {
      clearTimeout(timer);
      if (saved.current === content) return;
      saved.current = content;
      latest.current();
    };
    const timer = setTimeout(run, pause);
    flush.current = () => void run();
    return () => clearTimeout(timer);
  }, [content]);
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush.current();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      flush.current();
    };
  }, []);
}
