import { useId } from 'preact/hooks';
import { t, translate } from './words';

interface Props {
  /** The snippet's name. */
  readonly name: string;
  readonly names: readonly string[];
  readonly onFill: (values: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
  /** For a dialog around it that is named by the form's title. */
  readonly titleId?: string;
}

/**
 * One field for each gap of a snippet; Enter inserts. The popover or dialog around it gives the first
 * field the focus as it opens: an effect would come a moment later, and what is typed in that moment
 * would go into the text.
 */
export function PlaceholderForm({ name, names, onFill, onCancel, titleId }: Props) {
  const id = useId();
  const ownTitleId = titleId ?? `${id}title`;
  const onSubmit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const values = names.map((each, at) => [each, String(data.get(`gap${at}`) ?? '')] as const);
    onFill(Object.fromEntries(values));
  };
  return (
    <form class="stack" aria-labelledby={ownTitleId} onSubmit={onSubmit}>
      <h2 id={ownTitleId}>{translate('placeholders.title', { name })}</h2>
      {names.map((each, at) => (
        <div class="labelled" key={each}>
          <label for={`${id}gap${at}`}>{each}</label>
          <input
            class="field"
            id={`${id}gap${at}`}
            name={`gap${at}`}
            autocomplete="off"
            autofocus={at === 0}
          />
        </div>
      ))}
      <div class="row end">
        <button type="button" class="button slim" onClick={onCancel}>
          {t('ui.cancel')}
        </button>
        <button type="submit" class="button slim primary">
          {t('placeholders.insert')}
        </button>
      </div>
    </form>
  );
}
