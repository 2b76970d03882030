import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ConflictView } from './conflict-view';
import { type LibrarySync, SyncProvider, type ThingRef } from './sync-context';
import { SyncFoot } from './sync-foot';

interface Props {
  readonly sync: LibrarySync;
  readonly children: ComponentChildren;
}

/** The library with what the sync has to say at its foot; two versions come before it until decided. */
export function SyncFrame({ sync, children }: Props) {
  const [conflict, setConflict] = useState<ThingRef>();
  const isDeciding = conflict !== undefined;
  return (
    <SyncProvider store={sync.store} onConflict={setConflict}>
      {conflict && (
        <div class="app-body">
          <ConflictView thing={conflict} sync={sync} onClose={() => setConflict(undefined)} />
        </div>
      )}
      <div class="app-views" hidden={isDeciding}>
        {children}
      </div>
      <SyncFoot isDeciding={isDeciding} onOpen={sync.openSettings} />
    </SyncProvider>
  );
}
