import { Icon } from '@/components/icon';
import { t } from '@/components/words';
import type { Fix } from '@/utils/engine/types';
import { previewFix } from './fix-preview';

interface Props {
  readonly text: string;
  readonly fix: Fix;
  readonly onApply: (fix: Fix) => void;
}

/** One fix: what stands there now, what would stand there. */
export function FixButton({ text, fix, onApply }: Props) {
  const { before, after } = previewFix(text, fix);
  return (
    <button type="button" class="fix" onClick={() => onApply(fix)}>
      <span class="unseen-text">{t(after ? 'report.replaceWord' : 'report.removeWord')}: </span>
      {before && <del>{before}</del>}
      <span class="fix-after">
        <Icon name="arrow" size={14} />
        {after ? <ins>{after}</ins> : <span class="soft">{t('report.removed')}</span>}
      </span>
    </button>
  );
}
