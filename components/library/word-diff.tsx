import { t, translate, translateCount } from '@/components/words';
import { compareWords, countChanges, type Passage } from '@/utils/library/word-difference';
import { useMemo } from 'preact/hooks';

interface Props {
  readonly before: string;
  readonly after: string;
}

/** A line break that came or went would not be seen. */
const showBreaks = (text: string) =>
  text.split(/(\n)/u).map((part, at) =>
    part === '\n' ? (
      <>
        <span class="diff-break" aria-hidden="true">
          ¶
        </span>
        {part}
      </>
    ) : (
      <span key={at}>{part}</span>
    ),
  );

function Change({ kind, text }: Passage) {
  if (kind === 'same') return text;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span class="unseen-text">{kind === 'added' ? t('diff.addedStart') : t('diff.removedStart')} </span>
      {showBreaks(text)}
      <span class="unseen-text"> {t('diff.end')} </span>
    </Mark>
  );
}

const countsOf = (passages: readonly Passage[]): string => {
  const { added, removed } = countChanges(passages);
  if (added === 0 && removed === 0) return t('diff.onlySigns');
  return translate('diff.counts', {
    added: translateCount('diff.added', added),
    removed: translateCount('diff.removed', removed),
  });
};

/** What changed between two texts, word by word: struck out and underlined, and said in words. */
export function WordDiff({ before, after }: Props) {
  const passages = useMemo(() => compareWords(before, after), [before, after]);
  if (before === after) return <p class="soft">{t('diff.none')}</p>;
  return (
    <div class="word-diff">
      <p class="small soft figures">{countsOf(passages)}</p>
      <div class="word-diff-text" tabIndex={0} role="group" aria-label={t('diff.label')}>
        {passages.map((passage, at) => (
          <Change key={at} {...passage} />
        ))}
      </div>
    </div>
  );
}
