import { useMemo } from 'preact/hooks';
import { ago } from '@/components/library/ago';
import { t, translate } from '@/components/words';
import { compareWords } from '@/utils/library/word-difference';
import type { ConflictSide } from '@/utils/state/sync';

interface Props {
  readonly sides: readonly ConflictSide[];
  readonly now: number;
  readonly onKeep: (side: number) => void;
  readonly isBusy: boolean;
}

/** One version with the words marked that the other does not have. */
function MarkedText({ text, other }: { readonly text: string; readonly other: string }) {
  const passages = useMemo(() => compareWords(other, text), [other, text]);
  return (
    <div class="side-text">
      {passages.map(({ kind, text }, at) => {
        if (kind === 'removed') return null;
        return kind === 'same' ? text : <mark key={at}>{text}</mark>;
      })}
    </div>
  );
}

/** The versions beside each other, below each other where it is narrow. Each can be kept. */
export function SideBySide({ sides, now, onKeep, isBusy }: Props) {
  const otherOf = (at: number) => sides[at === 0 ? 1 : 0];
  return (
    <div class="sides">
      {sides.map((side, at) => {
        const name = t(side.isOurs ? 'conflict.ours' : 'conflict.theirs');
        const other = otherOf(at);
        return (
          <section key={at} class="side" aria-label={name}>
            <h3>{name}</h3>
            <p class="small soft">{translate('conflict.edited', { ago: ago(side.at, now) })}</p>
            {side.title !== other?.title && <p class="side-title">{side.title}</p>}
            <MarkedText text={side.text} other={other?.text ?? ''} />
            <button type="button" class="button start" disabled={isBusy} onClick={() => onKeep(at)}>
              {t(side.isOurs ? 'conflict.keepOurs' : 'conflict.keepTheirs')}
            </button>
          </section>
        );
      })}
    </div>
  );
}
