import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/icon';
import { IconButton } from '@/components/icon-button';
import { t } from '@/components/words';
import { gatherRevisions } from '@/utils/library/gather-revisions';
import type { Draft, Revision } from '@/utils/library/types';
import type { LibraryActions } from './actions';
import { momentName } from './draft-words';
import { useRevisions } from './use-revisions';
import { WordDiff } from './word-diff';

type Against = 'now' | 'before';

interface Props {
  /** As it stands in the editor. */
  readonly draft: Draft;
  readonly actions: Pick<LibraryActions, 'listRevisions'>;
  readonly onRestore: (revision: Revision) => Promise<void>;
  readonly onClose: () => void;
}

interface RowProps {
  readonly revision: Revision;
  readonly before?: Revision;
  readonly draft: Draft;
  readonly against: Against;
  readonly onRestore: () => void;
}

function RevisionRow({ revision, before, draft, against, onRestore }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  const isNow = revision.text === draft.text;
  const texts = against === 'now' ? [revision.text, draft.text] : [before?.text ?? '', revision.text];
  return (
    <li class="revision">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Icon name="chevron" size={14} />
          <span class="revision-name">
            <time dateTime={new Date(revision.at).toISOString()}>{momentName(revision.at, Date.now())}</time>
            <span class="small soft">
              {isNow ? t('revision.now') : revision.isAside ? t('revision.aside') : revision.title}
            </span>
          </span>
        </summary>
        {isOpen && (
          <div class="stack">
            <WordDiff before={texts[0] ?? ''} after={texts[1] ?? ''} />
            {!isNow && (
              <button type="button" class="button slim" onClick={onRestore}>
                {t('revision.restore')}
              </button>
            )}
          </div>
        )}
      </details>
    </li>
  );
}

function AgainstChoice({ against, onAgainst }: { against: Against; onAgainst: (next: Against) => void }) {
  const name = useId();
  return (
    <fieldset class="segments" aria-label={t('revision.against')}>
      {(['now', 'before'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={against === each} onChange={() => onAgainst(each)} />
          <span>{t(each === 'now' ? 'revision.sinceThen' : 'revision.sinceBefore')}</span>
        </label>
      ))}
    </fieldset>
  );
}

const WholeChoice = ({ isWhole, onWhole }: { isWhole: boolean; onWhole: (isWhole: boolean) => void }) => (
  <label class="row tick">
    <input type="checkbox" checked={isWhole} onChange={(event) => onWhole(event.currentTarget.checked)} />
    {t('revision.whole')}
  </label>
);

/** The states a draft has been in, what changed since, and the way back to each. */
export function RevisionsView({ draft, actions, onRestore, onClose }: Props) {
  const [against, setAgainst] = useState<Against>('now');
  const list = useRevisions(draft.id, JSON.stringify(draft.vv), actions);
  const [isWhole, setWhole] = useState(false);
  const all = list.status === 'ready' ? list.revisions : [];
  const gathered = gatherRevisions(all);
  const revisions = isWhole ? all : gathered;
  return (
    <section class="revisions" aria-labelledby="revisions-title">
      <div class="desk-head">
        <IconButton icon="back" label={t('revision.close')} onClick={onClose} />
        <h2 id="revisions-title">{t('revision.title')}</h2>
      </div>
      {list.status === 'failed' && <p role="alert">{t('revision.failed')}</p>}
      {list.status === 'ready' && revisions.length === 0 && <p class="soft">{t('revision.none')}</p>}
      {revisions.length > 0 && (
        <>
          <p class="small soft">{t('revision.kept')}</p>
          <AgainstChoice against={against} onAgainst={setAgainst} />
          {gathered.length < all.length && <WholeChoice isWhole={isWhole} onWhole={setWhole} />}
          <ol class="revision-list">
            {revisions.map((revision, at) => (
              <RevisionRow
                key={revision.id}
                revision={revision}
                before={revisions.slice(at + 1).find(({ isAside }) => !isAside)}
                draft={draft}
                against={against}
                onRestore={() => void onRestore(revision)}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
