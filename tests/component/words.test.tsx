// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dimensionName, kindName } from '@/components/words';
import { kindsByDimension } from '@/utils/engine/types';
import { languages, locales, speak } from './speak';

const files = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);
const source = files.map((name) => readFileSync(`components/${name}`, 'utf8')).join('\n');
const called = /\b(?:t|translate|translateCount)\(\s*'([\w.]+)'/g;
const used = [...new Set([...source.matchAll(called)].map(([, key = '']) => key.replaceAll('.', '_')))];

it('finds the keys that the views use', () => {
  expect(used.length).toBeGreaterThan(100);
});

it.each(languages)('has every word in %s', (language) => {
  expect(used.filter((key) => !(key in locales[language]))).toEqual([]);
});

it.each(languages)('names only keys in %s that Chrome accepts', (language) => {
  expect(Object.keys(locales[language]).filter((key) => !/^\w+$/.test(key))).toEqual([]);
});

it('has the same keys and gaps in both languages', () => {
  const gaps = (message: string) => [...new Set(message.match(/\{\w+\}|\$\d/g))].toSorted().join(' ');
  const shape = (language: 'de' | 'en') =>
    Object.entries(locales[language])
      .filter(([key]) => !/^(reason|advice|question|library_snippetTextHelp)/.test(key))
      .map(([key, { message }]) => `${key}: ${gaps(message)}`)
      .toSorted();
  expect(shape('de')).toEqual(shape('en'));
});

it.each(languages)('names every dimension and kind in %s', (language) => {
  speak(language);
  const names = Object.values(kindsByDimension)
    .flat()
    .map((kind) => kindName(kind));
  expect(new Set(names).size).toBe(names.length);
  expect(dimensionName('wording')).toBe(language === 'de' ? 'Wortwahl' : 'Wording');
});
