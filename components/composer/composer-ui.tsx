import { PlaceholderForm } from '@/components/placeholder-form';
import { useStore } from '@/components/use-store';
import { uiLanguage } from '@/components/words';
import type { ComposerActions, ComposerState, ComposerStore, Rect } from '@/utils/state/composer';
import { Card } from './card';
import { closeOnEscape } from './close-on-escape';
import { Floating } from './floating';
import { NoticeBar } from '@/components/notice-bar';
import { Panel } from './panel';
import { RestoreBar } from './restore-bar';
import { StopAnnouncer } from './stop-announcer';
import { Strip } from './strip';

interface Props {
  readonly store: ComposerStore;
  readonly actions: ComposerActions;
}

interface ViewProps {
  readonly state: ComposerState;
  readonly actions: ComposerActions;
}

/** What is told about the text stands above the editor; the container lives on so that it is spoken. */
function Bars({ state, actions }: ViewProps) {
  const { restore, notice, anchor } = state;
  return (
    <div role="status">
      {anchor && (restore ?? notice) && (
        <Floating anchor={anchor} placement="top-start" kind="bars" staysOnSide>
          {restore && <RestoreBar entry={restore} actions={actions} />}
          {notice && <NoticeBar notice={notice} onDismiss={actions.dismissNotice} />}
        </Floating>
      )}
    </div>
  );
}

function OpenCard({ state, actions }: ViewProps) {
  const hint = state.report?.hints.find(({ fingerprint }) => fingerprint === state.openHint);
  const anchor: Rect | undefined = state.openHintRect ?? state.anchor;
  if (!hint || !anchor || !state.report) return null;
  return (
    <Card
      key={hint.fingerprint}
      hint={hint}
      text={state.report.text}
      anchor={anchor}
      isFocused={state.isHintFocused ?? false}
      actions={actions}
    />
  );
}

function Filling({ state, actions }: ViewProps) {
  const { filling } = state;
  const anchor = filling?.rect ?? state.anchor;
  if (!filling || !anchor) return null;
  return (
    <Floating anchor={anchor} placement="bottom-start" kind="filling">
      <div onKeyDown={closeOnEscape(actions.cancelPlaceholders)}>
        <PlaceholderForm
          name={filling.snippet.name}
          names={filling.names}
          onFill={actions.fillPlaceholders}
          onCancel={actions.cancelPlaceholders}
        />
      </div>
    </Floating>
  );
}

/** Everything of Lackmus at one composer: strip, panel, card, forms and notices. Its styles: `assets/styles/composer.css`. */
export function ComposerUi({ store, actions }: Props) {
  const state = useStore(store);
  const isHidden = state.isCovered ?? false;
  return (
    <div class="lackmus composer" data-theme={state.theme} lang={uiLanguage()}>
      {!isHidden && (
        <>
          <Strip state={state} actions={actions} />
          {state.isPanelOpen && <Panel state={state} actions={actions} />}
          <OpenCard state={state} actions={actions} />
          <Filling state={state} actions={actions} />
        </>
      )}
      {!isHidden && <Bars state={state} actions={actions} />}
      <StopAnnouncer report={state.report} />
    </div>
  );
}
