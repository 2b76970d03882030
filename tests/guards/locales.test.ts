import { describe, expect, test } from 'vitest';
import { builds, builtFiles, type Build } from './built-files';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const messagesOf = (build: Build, language: 'de' | 'en'): Messages => {
  const file = builtFiles(build).find(({ path }) => path === `_locales/${language}/messages.json`);
  return JSON.parse(String(file?.bytes ?? '{}')) as Messages;
};

const placesIn = (message: string) => new Set(message.match(/\{\w+\}|\$\d/g));

describe.each(builds)('words for %s', (build) => {
  const de = messagesOf(build, 'de');
  const en = messagesOf(build, 'en');

  test('stand in both languages', () => {
    expect(Object.keys(de).length).toBeGreaterThan(100);
    expect(Object.keys(de).toSorted()).toEqual(Object.keys(en).toSorted());
    const empty = [...Object.entries(de), ...Object.entries(en)].filter(([, { message }]) => !message.trim());
    expect(empty).toEqual([]);
  });

  test('leave the same places for data', () => {
    // The singular may say "one" where the other language puts the number.
    const uneven = Object.keys(de).filter((key) => {
      const [inGerman, inEnglish] = [placesIn(de[key]?.message ?? ''), placesIn(en[key]?.message ?? '')];
      return inGerman.symmetricDifference
        ? inGerman.symmetricDifference(inEnglish).size > 0
        : Array.from(inGerman).some((place) => !inEnglish.has(place)) || inGerman.size !== inEnglish.size;
    });
    expect(uneven).toEqual([]);
  });
});
