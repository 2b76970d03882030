import { defineContentScript } from 'wxt/utils/define-content-script';
import { askUntilAnswered } from '@/utils/linkedin/ask-until-answered';
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
    const untilHere = AbortSignal.any([signal, watching.signal]);
    const ask = askUntilAnswered({
      signal: untilHere,
      ask: async () => {
        const isOver = (await askForComposer()) !== 'failed';
        if (isOver) watching.abort();
        return isOver;
      },
    });
    const look = () => {
      if (findComposers(document).some(isWrittenIn)) ask();
    };
    watchPage({ page: document, signal: untilHere, look });
    answerUnseen(() => countAnchors(document), signal);
  },
});
