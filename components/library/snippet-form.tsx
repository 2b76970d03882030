import { useEffect, useRef, useState } from 'preact/hooks';
import { LabelledField } from '@/components/labelled-field';
import { t, translate } from '@/components/words';
import { findByTrigger } from '@/utils/library/snippet';
import type { Snippet } from '@/utils/library/types';
import type { SnippetEdit } from './actions';

interface Props {
  /** Undefined for a new one. */
  readonly snippet?: Snippet;
  readonly snippets: readonly Snippet[];
  readonly onSave: (edit: SnippetEdit) => void;
  readonly onCancel: () => void;
}

type Content = Pick<Snippet, 'name' | 'trigger' | 'text'>;

function problemsOf(fields: Content, { snippet, snippets }: Pick<Props, 'snippet' | 'snippets'>) {
  const other = findByTrigger(snippets, fields.trigger);
  const isTaken = other !== undefined && other.id !== snippet?.id;
  const isWrong = !/^[\p{L}\p{N}]+$/u.test(fields.trigger);
  return {
    name: fields.name.trim() ? undefined : t('library.required'),
    trigger: (isWrong && t('library.triggerWrong')) || (isTaken && t('library.triggerTaken')) || undefined,
    text: fields.text.trim() ? undefined : t('library.required'),
  };
}

interface FieldsProps {
  readonly fields: Content;
  readonly shown?: Partial<Record<keyof Content, string>>;
  readonly onChange: (part: Partial<Content>) => void;
}

function Fields({ fields, shown, onChange }: FieldsProps) {
  return (
    <>
      <LabelledField
        label={t('library.snippetName')}
        problem={shown?.name}
        value={fields.name}
        onValue={(name) => onChange({ name })}
      />
      <LabelledField
        label={t('library.snippetTrigger')}
        help={t('library.snippetTriggerHelp')}
        problem={shown?.trigger}
        value={fields.trigger}
        onValue={(trigger) => onChange({ trigger })}
      />
      <LabelledField
        label={t('library.snippetText')}
        help={translate('library.snippetTextHelp')}
        problem={shown?.text}
        value={fields.text}
        isLong
        onValue={(text) => onChange({ text })}
      />
    </>
  );
}

/** A snippet's name, abbreviation and text. What is wrong is said beside the field once saving was tried. */
export function SnippetForm({ snippet, snippets, onSave, onCancel }: Props) {
  const [fields, setFields] = useState<Content>({
    name: snippet?.name ?? '',
    trigger: snippet?.trigger ?? '',
    text: snippet?.text ?? '',
  });
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const problems = problemsOf(fields, { snippet, snippets });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!Object.values(problems).some(Boolean)) onSave({ id: snippet?.id, ...fields });
  };
  const change = (part: Partial<Content>) => setFields((now) => ({ ...now, ...part }));
  return (
    <form class="stack" onSubmit={submit} ref={form} noValidate>
      <Fields fields={fields} shown={isTried ? problems : undefined} onChange={change} />
      <div class="row end">
        <button type="button" class="button" onClick={onCancel}>
          {t('ui.cancel')}
        </button>
        <button type="submit" class="button primary">
          {t('ui.save')}
        </button>
      </div>
    </form>
  );
}
