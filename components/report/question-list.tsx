import { t, translate } from '@/components/words';
import type { Report } from '@/utils/engine/types';
import { Quote } from './quote';

/** The critic's questions that the text leaves open, in the order in which they would be asked. */
export function QuestionList({ report }: { readonly report: Report }) {
  if (report.questions.length === 0) return null;
  return (
    <section class="questions">
      <h2 class="group-title">{t('report.questions')}</h2>
      <ol>
        {report.questions.map((question) => (
          <li key={`${question.frame}/${question.slot}`}>
            <p>{translate(`question.${question.messageId}`, question.params)}</p>
            {question.end > question.start && (
              <p class="small soft">
                {t('report.quotedFrom')} <Quote text={report.text.slice(question.start, question.end)} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
