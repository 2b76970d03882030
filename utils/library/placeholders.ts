const pattern = /\{\{\s*([^{}\n]{1,60}?)\s*\}\}/gu;

/** Filled by us and not asked for. */
const automatic: ReadonlySet<string> = new Set(['date', 'cursor']);

/** The placeholders a snippet asks the writer for, each once, in the order of the text. */
export function placeholdersOf(text: string): string[] {
  const names = [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  return [...new Set(names)].filter((name) => name !== '' && !automatic.has(name));
}

export interface Filling {
  readonly values: Readonly<Record<string, string>>;
  /** Today as it is to be written, formatted by the caller. */
  readonly date: string;
}

export interface Filled {
  readonly text: string;
  /** Where the caret goes, in UTF-16 code units: the first `{{cursor}}`, else the end. */
  readonly cursor: number;
}

/** A placeholder without a value stays as it stands: visible, so that it is not posted unnoticed. */
export function fillPlaceholders(text: string, { values, date }: Filling): Filled {
  let filled = '';
  let cursor: number | undefined;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const name = match[1] ?? '';
    filled += text.slice(from, match.index);
    from = match.index + match[0].length;
    if (name === 'cursor') cursor ??= filled.length;
    else if (name === 'date') filled += date;
    else filled += Object.hasOwn(values, name) && values[name] !== '' ? values[name] : match[0];
  }
  filled += text.slice(from);
  return { text: filled, cursor: cursor ?? filled.length };
}
