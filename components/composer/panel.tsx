import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/icon-button';
import { ReportView } from '@/components/report/report-view';
import { t } from '@/components/words';
import type { ComposerActions, ComposerState } from '@/utils/state/composer';
import { closeOnEscape } from './close-on-escape';
import { ComposerMenu } from './composer-menu';
import { MoveButton } from './move-button';
import { type PanelBox, placePanel } from './place-panel';
import { useDrag } from './use-drag';
import { useViewport } from './viewport';

interface Props {
  readonly state: ComposerState;
  readonly actions: ComposerActions;
}

const styleOf = ({ left, top, width, maxHeight }: PanelBox) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  maxHeight: `${maxHeight}px`,
});

function PanelHead({ state, actions, box }: Props & { readonly box: PanelBox }) {
  const hasHints = (state.report?.hints.length ?? 0) > 0;
  return (
    <>
      {!box.isSheet && <MoveButton from={box} onMove={actions.movePanel} />}
      <IconButton
        icon="previous"
        label={t('ui.previousHint')}
        disabled={!hasHints}
        onClick={() => actions.stepHint(-1)}
      />
      <IconButton
        icon="next"
        label={t('ui.nextHint')}
        disabled={!hasHints}
        onClick={() => actions.stepHint(1)}
      />
      <span class="spring" />
      {state.panelPlace && !box.isSheet && (
        <IconButton icon="dock" label={t('ui.dock')} onClick={() => actions.movePanel(undefined)} />
      )}
      <ComposerMenu state={state} actions={actions} />
      <IconButton icon="close" label={t('ui.hidePanel')} onClick={actions.closePanel} />
    </>
  );
}

function PanelFoot({ state, actions }: Props) {
  return (
    <footer class="panel-foot">
      <button type="button" class="button slim" onClick={actions.saveDraft} disabled={!state.text.trim()}>
        {t('ui.saveDraft')}
      </button>
    </footer>
  );
}

/** All hints and questions beside the composer, movable; a sheet in narrow windows. */
export function Panel({ state, actions }: Props) {
  const viewport = useViewport();
  const panel = useRef<HTMLElement>(null);
  const { obstacles = [], panelPlace } = state;
  const frame = state.frame ?? state.anchor;
  const docked = placePanel({ frame, obstacles, viewport, place: panelPlace });
  const drag = useDrag(docked, actions.movePanel);
  const box = drag.place ? placePanel({ frame, obstacles, viewport, place: drag.place }) : docked;
  useLayoutEffect(() => {
    panel.current?.showPopover();
  }, []);
  return (
    <section
      popover="manual"
      class={box.isSheet ? 'surface floating panel is-sheet' : 'surface floating panel'}
      aria-label={t('report.title')}
      style={styleOf(box)}
      ref={panel}
      onKeyDown={closeOnEscape(actions.closePanel)}
    >
      <header class="panel-head" onPointerDown={box.isSheet ? undefined : drag.onPointerDown}>
        <PanelHead state={state} actions={actions} box={box} />
      </header>
      <div class="panel-body">
        <ReportView
          report={state.report}
          channel={state.channel}
          audience={state.audience}
          actions={actions}
          opens="card"
          openHint={state.openHint}
          onOpen={actions.openHint}
        />
      </div>
      <PanelFoot state={state} actions={actions} />
    </section>
  );
}
