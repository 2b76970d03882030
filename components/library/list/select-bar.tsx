import type { ComponentChildren } from 'preact';
import { t, translateCount } from '@/components/words';
import { chooseAll, type ListView, stopChoosing } from '@/utils/state/list-view';

interface Props {
  readonly view: ListView;
  readonly shown: readonly { readonly id: string }[];
  readonly chosen: number;
  readonly children: ComponentChildren;
}

/** How many are chosen and what can be done with them all at once. */
export function SelectBar({ view, shown, chosen, children }: Props) {
  const areAll = chosen === shown.length;
  const all = () =>
    areAll
      ? chooseAll(view, [])
      : chooseAll(
          view,
          shown.map(({ id }) => id),
        );
  return (
    <section class="select-bar" aria-label={t('list.chosenLabel')}>
      <div class="select-head">
        <span role="status" class="figures">
          {translateCount('list.chosen', chosen)}
        </span>
        <button type="button" class="text-button" onClick={all}>
          {areAll ? t('list.chooseNone') : t('list.chooseAll')}
        </button>
        <span class="spacer" />
        <button type="button" class="button slim" onClick={() => stopChoosing(view)}>
          {t('ui.done')}
        </button>
      </div>
      <div class="select-tools">{children}</div>
    </section>
  );
}
