import type { Page } from 'puppeteer-core';
import type { Lab } from './lab';

/**
 * Runs a function where the extension's own content scripts run: it sees what they see, closed shadow
 * roots and all. The function is sent as text and may use nothing from around it.
 */
export async function inIsolatedWorld<A, T>(
  lab: Lab,
  page: Page,
  fn: (argument: A) => T | Promise<T>,
  argument: A,
): Promise<T> {
  const target = JSON.stringify({ tabId: await lab.tabId(page) });
  const args = JSON.stringify([argument]);
  const answer = (await lab.agent.evaluate(`
    chrome.scripting.executeScript({ target: ${target}, func: ${String(fn)}, args: ${args} }).then(
      ([frame]) => ({ result: frame.result, problem: frame.error?.message }),
      (error) => ({ problem: String(error) }),
    )`)) as { readonly result?: T; readonly problem?: string };
  if (answer.problem) throw new Error(answer.problem);
  return answer.result as T;
}
