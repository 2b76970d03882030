import { t, translate } from '@/components/words';
import type { Hint } from '@/utils/engine/types';
import type { ReportActions } from './actions';
import { FixButton } from './fix-button';

interface Props {
  readonly hint: Hint;
  readonly text: string;
  readonly actions: ReportActions;
}

/** Why, what instead, and the ways to say no. */
export function HintBody({ hint, text, actions }: Props) {
  return (
    <div class="hint-body">
      <p>{translate(`reason.${hint.messageId}`, hint.params)}</p>
      {hint.adviceId && <p class="advice">{translate(`advice.${hint.adviceId}`, hint.params)}</p>}
      {hint.fixes.length > 0 && (
        <ul class="fixes">
          {hint.fixes.map((fix) => (
            <li key={`${fix.start}:${fix.text}`}>
              <FixButton text={text} fix={fix} onApply={actions.applyFix} />
            </li>
          ))}
        </ul>
      )}
      <div class="hint-choices">
        <button type="button" class="text-button" onClick={() => actions.acceptHint(hint.fingerprint)}>
          {t('report.accept')}
        </button>
        <button type="button" class="text-button" onClick={() => actions.disableRule(hint.ruleId)}>
          {t('report.disable')}
        </button>
        <button type="button" class="text-button" onClick={() => actions.openRule(hint.ruleId)}>
          {t('report.rule')}
        </button>
      </div>
    </div>
  );
}
