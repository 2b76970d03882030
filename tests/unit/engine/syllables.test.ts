import { describe, expect, it } from 'vitest';
import { countSyllables } from '@/utils/engine/text/syllables';

describe('countSyllables', () => {
  it.each([
    ['Haus', 1],
    ['Bäume', 2],
    ['Liebe', 2],
    ['Leute', 2],
    ['Häuser', 2],
    ['See', 1],
    ['Boot', 1],
    ['Saal', 1],
    ['Theater', 3],
    ['Arbeit', 2],
    ['Entschuldigung', 4],
    ['Verantwortung', 4],
    ['Kundinnen', 3],
    ['Straße', 2],
    ['ÖFFNEN', 2],
    ['Mai', 1],
    ['GmbH', 1],
    ['12', 1],
  ])('%s has %i in German', (word, count) => {
    expect(countSyllables(word, 'de')).toBe(count);
  });

  it.each([
    ['house', 1],
    ['trees', 1],
    ['table', 2],
    ['little', 2],
    ['sorry', 2],
    ['apology', 4],
    ['responsibility', 6],
    ['walked', 1],
    ['wanted', 2],
    ['needed', 2],
    ['company', 3],
    ['make', 1],
    ['the', 1],
    ['HR', 1],
  ])('%s has %i in English', (word, count) => {
    expect(countSyllables(word, 'en')).toBe(count);
  });
});
