import type { Draft, Snippet } from './types';

const sortKeys = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The same string for all that says the same to the writer: id, version vector and time of editing aside. */
export const contentKey = (item: object): string =>
  JSON.stringify({ ...item, id: null, vv: null, updatedAt: null }, sortKeys);

/** True where two versions of one thing say the same to the writer. */
export const hasSameContent = (a: Draft | Snippet, b: Draft | Snippet): boolean =>
  a.id === b.id && contentKey(a) === contentKey(b);
