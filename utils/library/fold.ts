const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  æ: 'ae',
  œ: 'oe',
};

const spellOut = (text: string): string => text.replaceAll(/[äöüßøæœ]/gu, (sign) => spelledOut[sign] ?? sign);

/**
 * One spelling for what people type differently: lower case, umlauts spelled out (München = Muenchen),
 * ß = ss, other accents off. For comparing only, never shown.
 */
export const foldText = (text: string): string => {
  const lower = text.normalize('NFKC').toLowerCase().normalize('NFC');
  const bare = spellOut(lower).normalize('NFD').replaceAll(/\p{M}/gu, '');
  // Ǣ and ǿ are spelled out only without their accents.
  return spellOut(bare);
};

/** True where the text contains every word of the query; a query without words matches all. */
export function matchesWords(text: string, query: string): boolean {
  const folded = foldText(text);
  return foldText(query)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}
