import * as v from 'valibot';
import { audienceSchema, languageSchema } from '@/utils/library/schema';
import type { Settings } from './settings';

const moment = v.pipe(v.number(), v.finite(), v.minValue(0));

export const settingsSchema = v.object({
  language: languageSchema,
  audience: audienceSchema,
  disabledRules: v.array(v.string()),
  acceptedHints: v.array(v.string()),
  glossary: v.array(v.string()),
  isFirstRunDone: v.boolean(),
  isBackupReminderOn: v.boolean(),
  lastBackupAt: moment,
  backupAskedAt: moment,
}) satisfies v.GenericSchema<Settings>;
