import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ReportActions } from '@/components/report/actions';
import { ReportView } from '@/components/report/report-view';
import { t } from '@/components/words';
import type { Fix, Report } from '@/utils/engine/types';
import type { ReportChoices } from '@/utils/state/session';
import { replaceInField } from './replace-in-field';
import { UnderlinedField } from './underlined-field';
import { type TextFacts, useReport } from './use-report';

interface Props {
  readonly facts: TextFacts;
  readonly choices: ReportChoices;
  readonly onChange: (change: Partial<TextFacts>) => void;
  readonly actions: Pick<ReportActions, 'acceptHint' | 'disableRule' | 'openRule'>;
  /** Above the text: title and details of a draft. */
  readonly head?: ComponentChildren;
  /** Below the text: what can be done with it as it stands. */
  readonly foot: (report: Report | undefined) => ComponentChildren;
  /** Below everything where there is little room, else below the text. */
  readonly more?: ComponentChildren;
}

const noHints: Report['hints'] = [];

const hintAt = (report: Report | undefined, offset: number): string | undefined =>
  report?.hints.find(({ start, end }) => start <= offset && offset <= end)?.fingerprint;

function applyTo(fieldId: string, fix: Fix): void {
  const field = document.getElementById(fieldId);
  if (field instanceof HTMLTextAreaElement) replaceInField(field, fix.start, fix.end, fix.text);
}

/** A text and its report, side by side where there is room. */
export function WritingDesk({ facts, choices, onChange, actions, head, foot, more }: Props) {
  const id = useId();
  const report = useReport(facts, choices);
  const [openHint, setOpenHint] = useState<string>();
  return (
    <div class="desk">
      <div class="desk-side">
        <div class="desk-text">
          {head}
          <UnderlinedField
            id={id}
            text={facts.text}
            hints={report?.hints ?? noHints}
            label={t('desk.label')}
            placeholder={t('desk.placeholder')}
            onText={(text) => onChange({ text })}
            onPoint={(offset) => setOpenHint((open) => hintAt(report, offset) ?? open)}
          />
          {foot(report)}
        </div>
        {more && <div class="desk-more">{more}</div>}
      </div>
      <div class="desk-report">
        <ReportView
          report={report}
          channel={facts.channel}
          audience={facts.audience}
          actions={{
            ...actions,
            applyFix: (fix) => applyTo(id, fix),
            setAudience: (audience) => onChange({ audience }),
          }}
          opens="inline"
          openHint={openHint}
          onOpen={setOpenHint}
        />
      </div>
    </div>
  );
}
