import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NoticeBar } from '@/components/notice-bar';
import { uiLanguage } from '@/components/words';
import type { ComposerState, Notice } from '@/utils/state/composer';

interface Props {
  readonly notice: Notice;
  readonly theme?: ComposerState['theme'];
  readonly onDismiss: () => void;
}

/** What is told after the composer has gone, at the corner of the page. */
export function PageNotice({ notice, theme, onDismiss }: Props) {
  const surface = useRef<HTMLDivElement>(null);
  const [isSpoken, setSpoken] = useState(false);
  useLayoutEffect(() => surface.current?.showPopover(), []);
  // Read out only where the words come into a region that is there already.
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(true), 100);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="lackmus composer" data-theme={theme} lang={uiLanguage()}>
      <div class="surface floating bars page-notice" popover="manual" role="status" ref={surface}>
        {isSpoken && <NoticeBar notice={notice} onDismiss={onDismiss} />}
      </div>
    </div>
  );
}
