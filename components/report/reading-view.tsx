import { Icon } from '@/components/icon';
import { LitmusStrip } from '@/components/litmus-strip';
import { Shape } from '@/components/shape';
import { formatNumber, hintName, kindName, t, translate, translateCount } from '@/components/words';
import type { LostPoints, Report } from '@/utils/engine/types';

function nameLoss(report: Report, lost: LostPoints): string {
  const hint = report.hints.find(({ fingerprint }) => fingerprint === lost.source);
  if (hint) return hintName(hint);
  const question = report.questions.find(({ frame, slot }) => `${frame}/${slot}` === lost.source);
  return question ? translate(`question.${question.messageId}`, question.params) : kindName('missing');
}

function LostList({ report }: { readonly report: Report }) {
  const lost = (report.reading?.lost ?? []).filter(({ points }) => Math.round(points) > 0);
  if (lost.length === 0) return null;
  return (
    <details class="lost">
      <summary class="small soft">
        <Icon name="chevron" size={12} />
        {t('report.lost')}
      </summary>
      <ul class="small">
        {lost
          .toSorted((a, b) => b.points - a.points)
          .map((each) => (
            <li key={each.source}>
              <span>{nameLoss(report, each)}</span>
              <span class="figures soft">{translateCount('report.lostPoints', Math.round(each.points))}</span>
            </li>
          ))}
      </ul>
    </details>
  );
}

/** The one honest number, and what it is made of. */
export function ReadingView({ report }: { readonly report?: Report }) {
  const reading = report?.reading;
  const state = reading?.state ?? 'none';
  return (
    <div class="reading">
      <p class="reading-line">
        <Shape of={state} size={16} />
        <strong>{translate(`state.${state}`)}</strong>
        {reading && (
          <span class="small soft figures">
            {translate('report.value', { value: formatNumber(Math.round(reading.value)) })}
          </span>
        )}
      </p>
      <LitmusStrip reading={reading} isDecorative />
      {report && <LostList report={report} />}
    </div>
  );
}
