import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/icon-button';
import { HintBody } from '@/components/report/hint-body';
import { Shape } from '@/components/shape';
import { dimensionName, hintName, t, translate } from '@/components/words';
import type { Hint } from '@/utils/engine/types';
import type { ComposerActions, Rect } from '@/utils/state/composer';
import { closeOnEscape } from './close-on-escape';
import { Floating } from './floating';

interface Props {
  readonly hint: Hint;
  readonly text: string;
  readonly anchor: Rect;
  readonly isFocused: boolean;
  readonly actions: ComposerActions;
}

/** One hint beside its words. */
export function Card({ hint, text, anchor, isFocused, actions }: Props) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isFocused) card.current?.querySelector<HTMLElement>('.fix, .text-button')?.focus();
  }, [isFocused]);
  return (
    <Floating anchor={anchor} placement="bottom-start" kind="card">
      <section
        role="dialog"
        aria-label={hintName(hint)}
        ref={card}
        onKeyDown={closeOnEscape(actions.closeHint)}
      >
        <header class="card-head">
          <Shape of={hint.severity} />
          <span class="small soft">
            {translate(`severity.${hint.severity}`)} · {dimensionName(hint.dimension)}
          </span>
          <IconButton icon="close" label={t('ui.close')} onClick={actions.closeHint} />
        </header>
        <h2>{hintName(hint)}</h2>
        <HintBody hint={hint} text={text} actions={actions} />
      </section>
    </Floating>
  );
}
