import { useId } from 'preact/hooks';
import { formatNumber, t, translate } from '@/components/words';
import type { Channel, Report } from '@/utils/engine/types';
import { FoldPreview } from './fold-preview';

/** LinkedIn's own limits, in characters. */
const limits: Readonly<Record<Channel, number>> = {
  post: 3000,
  comment: 1250,
  article: 125_000,
  message: 8000,
};

const formatDuration = (seconds: number): string =>
  seconds < 60
    ? translate('report.seconds', { count: formatNumber(Math.round(seconds)) })
    : translate('report.minutes', { count: formatNumber(seconds / 60, seconds < 600 ? 1 : 0) });

interface Props {
  readonly report: Report;
  readonly channel: Channel;
}

export function MetricsView({ report, channel }: Props) {
  const { characters, readingSeconds, ease, wordsPerSentence } = report.metrics;
  const limit = limits[channel];
  const name = useId();
  return (
    <section class="metrics">
      <h2 class="group-title">{t('report.metrics')}</h2>
      <dl class="figures">
        <dt>{t('report.characters')}</dt>
        <dd class={characters > limit ? 'wrong' : undefined}>
          {translate('report.charactersOf', { count: formatNumber(characters), limit: formatNumber(limit) })}
        </dd>
        <dt>{t('report.readingTime')}</dt>
        <dd>{formatDuration(readingSeconds)}</dd>
        <dt>{t('report.sentence')}</dt>
        <dd>{formatNumber(wordsPerSentence, 1)}</dd>
        {ease !== undefined && (
          <>
            <dt>{t('report.ease')}</dt>
            <dd>{translate('report.easeOf', { value: formatNumber(Math.round(ease)) })}</dd>
          </>
        )}
      </dl>
      {channel === 'post' && <FoldPreview report={report} name={name} />}
    </section>
  );
}
