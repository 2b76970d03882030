import { useEffect, useRef, useState } from 'preact/hooks';
import { LabelledField } from '@/components/labelled-field';
import { t, translate } from '@/components/words';
import { triggerPattern } from '@/utils/library/schema';
import { findByTrigger } from '@/utils/library/snippet';
import { countTags } from '@/utils/library/tags';
import type { Snippet } from '@/utils/library/types';
import type { SnippetEdit } from './actions';
import { TagField } from './tag-field';

interface Props {
  /** Undefined for a new one. */
  readonly snippet?: Snippet;
  readonly snippets: readonly Snippet[];
  readonly onSave: (edit: SnippetEdit) => void;
  readonly onCancel: () => void;
}

type Content = Pick<Snippet, 'name' | 'trigger' | 'text' | 'tags'>;

function problemsOf({ name, trigger, text }: Content) {
  return {
    name: name.trim() ? undefined : t('library.required'),
    trigger: triggerPattern.test(trigger) ? undefined : t('library.triggerWrong'),
    text: text.trim() ? undefined : t('library.required'),
  };
}

/** Two snippets may have one trigger; which of them it then means is said before saving. */
function sharedTrigger({ trigger }: Content, { snippet, snippets }: Pick<Props, 'snippet' | 'snippets'>) {
  const others = snippets.filter(({ id }) => id !== snippet?.id);
  const other = findByTrigger(others, trigger);
  return other && translate('library.triggerShared', { name: other.name });
}

interface FieldsProps {
  readonly fields: Content;
  readonly shown?: Partial<Record<keyof Content, string>>;
  readonly shared?: string;
  readonly knownTags: readonly string[];
  readonly onChange: (part: Partial<Content>) => void;
}

function Fields({ fields, shown, shared, knownTags, onChange }: FieldsProps) {
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
        help={shared ?? t('library.snippetTriggerHelp')}
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
      <TagField tags={fields.tags} known={knownTags} onTags={(tags) => onChange({ tags })} />
    </>
  );
}

/** A snippet's name, abbreviation and text. What is wrong is said beside the field once saving was tried. */
export function SnippetForm({ snippet, snippets, onSave, onCancel }: Props) {
  const [fields, setFields] = useState<Content>({
    name: snippet?.name ?? '',
    trigger: snippet?.trigger ?? '',
    text: snippet?.text ?? '',
    tags: snippet?.tags ?? [],
  });
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const problems = problemsOf(fields);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!Object.values(problems).some(Boolean)) onSave({ id: snippet?.id, ...fields });
  };
  const change = (part: Partial<Content>) => setFields((now) => ({ ...now, ...part }));
  return (
    <form class="stack" onSubmit={submit} ref={form} noValidate>
      <Fields
        fields={fields}
        shown={isTried ? problems : undefined}
        shared={sharedTrigger(fields, { snippet, snippets })}
        knownTags={countTags(snippets).map(({ tag }) => tag)}
        onChange={change}
      />
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
