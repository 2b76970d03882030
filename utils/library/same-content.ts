import type { Draft, Snippet } from './types';

const sortKeys = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const contentOf = (item: Draft | Snippet): string =>
  JSON.stringify({ ...item, vv: null, updatedAt: null }, sortKeys);

/** True where two versions say the same to the writer: version vector and time of editing aside. */
export const hasSameContent = (a: Draft | Snippet, b: Draft | Snippet): boolean =>
  contentOf(a) === contentOf(b);
