import type { BackupFault } from '@/utils/library/backup-task';
import { type ProblemCode, toProblem } from '../problem';

const faultByCode: Partial<Readonly<Record<ProblemCode, BackupFault>>> = {
  quota: 'full',
  cancelled: 'cancelled',
  'database-unavailable': 'database',
};

/** What the writer is told of an error on the way out or in. A newer file is another thing than a newer database. */
export function faultOf(error: unknown): BackupFault {
  if (error instanceof DOMException && /^Not(Readable|Found)Error$/.test(error.name)) return 'unreadable';
  const { code, detail } = toProblem(error);
  if (code === 'malformed') return detail === 'damaged' ? 'damaged' : 'foreign';
  if (code === 'newer-version') return detail === 'newer' ? 'newer' : 'database';
  return faultByCode[code] ?? 'failed';
}
