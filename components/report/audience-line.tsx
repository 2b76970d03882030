import { Choice } from '@/components/choice';
import { t, translate } from '@/components/words';
import type { Audience } from '@/utils/engine/types';

export const audiences: readonly Audience[] = [
  'public',
  'customers',
  'employees',
  'investors',
  'candidates',
  'peers',
];

export const audienceName = (audience: Audience): string => translate(`audienceName.${audience}`);

interface Props {
  readonly audience: Audience;
  /** Absent where it cannot be changed here. */
  readonly onChange?: (audience: Audience) => void;
}

/** Who the text is for; wording is judged for them. */
export function AudienceLine({ audience, onChange }: Props) {
  if (!onChange)
    return (
      <p class="choice-line">
        <span class="soft">{t('report.audience')}</span>&nbsp;<strong>{audienceName(audience)}</strong>
      </p>
    );
  return (
    <Choice
      label={t('report.audience')}
      value={audience}
      values={audiences}
      nameOf={audienceName}
      onChange={onChange}
      isPlain
    />
  );
}
