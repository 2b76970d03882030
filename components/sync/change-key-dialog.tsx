import { t } from '@/components/words';
import { SureDialog } from './sure-dialog';

interface Props {
  readonly onChange: () => Promise<void>;
  readonly onClose: () => void;
}

/** Says what a new key means before there is one. */
export const ChangeKeyDialog = ({ onChange, onClose }: Props) => (
  <SureDialog
    title={t('sync.changeKey')}
    points={[t('sync.changeKey1'), t('sync.changeKey2'), t('sync.changeKey3')]}
    label={t('sync.makeKey')}
    onSure={onChange}
    onClose={onClose}
  />
);
