import { Icon } from '@/components/icon';
import { t } from '@/components/words';
import type { SeenAnchors } from '@/utils/state/session';
import type { LibraryActions } from './actions';
import { useTell } from './notices';

interface Props {
  readonly seen?: SeenAnchors;
  readonly actions: Pick<LibraryActions, 'copy'>;
}

const format = ({ url, anchors }: SeenAnchors): string =>
  [url, ...Object.entries(anchors).map(([anchor, matches]) => `${matches} × ${anchor}`)].join('\n');

/** A LinkedIn page without a composer that we know: never silence, and a report that can be sent. */
export function Unseen({ seen, actions }: Props) {
  const tell = useTell();
  const copy = async (text: string) => {
    await actions.copy(text);
    tell({ id: 'copied', tone: 'info' });
  };
  return (
    <details class="unseen">
      <summary>
        <Icon name="chevron" size={14} />
        {t('tab.unseen')}
      </summary>
      <div class="stack">
        <p class="small soft">{t('tab.unseenWhy')}</p>
        {seen && (
          <>
            <pre class="anchors" tabIndex={0} aria-label={t('tab.unseenReport')}>
              {format(seen)}
            </pre>
            <button type="button" class="button slim" onClick={() => void copy(format(seen))}>
              <Icon name="copy" size={14} />
              {t('tab.copyReport')}
            </button>
          </>
        )}
      </div>
    </details>
  );
}
