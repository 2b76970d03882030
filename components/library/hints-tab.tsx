import { useState } from 'preact/hooks';
import { ReportView } from '@/components/report/report-view';
import { translate } from '@/components/words';
import type { Draft } from '@/utils/library/types';
import type { SessionState, TabComposer } from '@/utils/state/session';
import type { Frame, LibraryActions } from './actions';
import { channelName } from './draft-words';
import { NewText } from './new-text';
import { Unseen } from './unseen';

interface Props {
  readonly session: SessionState;
  readonly frame: Frame;
  readonly actions: LibraryActions;
  readonly onSaved: (draft: Draft) => void;
}

function LiveReport({
  composer,
  frame,
  actions,
}: Pick<Props, 'frame' | 'actions'> & { readonly composer: TabComposer }) {
  const [openHint, setOpenHint] = useState<string>();
  const open = (fingerprint: string | undefined) => {
    setOpenHint(fingerprint);
    // Showing it in the page takes the focus, which would close the popup.
    if (fingerprint && frame !== 'popup') actions.showHint(fingerprint);
  };
  return (
    <>
      <p class="small soft">{translate('tab.live', { channel: channelName(composer.channel) })}</p>
      <ReportView
        report={composer.report}
        channel={composer.channel}
        audience={composer.audience}
        actions={actions}
        opens="inline"
        openHint={openHint}
        onOpen={open}
      />
    </>
  );
}

/** The composer of the tab in front, live; without one, a place to write. */
export function HintsTab({ session, frame, actions, onSaved }: Props) {
  const { tab, choices } = session;
  if (tab.kind === 'loading') return null;
  if (tab.kind === 'composer') return <LiveReport composer={tab.composer} frame={frame} actions={actions} />;
  return (
    <>
      {tab.kind === 'unseen' && <Unseen seen={tab.anchors} actions={actions} />}
      <NewText choices={choices} actions={actions} onSaved={onSaved} />
    </>
  );
}
