import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComposerActions, ComposerState, Place } from '@/utils/state/composer';
import { ComposerMenu } from './composer-menu';
import { placeStrip } from './place-strip';
import { StripButton } from './strip-button';
import { useViewport, type Viewport } from './viewport';

interface Props {
  readonly state: ComposerState;
  readonly actions: ComposerActions;
}

const isSame = (a: Place, b: Place | undefined): boolean => a.left === b?.left && a.top === b.top;

/** The pill at the editor's edge, the menu beside it while pointed at or focused. */
export function Strip({ state, actions }: Props) {
  const viewport = useViewport();
  const strip = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>();
  const { anchor, obstacles = [] } = state;
  useLayoutEffect(() => {
    const element = strip.current;
    if (!element || !anchor) return;
    const size: Viewport = { width: element.offsetWidth, height: element.offsetHeight };
    const next = placeStrip({ anchor, obstacles, viewport, strip: size });
    if (!next) return setPlace(undefined);
    // A transformed ancestor (LinkedIn animates its dialogs) moves the origin of `fixed`.
    const origin = element.getBoundingClientRect();
    const drift = { left: origin.left - element.offsetLeft, top: origin.top - element.offsetTop };
    const target = { left: Math.round(next.left - drift.left), top: Math.round(next.top - drift.top) };
    if (!isSame(target, place)) setPlace(target);
  });
  if (!anchor) return null;
  const style = place ? { left: `${place.left}px`, top: `${place.top}px` } : { visibility: 'hidden' };
  return (
    <div class="strip" style={style} ref={strip}>
      <ComposerMenu state={state} actions={actions} />
      <StripButton report={state.report} isOpen={state.isPanelOpen} onToggle={actions.togglePanel} />
    </div>
  );
}
