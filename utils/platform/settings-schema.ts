import * as v from 'valibot';
import { audienceSchema, languageSchema } from '@/utils/library/schema';
import type { Settings } from './settings';

export const settingsSchema = v.object({
  language: languageSchema,
  audience: audienceSchema,
  disabledRules: v.array(v.string()),
  acceptedHints: v.array(v.string()),
  glossary: v.array(v.string()),
  isFirstRunDone: v.boolean(),
}) satisfies v.GenericSchema<Settings>;
