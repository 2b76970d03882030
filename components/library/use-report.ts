import { useMemo, useRef } from 'preact/hooks';
import { analyse } from '@/utils/engine/index';
import type { Audience, Channel, Language, Report } from '@/utils/engine/types';
import type { ReportChoices } from '@/utils/state/session';

export interface TextFacts {
  readonly text: string;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly language: 'auto' | Language;
}

/** The report of a text written here; what did not change is not read again. */
export function useReport({ text, channel, audience, language }: TextFacts, choices: ReportChoices): Report {
  const previous = useRef<Report | undefined>(undefined);
  const { disabledRules, acceptedHints, glossary } = choices;
  return useMemo(() => {
    const context = { channel, audience, language, disabledRules, acceptedHints, glossary };
    previous.current = analyse(text, context, previous.current);
    return previous.current;
  }, [text, channel, audience, language, disabledRules, acceptedHints, glossary]);
}
