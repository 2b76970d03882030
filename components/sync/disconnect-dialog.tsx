import { t } from '@/components/words';
import { SureDialog } from './sure-dialog';

interface Props {
  readonly server: string;
  readonly onDisconnect: () => Promise<void>;
  readonly onClose: () => void;
}

/** Says what stays where before the folder is let go of. */
export const DisconnectDialog = ({ server, onDisconnect, onClose }: Props) => (
  <SureDialog
    title={t('sync.disconnectTitle')}
    points={[t('sync.disconnect1'), t('sync.disconnect2'), t('sync.disconnect3')]}
    label={t('sync.disconnect')}
    onSure={onDisconnect}
    onClose={onClose}
  >
    <p class="soft">{server}</p>
  </SureDialog>
);
