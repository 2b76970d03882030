import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '@/components/icon-button';
import { t } from '@/components/words';
import type { Conflict, Resolution } from '@/utils/state/sync';
import { MergeDesk } from './merge-desk';
import { SideBySide } from './side-by-side';
import type { LibrarySync, ThingRef } from './sync-context';
import { useAsking } from './use-asking';

interface Props {
  readonly thing: ThingRef;
  readonly sync: Pick<LibrarySync, 'readConflict' | 'answerConflict'>;
  readonly onClose: () => void;
}

interface DecidingProps {
  readonly conflict: Conflict;
  readonly isBusy: boolean;
  readonly onAnswer: (resolution: Resolution) => void;
}

function Deciding({ conflict, isBusy, onAnswer }: DecidingProps) {
  return (
    <>
      <p>{t('conflict.why')}</p>
      <SideBySide
        sides={conflict.sides}
        now={Date.now()}
        isBusy={isBusy}
        onKeep={(side) => onAnswer({ how: 'keep', side })}
      />
      <div class="row">
        <button type="button" class="button" disabled={isBusy} onClick={() => onAnswer({ how: 'both' })}>
          {t('conflict.keepBoth')}
        </button>
        <span class="small soft">{t('conflict.keepBothWhy')}</span>
      </div>
      {conflict.kind === 'draft' && (
        <MergeDesk
          proposal={conflict.proposal}
          ours={conflict.sides[0]?.text ?? ''}
          isBusy={isBusy}
          onTake={(text) => onAnswer({ how: 'merged', text })}
        />
      )}
    </>
  );
}

/** Two versions of one text, and what to do about it. Nothing is lost by any choice. */
export function ConflictView({ thing, sync, onClose }: Props) {
  const [conflict, setConflict] = useState<Conflict | null>();
  const reading = useAsking();
  const answering = useAsking();
  const { kind, id } = thing;
  useEffect(() => {
    void reading.ask(async () => setConflict(await sync.readConflict({ kind, id })));
  }, [kind, id]);
  const answer = (resolution: Resolution) => {
    const { version = '' } = conflict ?? {};
    void answering.ask(async () => {
      try {
        await sync.answerConflict({ kind, id, version, resolution });
      } catch (error) {
        // Another version may have come in, or the decision been made elsewhere.
        setConflict(await sync.readConflict({ kind, id }));
        throw error;
      }
      onClose();
    });
  };
  return (
    <section class="conflict" aria-labelledby="conflict-title">
      <div class="desk-head">
        <IconButton icon="back" label={t('ui.back')} onClick={onClose} />
        <h2 id="conflict-title">{t('conflict.title')}</h2>
      </div>
      {(reading.hasFailed || answering.hasFailed) && (
        <p role="alert" class="wrong">
          {t('conflict.failed')}
        </p>
      )}
      {conflict === undefined && !reading.hasFailed && <p class="soft">{t('conflict.loading')}</p>}
      {conflict === null && <p>{t('conflict.gone')}</p>}
      {conflict && (
        <Deciding key={conflict.version} conflict={conflict} isBusy={answering.isBusy} onAnswer={answer} />
      )}
    </section>
  );
}
