import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = new Map<string, ReadonlySet<string>>();

/** All keys of a locale, with dots. */
export function localeKeys(language: 'de' | 'en'): ReadonlySet<string> {
  const known = read.get(language);
  if (known) return known;
  const keys = new Set(keysOf(parse(readFileSync(`assets/locales/${language}.yml`, 'utf8')), ''));
  read.set(language, keys);
  return keys;
}

function keysOf(value: unknown, prefix: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [prefix];
  const nested = Object.entries(value).flatMap(([key, inner]) =>
    keysOf(inner, prefix === '' ? key : `${prefix}.${key}`),
  );
  return prefix === '' ? nested : [prefix, ...nested];
}
