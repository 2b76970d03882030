import { defineContentScript } from 'wxt/utils/define-content-script';
import { countAnchors, findComposers, type FoundComposer } from '@/utils/linkedin/find-composers';
import { watchPage } from '@/utils/linkedin/watch-page';
import { answerUnseen } from '@/utils/platform/answer-unseen';
import { askForComposer } from '@/utils/platform/ask-composer';

/** A comment or message box stands on many pages that are only read: it counts when someone goes into it. */
const isWrittenIn = ({ anchor, element }: FoundComposer): boolean =>
  anchor.channel === 'post' || anchor.channel === 'article' || element.matches(':focus, :focus-within');

/**
 * The watcher: small, in every LinkedIn page. As soon as a composer is there it asks for the composer script,
 * and stops looking when that has come, which looks from then on.
 */
export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  allFrames: true,
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const watching = new AbortController();
    let isAsking = false;
    const ask = async () => {
      isAsking = true;
      if (await askForComposer()) watching.abort();
      isAsking = false;
    };
    const look = () => {
      if (!isAsking && findComposers(document).some(isWrittenIn)) void ask();
    };
    watchPage({ page: document, signal: AbortSignal.any([signal, watching.signal]), look });
    answerUnseen(() => countAnchors(document), signal);
  },
});
