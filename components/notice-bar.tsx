import { IconButton } from '@/components/icon-button';
import { Shape } from '@/components/shape';
import { problemWords } from '@/components/problem-words';
import { t, translate, translateCount } from '@/components/words';
import type { Notice } from '@/utils/state/composer';

interface Props {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

const wordsOf = ({ id, params, count }: Notice): string =>
  count === undefined ? translate(`notice.${id}`, params) : translateCount(`notice.${id}`, count, params);

/** What just happened to the text, in one sentence. Its container is the live region. */
export function NoticeBar({ notice, onDismiss }: Props) {
  const offered = [notice.action, notice.second].filter((each) => each !== undefined);
  return (
    <div class="notice">
      {notice.tone === 'problem' && <Shape of="stop" />}
      <p>
        {wordsOf(notice)}
        {notice.because && ` ${problemWords(notice.because)}`}
      </p>
      {offered.map(({ label, run }) => (
        <button key={label} type="button" class="button slim" onClick={run}>
          {translate(`notice.${label}`)}
        </button>
      ))}
      <IconButton icon="close" label={t('ui.close')} onClick={onDismiss} />
    </div>
  );
}
