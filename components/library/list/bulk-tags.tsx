import { useId, useState } from 'preact/hooks';
import { t } from '@/components/words';
import { hasTags } from '@/utils/library/sift';
import { countTags, normaliseTags, withoutTag } from '@/utils/library/tags';
import type { Draft } from '@/utils/library/types';
import { Pills } from './pills';

interface Props {
  readonly chosen: readonly Draft[];
  readonly known: readonly string[];
  /** The tags of each, as they shall be. */
  readonly onTags: (tagsOf: (draft: Draft) => readonly string[]) => void;
}

function NewTag({ onAdd }: { readonly onAdd: (tags: readonly string[]) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') onAdd(typed.split(','));
    setTyped('');
  };
  return (
    <form class="row" onSubmit={add}>
      <label class="unseen-text" for={id}>
        {t('list.newTag')}
      </label>
      <input
        id={id}
        class="field is-slim"
        autocomplete="off"
        placeholder={t('list.newTag')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button slim">
        {t('list.addTag')}
      </button>
    </form>
  );
}

/** Tags of several drafts: on where all have it, half where some do; a new one for all of them. */
export function BulkTags({ chosen, known, onTags }: Props) {
  const offered = normaliseTags([...countTags(chosen).map(({ tag }) => tag), ...known]);
  const stateOf = (tag: string) => {
    const count = chosen.filter(({ tags }) => hasTags(tags, [tag])).length;
    if (count === 0) return 'off';
    return count === chosen.length ? 'on' : 'mixed';
  };
  const toggle = (tag: string) => {
    const isOn = stateOf(tag) === 'on';
    onTags(({ tags }) => (isOn ? withoutTag(tags, tag) : normaliseTags([...tags, tag])));
  };
  return (
    <div class="bulk-tags">
      <Pills
        label={t('desk.tags')}
        items={offered.map((tag) => ({ value: tag, name: tag, state: stateOf(tag) }))}
        onToggle={toggle}
      />
      <NewTag onAdd={(added) => onTags(({ tags }) => normaliseTags([...tags, ...added]))} />
    </div>
  );
}
