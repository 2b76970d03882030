const folded: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', '’': "'", '‘': "'", ʼ: "'" };

const needsFolding = /[^\u0000-\u007f]/;

/**
 * The form in which words are compared: lower case, umlauts and ß written out, straight apostrophes,
 * so that "Größe", "Groesse" and the Swiss "Grösse" are one word. May be longer than the input.
 */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  if (!needsFolding.test(lower)) return lower;
  return lower.normalize('NFC').replaceAll(/[äöüß’‘ʼ]/g, (letter) => folded[letter] ?? letter);
}
