import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/components/words';
import { titleFrom } from '@/utils/library/title';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly onTitle: (title: string) => void;
}

/**
 * The title. One that is only the text's first line stands there as a suggestion: the field is empty until the
 * writer gives the draft a name of its own.
 */
export function TitleField({ title, text, onTitle }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const own = title === titleFrom(text) ? '' : title;
  const [typed, setTyped] = useState(own);
  useEffect(() => {
    // While it is typed in, nothing of what is saved comes back into it.
    if (!field.current?.matches(':focus')) setTyped(own);
  }, [own]);
  return (
    <input
      class="title-field"
      aria-label={t('desk.title')}
      placeholder={titleFrom(text) || t('desk.titleNone')}
      value={typed}
      maxLength={300}
      ref={field}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        onTitle(event.currentTarget.value);
      }}
      onBlur={() => setTyped(own)}
    />
  );
}
