import { t } from '@/components/words';
import type { Audience, Channel, Report } from '@/utils/engine/types';
import type { ReportActions } from './actions';
import { AudienceLine } from './audience-line';
import { HintList } from './hint-list';
import { MetricsView } from './metrics-view';
import { QuestionList } from './question-list';
import { ReadingView } from './reading-view';

interface Props {
  readonly report?: Report;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly actions: ReportActions;
  readonly opens: 'card' | 'inline';
  readonly openHint?: string;
  readonly onOpen: (fingerprint: string | undefined) => void;
}

/** The whole report: reading, audience, hints, the critic's questions, the text's measures. */
export function ReportView({ report, channel, audience, actions, opens, openHint, onOpen }: Props) {
  const isClean = report && report.hints.length === 0 && report.questions.length === 0;
  return (
    <div class="report">
      <ReadingView report={report} />
      <AudienceLine audience={audience} onChange={actions.setAudience} />
      {isClean && report.metrics.words > 0 && (
        <p class="soft">{report.reading ? t('report.clean') : t('report.cleanShort')}</p>
      )}
      {report && (
        <>
          <HintList report={report} actions={actions} opens={opens} openHint={openHint} onOpen={onOpen} />
          <QuestionList report={report} />
          {report.metrics.words > 0 && <MetricsView report={report} channel={channel} />}
        </>
      )}
    </div>
  );
}
