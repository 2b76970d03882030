import type { Severity } from '@/utils/engine/types';

interface Props {
  /** The flagged span stands between ⟦ and ⟧; there may be several. */
  readonly text: string;
  readonly severity: Severity;
}

/** An example sentence with its flagged words underlined as in a text. */
export function RuleExample({ text, severity }: Props) {
  const parts = text.split(/⟦([^⟧]*)⟧/u);
  return (
    <li>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <mark key={`${at}${part}`} class={`mark-${severity}`}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </li>
  );
}
