const longest = 80;
const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

function cut(line: string): string {
  const signs = [...graphemes.segment(line)];
  if (signs.length <= longest) return line;
  const head = line.slice(0, signs[longest - 1]?.index ?? 0);
  const lastSpace = head.lastIndexOf(' ');
  return `${(lastSpace > longest / 2 ? head.slice(0, lastSpace) : head).trimEnd()}…`;
}

/** The first line with words, at most 80 visible characters; empty where there is none. */
export function titleFrom(text: string): string {
  const line = text.split(/\r\n|[\n\r\u2028\u2029]/u).find((each) => each.trim() !== '');
  return cut(line?.trim().replaceAll(/\s+/gu, ' ') ?? '');
}
