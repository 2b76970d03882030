const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  æ: 'ae',
  œ: 'oe',
};

/**
 * One spelling for what people type differently: lower case, umlauts spelled out (München = Muenchen),
 * ß = ss, other accents off. For comparing only, never shown.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[äöüßøæœ]/gu, (sign) => spelledOut[sign] ?? sign)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
