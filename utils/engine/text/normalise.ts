const folded: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

/**
 * The form in which words are compared: lower case, umlauts and ß written out, straight apostrophes,
 * so that "Größe", "Groesse" and the Swiss "Grösse" are one word. May be longer than the input.
 */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower.normalize('NFC').replaceAll(/[äöüß’‘ʼ]/g, (letter) => folded[letter] ?? letter);
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}
