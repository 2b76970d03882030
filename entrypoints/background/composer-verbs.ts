import { showBadge } from '@/utils/platform/badge';
import { broadcast } from '@/utils/platform/broadcast';
import { createComposerOpener } from '@/utils/platform/composer-script';
import type { Journal } from '@/utils/platform/journal';
import type { BackgroundHandlers } from '@/utils/platform/messages';
import { Problem } from '@/utils/platform/problem';
import type { Sender } from '@/utils/platform/sender';

function frameOf(sender: Sender): { tabId: number; frameId: number } {
  if (sender.kind !== 'content') throw new Problem('refused');
  return { tabId: sender.tabId, frameId: sender.frameId };
}

type ComposerVerb =
  | 'openComposer'
  | 'reportCounts'
  | 'composerChanged'
  | 'writeJournal'
  | 'readJournal'
  | 'dropJournal';

export function createComposerVerbs(journal: Journal): Pick<BackgroundHandlers, ComposerVerb> {
  const openComposer = createComposerOpener();
  return {
    openComposer: (_, sender) => openComposer(frameOf(sender)),
    reportCounts: (counts, sender) => showBadge(frameOf(sender).tabId, counts),
    composerChanged: (_, sender) => {
      void broadcast('composerOfTabChanged', { tabId: frameOf(sender).tabId });
    },
    writeJournal: (entry) => journal.write(entry),
    readJournal: (key) => journal.read(key),
    dropJournal: (key) => journal.drop(key),
  };
}
