import { normalise } from '../../text/normalise';

interface Field {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

function readField([name, source]: readonly [string, string]): Field {
  const entries = normalise(source).split(' ');
  return {
    name,
    words: new Set(entries.filter((entry) => !entry.includes('*'))),
    beginnings: entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)),
    endings: entries.filter((entry) => entry.startsWith('*')).map((entry) => entry.slice(1)),
  };
}

/** Tells the names of the fields a word belongs to; the word given as words are compared. */
export function createFieldFinder(
  source: Readonly<Record<string, string>>,
): (word: string) => readonly string[] {
  const fields = Object.entries(source).map(readField);
  return (word) =>
    fields
      .filter(
        ({ words, beginnings, endings }) =>
          words.has(word) ||
          beginnings.some((beginning) => word.startsWith(beginning)) ||
          endings.some((ending) => word.endsWith(ending)),
      )
      .map(({ name }) => name);
}
