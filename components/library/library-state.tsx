import { problemWords } from '@/components/problem-words';
import { t, translateCount } from '@/components/words';
import type { LibraryState } from '@/utils/state/library';
import { Empty } from './empty';

interface Props {
  readonly library: LibraryState;
  readonly onReload: () => void;
}

/** As much as will stand there; shown only to whoever has to wait noticeably. */
export const Loading = () => (
  <div class="list-loading" role="status">
    <span class="unseen-text">{t('library.loading')}</span>
    <span class="skeleton" />
    <span class="skeleton" />
    <span class="skeleton" />
  </div>
);

/** The library could not be read at all: what that means for the texts, and another try. */
export function Unreadable({ library, onReload }: Props) {
  return (
    <div role="alert">
      <Empty title={t('library.failed')} why={library.problem && problemWords(library.problem)}>
        <button type="button" class="button" onClick={onReload}>
          {t('list.readAgain')}
        </button>
      </Empty>
    </div>
  );
}

/** What the list does not show though it is there: texts of a newer Lackmus, unreadable ones, the latest changes. */
export function HiddenNote({ library, onReload }: Props) {
  const { hidden, problem } = library;
  const { newer = 0, quarantined = 0 } = hidden ?? {};
  if (newer + quarantined === 0 && !problem) return null;
  return (
    <div class="hidden-note small" role="note">
      {problem && (
        <p>
          {t('library.stale')} {problemWords(problem)}{' '}
          <button type="button" class="text-button" onClick={onReload}>
            {t('list.readAgain')}
          </button>
        </p>
      )}
      {newer > 0 && <p>{translateCount('library.newer', newer)}</p>}
      {quarantined > 0 && <p>{translateCount('library.quarantined', quarantined)}</p>}
    </div>
  );
}
