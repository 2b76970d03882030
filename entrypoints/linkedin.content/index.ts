import { defineContentScript } from 'wxt/utils/define-content-script';
import { findComposers } from '@/utils/linkedin/find-composers';
import { watchPage } from '@/utils/linkedin/watch-page';
import { askForComposer } from '@/utils/platform/ask-composer';

/**
 * The watcher: small, in every LinkedIn page. As soon as a composer is there it asks for the composer script,
 * and ends when that has come, which watches from then on.
 */
export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  allFrames: true,
  noScriptStartedPostMessage: true,
  main(ctx) {
    const watching = new AbortController();
    const signal = AbortSignal.any([ctx.signal, watching.signal]);
    let isAsking = false;
    const ask = async () => {
      isAsking = true;
      const hasCome = await askForComposer();
      isAsking = false;
      if (hasCome) watching.abort();
    };
    watchPage({
      page: document,
      signal,
      look: () => {
        if (!isAsking && findComposers(document).length > 0) void ask();
      },
    });
  },
});
