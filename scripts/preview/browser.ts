import { messages } from 'virtual:locales';
import { sampleWords } from './sample-words';

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'de';

const getMessage = (key: string, values: string | readonly string[] = []): string => {
  const message = sampleWords[language][key] ?? messages[language][key];
  // Rules are written faster than pictures are taken: their words may be missing, ours may not.
  if (message === undefined && /^(reason|advice|question)_/.test(key)) return key;
  if (message === undefined) throw new Error(`No words for ${key} in ${language}`);
  const list = typeof values === 'string' ? [values] : values;
  return message.replaceAll(/\$(\d)/g, (_, at: string) => list[Number(at) - 1] ?? '');
};

/** All that the views touch of the browser: its words. */
export const browser = { i18n: { getMessage, getUILanguage: () => language }, runtime: {} };
