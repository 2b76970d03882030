import { broadcast } from '@/utils/platform/broadcast';
import type { BackgroundHandlers } from '@/utils/platform/messages';
import type { PlatformSync } from '@/utils/platform/sync';

type SyncVerb =
  | 'readSync'
  | 'syncNow'
  | 'syncSoon'
  | 'setBrowserSync'
  | 'showSyncCode'
  | 'enterSyncCode'
  | 'changeSyncKey'
  | 'connectWebdav'
  | 'beginLogin'
  | 'finishLogin'
  | 'disconnectWebdav'
  | 'readConflict'
  | 'answerConflict';

export const createSyncVerbs = (
  sync: PlatformSync,
  soon: () => void,
): Pick<BackgroundHandlers, SyncVerb> => ({
  readSync: () => sync.read(),
  syncNow: () => sync.runNow(),
  syncSoon: () => void sync.rounds.run(),
  setBrowserSync: (isOn) => sync.setBrowser(isOn),
  showSyncCode: () => sync.code(),
  enterSyncCode: (code) => sync.unlock(code),
  changeSyncKey: () => sync.changeKey(),
  connectWebdav: (input) => sync.connect(input),
  beginLogin: (address) => sync.beginLogin(address),
  finishLogin: (folder) => sync.finishLogin(folder),
  disconnectWebdav: () => sync.disconnect(),
  readConflict: async (name) => (await sync.readConflict(name)) ?? null,
  answerConflict: async (answer) => {
    await sync.answerConflict(answer);
    void broadcast('libraryChanged', null);
    void broadcast('syncChanged', null);
    soon();
  },
});
