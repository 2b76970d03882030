import type { Audience, Language } from '@/utils/engine/types';

/** The writer's choices. Nothing the writer wrote is among them but the glossary. */
export interface Settings {
  readonly language: 'auto' | Language;
  readonly audience: Audience;
  readonly disabledRules: readonly string[];
  readonly acceptedHints: readonly string[];
  readonly glossary: readonly string[];
  readonly isFirstRunDone: boolean;
  readonly isBackupReminderOn: boolean;
  /** Milliseconds since the epoch, 0 for never; the second is when the writer last said "later". */
  readonly lastBackupAt: number;
  readonly backupAskedAt: number;
}

export const defaultSettings: Settings = {
  language: 'auto',
  audience: 'public',
  disabledRules: [],
  acceptedHints: [],
  glossary: [],
  isFirstRunDone: false,
  isBackupReminderOn: true,
  lastBackupAt: 0,
  backupAskedAt: 0,
};
