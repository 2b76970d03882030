import type { Audience, Language } from '@/utils/engine/types';

/** The writer's choices. Nothing the writer wrote is among them but the glossary. */
export interface Settings {
  readonly language: 'auto' | Language;
  readonly audience: Audience;
  readonly disabledRules: readonly string[];
  readonly acceptedHints: readonly string[];
  readonly glossary: readonly string[];
  readonly isFirstRunDone: boolean;
}

export const defaultSettings: Settings = {
  language: 'auto',
  audience: 'public',
  disabledRules: [],
  acceptedHints: [],
  glossary: [],
  isFirstRunDone: false,
};
