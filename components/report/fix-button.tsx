import { Icon } from '@/components/icon';
import { t, translate } from '@/components/words';
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
  const label = after ? translate('report.fix', { before, after }) : translate('report.remove', { before });
  return (
    <button type="button" class="fix" aria-label={label} onClick={() => onApply(fix)}>
      {before && <del>{before}</del>}
      <span class="fix-after">
        <Icon name="arrow" size={14} />
        {after ? <ins>{after}</ins> : <span class="soft">{t('report.removed')}</span>}
      </span>
    </button>
  );
}
