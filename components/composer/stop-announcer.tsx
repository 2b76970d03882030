import { useEffect, useRef, useState } from 'preact/hooks';
import { t, translateCount } from '@/components/words';
import type { Report } from '@/utils/engine/types';

/** A pause in typing, so that a half-written sentence is not announced. */
const pause = 1500;

/** Speaks once when the reading turns to stop, and is silent otherwise. */
export function StopAnnouncer({ report }: { readonly report?: Report }) {
  const [words, setWords] = useState('');
  const latest = useRef(report);
  latest.current = report;
  const isStop = report?.reading?.state === 'stop';
  useEffect(() => {
    if (!isStop) return setWords('');
    const speak = () =>
      setWords(translateCount('strip.name', latest.current?.hints.length ?? 0, { state: t('state.stop') }));
    const timer = setTimeout(speak, pause);
    return () => clearTimeout(timer);
  }, [isStop]);
  return (
    <div role="status" class="unseen-text">
      {words}
    </div>
  );
}
