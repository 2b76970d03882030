/** Chrome tells these, Firefox keeps them to itself; both have had the same for years. */
export const quota = {
  bytes: 102_400,
  itemBytes: 8192,
  items: 512,
  writesAMinute: 120,
  writesAnHour: 1800,
} as const;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Chrome stores `<` as `\u003C`. */
const escapes = (json: string): number => 5 * (json.split('<').length - 1);

/** What an item counts: the bytes of its key and of its value as JSON, as Chrome measures. */
export function itemBytes(key: string, value: unknown): number {
  const json = JSON.stringify(value) ?? '';
  return bytesOf(key) + bytesOf(json) + escapes(json);
}

/**
 * What items of `bytes` count together, by the stricter of the two browsers: Firefox takes the JSON of
 * everything, with the braces and a key's quotes, colon and comma.
 */
export const wholeBytes = (bytes: number, items: number): number => bytes + 4 * items + 2;
