import type { BackupHabits } from '@/utils/library/backup-reminder';
import type { ReportChoices } from '@/utils/state/session';
import { background, onBroadcast } from '../client';
import type { Settings } from '../settings';

const choicesOf = ({
  language,
  audience,
  disabledRules,
  acceptedHints,
  glossary,
}: Settings): ReportChoices => ({
  language,
  audience,
  disabledRules,
  acceptedHints,
  glossary,
});

const habitsOf = ({ isBackupReminderOn, lastBackupAt, backupAskedAt }: Settings): BackupHabits => ({
  isReminderOn: isBackupReminderOn,
  lastBackupAt,
  askedAt: backupAskedAt,
});

/** Tells the writer's choices now and after every change, until `signal` aborts. Resolves after the first try to read them. */
export async function followSettings(
  tell: (choices: ReportChoices, backup: BackupHabits) => void,
  signal: AbortSignal,
): Promise<void> {
  onBroadcast({ settingsChanged: (settings) => tell(choicesOf(settings), habitsOf(settings)) }, signal);
  const settings = await background.getSettings().catch(() => undefined);
  if (settings) tell(choicesOf(settings), habitsOf(settings));
}
