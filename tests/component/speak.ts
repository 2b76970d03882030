import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { browser } from 'wxt/browser';

export type Language = 'de' | 'en';
export const languages: readonly Language[] = ['de', 'en'];

const read = async (language: Language) =>
  generateChromeMessages(await parseMessagesFile(`assets/locales/${language}.yml`));

export const locales = { de: await read('de'), en: await read('en') };

/** What a rule says is tried where the rules are. */
const isOfRule = (key: string): boolean => /^(reason|advice|question)_/.test(key);

/** Words of a report that belongs to no rule. */
const made: Readonly<Record<string, string>> = {
  reason_madeUp: 'Reason about {word}',
  advice_madeUp: 'Advice about {word}',
  question_madeUp: 'How many?',
};

/** Lets the views speak a language as the built extension does; a key that is missing fails the test. */
export function speak(language: Language): void {
  const getMessage = (key: string, values: readonly string[] = []): string => {
    const message = made[key] ?? locales[language][key]?.message ?? (isOfRule(key) ? key : undefined);
    if (message === undefined) throw new Error(`No words for ${key} in ${language}`);
    return message.replaceAll(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '');
  };
  Object.assign(browser.i18n, { getMessage });
}

/** The words under a key, for asking for a role by its name. */
export const words = (language: Language, key: string): string => {
  const found = locales[language][key.replaceAll('.', '_')];
  if (!found) throw new Error(`No words for ${key} in ${language}`);
  return found.message;
};

/** The words of one language: as they stand, with their places filled, and for a number of things. */
export const wordsOf = (language: Language) => {
  const w = (key: string): string => words(language, key);
  return {
    w,
    filled: (key: string, values: Readonly<Record<string, string>>): string =>
      Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), w(key)),
    counted: (key: string, n: number): string => {
      const [one = '', many = ''] = w(key).split(' | ');
      return n === 1 ? one : many.replace('$1', String(n));
    },
  };
};

// happy-dom has neither popovers nor a working modal dialog: whether they open is tried in browsers.
Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined });
Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });
// Nor idle time.
Object.assign(globalThis, {
  requestIdleCallback: (run: IdleRequestCallback) =>
    setTimeout(() => run({ didTimeout: false, timeRemaining: () => 10 })),
  cancelIdleCallback: (handle: number) => clearTimeout(handle),
});

afterEach(cleanup);
