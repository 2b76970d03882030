import { Shape } from '@/components/shape';
import { translate } from '@/components/words';
import type { BackupFault } from '@/utils/library/backup-task';

interface Props {
  readonly of: BackupFault;
  /** What did not happen. */
  readonly lead: string;
}

/** What went wrong, and what that means for the texts. */
export function Fault({ of, lead }: Props) {
  return (
    <p class="backup-fault">
      <Shape of="stop" />
      <span>
        {lead} {translate(`backup.fault.${of}`)}
      </span>
    </p>
  );
}
