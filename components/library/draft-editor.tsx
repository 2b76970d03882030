import { useId, useRef, useState } from 'preact/hooks';
import { Choice } from '@/components/choice';
import { IconButton } from '@/components/icon-button';
import { formatTime, t, translate } from '@/components/words';
import type { Channel, Report } from '@/utils/engine/types';
import { recordReading } from '@/utils/library/record-reading';
import type { Draft, DraftStatus } from '@/utils/library/types';
import type { ReportChoices } from '@/utils/state/session';
import type { Insertion, LibraryActions } from './actions';
import { useTell } from './notices';
import { useAutosave } from './use-autosave';
import { WritingDesk } from './writing-desk';

interface Props {
  readonly draft: Draft;
  readonly choices: ReportChoices;
  readonly actions: LibraryActions;
  readonly onInsert: (insertion: Insertion) => void;
  readonly onClose: () => void;
}

export const statuses: readonly DraftStatus[] = ['idea', 'writing', 'review', 'ready', 'posted'];
const channels: readonly Channel[] = ['post', 'comment', 'article', 'message'];
export const statusName = (status: DraftStatus): string => translate(`status.${status}`);
export const channelName = (channel: Channel): string => translate(`channel.${channel}`);

type Edited = Pick<Draft, 'title' | 'text' | 'channel' | 'audience' | 'language' | 'status'>;

interface DetailsProps {
  readonly edited: Edited;
  readonly onChange: (change: Partial<Edited>) => void;
}

function Details({ edited, onChange }: DetailsProps) {
  const id = useId();
  return (
    <div class="desk-details">
      <div class="labelled is-wide">
        <label for={id}>{t('desk.title')}</label>
        <input
          class="field"
          id={id}
          value={edited.title}
          onInput={(event) => onChange({ title: event.currentTarget.value })}
        />
      </div>
      <Choice
        label={t('desk.status')}
        value={edited.status}
        values={statuses}
        nameOf={statusName}
        onChange={(status) => onChange({ status })}
      />
      <Choice
        label={t('desk.channel')}
        value={edited.channel}
        values={channels}
        nameOf={channelName}
        onChange={(channel) => onChange({ channel })}
      />
      <Choice
        label={t('desk.language')}
        value={edited.language}
        values={['auto', 'de', 'en'] as const}
        nameOf={(language) => translate(`languageName.${language}`)}
        onChange={(language) => onChange({ language })}
      />
    </div>
  );
}

function useEditing({ draft, actions }: Pick<Props, 'draft' | 'actions'>) {
  const tell = useTell();
  const { title, text, channel, audience, language, status } = draft;
  const [edited, setEdited] = useState<Edited>({ title, text, channel, audience, language, status });
  const [savedAt, setSavedAt] = useState<number | undefined>(draft.updatedAt);
  const report = useRef<Report | undefined>(undefined);
  const save = async () => {
    setSavedAt(undefined);
    try {
      const history = report.current
        ? recordReading(draft.readingHistory, report.current, Date.now())
        : draft.readingHistory;
      const saved = await actions.saveDraft({ id: draft.id, ...edited, readingHistory: history });
      setSavedAt(saved.updatedAt);
    } catch {
      const copy = { label: 'copy', run: () => void actions.copy(edited.text) };
      tell({ id: 'notSaved', tone: 'problem', action: copy });
    }
  };
  useAutosave(JSON.stringify(edited), () => void save());
  const change = (part: Partial<Edited>) => setEdited((now) => ({ ...now, ...part }));
  return { edited, change, savedAt, report };
}

/** A draft being edited. It saves itself after each pause. */
export function DraftEditor({ draft, choices, actions, onInsert, onClose }: Props) {
  const { edited, change, savedAt, report } = useEditing({ draft, actions });
  const head = (
    <>
      <div class="desk-head">
        <IconButton icon="back" label={t('ui.back')} onClick={onClose} />
        <span class="small soft figures" aria-live="off">
          {savedAt ? translate('desk.saved', { time: formatTime(savedAt) }) : t('desk.saving')}
        </span>
        <button
          type="button"
          class="button slim primary"
          onClick={() => onInsert({ text: edited.text, draftId: draft.id })}
        >
          {t('library.insert')}
        </button>
      </div>
      <Details edited={edited} onChange={change} />
    </>
  );
  const keepReport = (latest: Report) => {
    report.current = latest;
    return null;
  };
  return (
    <WritingDesk
      facts={edited}
      choices={choices}
      actions={actions}
      onChange={change}
      head={head}
      foot={keepReport}
    />
  );
}
