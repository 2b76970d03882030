import MiniSearch, { type Query } from 'minisearch';
import { foldText } from './fold';

export interface Searchable {
  readonly id: string;
  /** A draft's title or a snippet's name and trigger. */
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
}

export interface SearchIndex {
  /** Replaces what is there under the same id. */
  put(item: Searchable): void;
  remove(id: string): void;
  /**
   * Ids, best first. Every word of the query must occur, at least as the beginning of a word.
   * Undefined where the query has no word: then nothing is filtered.
   */
  find(query: string): string[] | undefined;
}

/** Anything that is neither letter, mark, digit nor a picture sign parts words. */
const separators = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/u;

const wordsOf = (text: string): string[] => foldText(text).split(separators).filter(Boolean);

/**
 * A single letter begins some word of nearly every text: it would find all and take long. So it is a word of its
 * own, or begins one of a title or tag.
 */
const queryOf = (word: string): Query =>
  word.length > 1
    ? word
    : {
        combineWith: 'OR',
        queries: [
          { queries: [word], prefix: false },
          { queries: [word], fields: ['title', 'tags'] },
        ],
      };

/** Builds the index in memory; 1,000 drafts take some ten milliseconds. */
export function createSearchIndex(items: readonly Searchable[] = []): SearchIndex {
  const index = new MiniSearch<Searchable>({
    fields: ['title', 'text', 'tags'],
    extractField: (item, field) => {
      if (field === 'id') return item.id;
      return field === 'tags' ? item.tags.join(' ') : item[field === 'title' ? 'title' : 'text'];
    },
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3, tags: 2 }, combineWith: 'AND', prefix: true },
  });
  const remove = (id: string): void => {
    if (index.has(id)) index.discard(id);
  };
  const put = (item: Searchable): void => {
    remove(item.id);
    index.add(item);
  };
  for (const item of items) put(item);
  return {
    put,
    remove,
    find: (query) => {
      const words = wordsOf(query);
      if (words.length === 0) return undefined;
      return index.search({ combineWith: 'AND', queries: words.map(queryOf) }).map(({ id }) => String(id));
    },
  };
}
