import type { Classes } from '../../match/phrase-matcher';
import type { Language } from '../../types';
import { german } from './german';
import { germanFacts } from './german-facts';
import { english } from './english';
import { englishFacts } from './english-facts';

/** Named classes of words for the phrase language, by language. */
export const classes: Readonly<Record<Language, Classes>> = {
  de: { ...german, ...germanFacts },
  en: { ...english, ...englishFacts },
};
