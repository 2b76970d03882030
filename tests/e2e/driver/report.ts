import type { Page } from 'puppeteer-core';
import type { ComposerAnswer, ComposerSnapshot } from '@/utils/platform/protocol';
import { poll } from './backend';
import type { Lab } from './lab';

type Reply = { readonly res?: { readonly ok: boolean; readonly value?: ComposerAnswer } };

/** What the composer script of a tab says of itself, asked as the popup asks. */
export async function readComposer(lab: Lab, page: Page): Promise<ComposerSnapshot | undefined> {
  const tabId = await lab.tabId(page);
  const reply = (await lab.agent.evaluate(
    (id) =>
      chrome.tabs
        .sendMessage(id, { id: 0, type: 'readComposer', data: null, timestamp: Date.now() })
        .catch(() => undefined),
    tabId,
  )) as Reply | undefined;
  const answer = reply?.res?.value;
  return answer?.found ? answer.composer : undefined;
}

/** Waits until the report belongs to this text. */
export const waitForReport = (lab: Lab, page: Page, text: string): Promise<ComposerSnapshot> =>
  poll(`the report of "${text.slice(0, 40)}"`, async () => {
    const composer = await readComposer(lab, page);
    return composer?.report.text === text ? composer : undefined;
  });

/** A text of the locales, as the extension would say it; named places in the words are filled from `params`. */
export const sayIn = (lab: Lab, key: string, params: Readonly<Record<string, string>>): Promise<string> =>
  lab.agent.evaluate(
    (key, params) => {
      const words = chrome.i18n.getMessage(key.replaceAll(/\W/g, '_') as never);
      return words.replaceAll(/\{(\w+)\}/g, (all, name: string) => params[name] ?? all);
    },
    key,
    params,
  );
