import { useState } from 'preact/hooks';
import { Choice } from '@/components/choice';
import { Icon } from '@/components/icon';
import { t, translate } from '@/components/words';
import type { Draft } from '@/utils/library/types';
import type { Change } from '@/utils/state/editing-state';
import { channelName, channels, momentName, statuses, statusName } from './draft-words';
import { TagField } from './tag-field';

interface Props {
  readonly draft: Draft;
  readonly knownTags: readonly string[];
  readonly onChange: (change: Change) => void;
}

/** Where there is room for two columns, there is room for what can be set, too. In px. */
const roomy = 680;

const factsOf = ({ status, channel, tags }: Draft): string =>
  [statusName(status), channelName(channel), ...tags].join(' · ');

/** What a draft is beside its text: one line in the popup, opened by a click. */
export function DraftFacts(props: Props) {
  const [isOpen] = useState(() => innerWidth >= roomy);
  return (
    <details class="desk-facts" open={isOpen}>
      <summary>
        <Icon name="chevron" size={14} />
        <span class="unseen-text">{t('desk.details')}: </span>
        <span class="desk-facts-line">{factsOf(props.draft)}</span>
      </summary>
      <Fields {...props} />
    </details>
  );
}

function Fields({ draft, knownTags, onChange }: Props) {
  return (
    <div class="desk-details">
      <Choice
        label={t('desk.status')}
        value={draft.status}
        values={statuses}
        nameOf={statusName}
        onChange={(status) => onChange({ status })}
      />
      <Choice
        label={t('desk.channel')}
        value={draft.channel}
        values={channels}
        nameOf={channelName}
        onChange={(channel) => onChange({ channel })}
      />
      <Choice
        label={t('desk.language')}
        value={draft.language}
        values={['auto', 'de', 'en'] as const}
        nameOf={(language) => translate(`languageName.${language}`)}
        onChange={(language) => onChange({ language })}
      />
      <TagField tags={draft.tags} known={knownTags} onTags={(tags) => onChange({ tags })} />
      {draft.status === 'posted' && draft.postedAt !== undefined && (
        <p class="small soft is-wide">
          {translate('desk.postedAt', { moment: momentName(draft.postedAt, Date.now()) })}
        </p>
      )}
    </div>
  );
}
