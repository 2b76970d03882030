import { Icon } from '@/components/icon';
import { Shape } from '@/components/shape';
import { dimensionName, formatNumber, hintName, translate } from '@/components/words';
import type { Hint, Report } from '@/utils/engine/types';
import type { ReportActions } from './actions';
import { HintBody } from './hint-body';
import { groupHints } from './hint-groups';
import { Quote } from './quote';

interface Props {
  readonly report: Report;
  readonly actions: ReportActions;
  /** `card`: a click opens the card beside the words. `inline`: it unfolds here. */
  readonly opens: 'card' | 'inline';
  readonly openHint?: string;
  readonly onOpen: (fingerprint: string | undefined) => void;
}

function HintLine({ hint, text }: { readonly hint: Hint; readonly text: string }) {
  return (
    <>
      <Shape of={hint.severity} />
      <span class="hint-words">
        <span class="hint-kind">
          <span class="unseen-text">{translate(`severity.${hint.severity}`)}: </span>
          {hintName(hint)}
        </span>
        <Quote text={text.slice(hint.start, hint.end)} severity={hint.severity} />
      </span>
    </>
  );
}

function HintRow({ hint, report, actions, opens, openHint, onOpen }: Props & { readonly hint: Hint }) {
  const isOpen = openHint === hint.fingerprint;
  if (opens === 'card')
    return (
      <button
        type="button"
        class="hint-row"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => onOpen(hint.fingerprint)}
      >
        <HintLine hint={hint} text={report.text} />
      </button>
    );
  const onToggle = (isNowOpen: boolean) => {
    if (isNowOpen !== isOpen) onOpen(isNowOpen ? hint.fingerprint : undefined);
  };
  return (
    <details class="hint-fold" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary class="hint-row">
        <HintLine hint={hint} text={report.text} />
        <Icon name="chevron" size={14} />
      </summary>
      <HintBody hint={hint} text={report.text} actions={actions} />
    </details>
  );
}

/** Arrow keys step through the rows, as they would through any list. */
function stepRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const target = event.target;
  if (!step || !(target instanceof HTMLElement) || !target.matches('.hint-row')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.hint-row')];
  event.preventDefault();
  rows[rows.indexOf(target) + step]?.focus();
}

export function HintList(props: Props) {
  const groups = groupHints(props.report.hints);
  return (
    <div class="hint-list" onKeyDown={stepRows}>
      {groups.map(({ dimension, hints }) => (
        <section key={dimension}>
          <h2 class="group-title">
            {dimensionName(dimension)} <span class="figures">{formatNumber(hints.length)}</span>
          </h2>
          <ul>
            {hints.map((hint) => (
              <li key={hint.fingerprint}>
                <HintRow {...props} hint={hint} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
