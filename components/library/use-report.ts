import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { analyse } from '@/utils/engine/index';
import type { Audience, Channel, Language, Report } from '@/utils/engine/types';
import type { ReportChoices } from '@/utils/state/session';

export interface TextFacts {
  readonly text: string;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly language: 'auto' | Language;
}

let engine: { readonly analyse: typeof analyse } | undefined;

/** The engine, which is most of what a page of ours weighs: it comes when there is a text, not before a list is shown. */
function useEngine(isNeeded: boolean): typeof engine {
  const [loaded, setLoaded] = useState(engine);
  useEffect(() => {
    if (loaded || !isNeeded) return;
    void import('@/utils/engine/index').then((module) => {
      engine = module;
      setLoaded(module);
    });
  }, [loaded, isNeeded]);
  return loaded;
}

/** The report of a text written here; what did not change is not read again. Nothing until the engine is there. */
export function useReport(
  { text, channel, audience, language }: TextFacts,
  choices: ReportChoices,
): Report | undefined {
  const loaded = useEngine(text.trim() !== '');
  const previous = useRef<Report | undefined>(undefined);
  const { disabledRules, acceptedHints, glossary } = choices;
  return useMemo(() => {
    const context = { channel, audience, language, disabledRules, acceptedHints, glossary };
    previous.current = loaded?.analyse(text, context, previous.current);
    return previous.current;
  }, [loaded, text, channel, audience, language, disabledRules, acceptedHints, glossary]);
}
