import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/icon';
import { t, translate } from '@/components/words';
import { normaliseTags } from '@/utils/library/tags';

interface Props {
  readonly tags: readonly string[];
  /** Offered while typing. */
  readonly known: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
}

interface ChipProps {
  readonly tag: string;
  readonly onRemove: () => void;
  readonly onStep: (by: -1 | 1) => void;
}

function Chip({ tag, onRemove, onStep }: ChipProps) {
  const onKey = (event: KeyboardEvent) => {
    const by = ({ ArrowLeft: -1, ArrowRight: 1 } as const)[event.key];
    if (by) onStep(by);
    else if (event.key === 'Backspace' || event.key === 'Delete') onRemove();
    else return;
    event.preventDefault();
  };
  return (
    <li class="chip">
      <span>{tag}</span>
      <button
        type="button"
        aria-label={translate('desk.removeTag', { tag })}
        onClick={onRemove}
        onKeyDown={onKey}
      >
        <Icon name="close" size={12} />
      </button>
    </li>
  );
}

/** Typing, adding and removing; the focus stays where one was working. */
function useTags({ tags, onTags }: Pick<Props, 'tags' | 'onTags'>) {
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const stops = () => [...(box.current?.querySelectorAll<HTMLElement>('.chip > button, input') ?? [])];
  const focus = (at: number) => stops()[Math.max(0, at)]?.focus();
  const add = (text: string) => {
    setTyped('');
    const next = normaliseTags([...tags, ...text.split(',')]);
    if (next.length !== tags.length) onTags(next);
  };
  const remove = (at: number) => {
    onTags(tags.filter((_, each) => each !== at));
    requestAnimationFrame(() => focus(at));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Backspace' && typed === '' && tags.length > 0) focus(tags.length - 1);
    else if (event.key === 'Enter' && typed.trim() !== '') add(typed);
    else return;
    event.preventDefault();
  };
  const type = (value: string) => (value.includes(',') ? add(value) : setTyped(value));
  return { box, typed, type, focus, remove, onKey, leave: () => add(typed) };
}

/**
 * Tags as chips. Enter, a comma or leaving the field takes what is typed; Backspace in the empty field goes to the
 * last chip, arrow keys from one to the next.
 */
export function TagField({ tags, known, onTags }: Props) {
  const id = useId();
  const { box, typed, type, focus, remove, onKey, leave } = useTags({ tags, onTags });
  const offered = known.filter((tag) => !tags.includes(tag));
  return (
    <div class="labelled is-wide">
      <label for={id}>{t('desk.tags')}</label>
      <div class="tag-field" ref={box}>
        <ul aria-label={t('desk.tags')}>
          {tags.map((tag, at) => (
            <Chip key={tag} tag={tag} onRemove={() => remove(at)} onStep={(by) => focus(at + by)} />
          ))}
        </ul>
        <input
          id={id}
          list={`${id}known`}
          autocomplete="off"
          placeholder={tags.length === 0 ? t('desk.tagsHow') : undefined}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKey}
          onBlur={leave}
        />
        <datalist id={`${id}known`}>
          {offered.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </div>
    </div>
  );
}
