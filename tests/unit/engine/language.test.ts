import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse, type Language } from '@/utils/engine';
import { resolveLanguages, scoreLanguage } from '@/utils/engine/text/language';
import { findMasks } from '@/utils/engine/text/masks';
import { splitSentences } from '@/utils/engine/text/sentences';
import { mergeSpans } from '@/utils/engine/text/spans';
import { readCorpus } from '../../bench/corpus';

const languageOf = (text: string): Language | undefined => analyse(text).languages[0]?.language;

/** Paragraphs, and each of their sentences. */
function stretchesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const sentences = splitSentences(line, mergeSpans(findMasks(line)));
    return [line.trim(), ...sentences.map(({ start, end }) => line.slice(start, end))];
  });
}

function readStretches(language: Language): readonly string[] {
  const posts = readCorpus(`tests/corpus/${language}.jsonl`).map(({ text }) => text);
  const prose = readFileSync(`tests/corpus/negative-${language}.txt`, 'utf8');
  return [...new Set([...posts, prose].flatMap(stretchesOf))];
}

const short = { of: 'of 20 to 80 characters', from: 20, to: 80, right: 0.97 } as const;
const long = { of: 'over 80 characters', from: 81, to: Infinity, right: 0.995 } as const;

describe('the language of a stretch on its own', () => {
  it.each([
    { language: 'de', ...short },
    { language: 'de', ...long },
    { language: 'en', ...short },
    { language: 'en', ...long },
  ] as const)('$language, $of: right in at least $right', ({ language, from, to, right }) => {
    const stretches = readStretches(language).filter(({ length }) => length >= from && length <= to);
    const wrong = stretches.filter((stretch) => languageOf(stretch) !== language);
    expect(stretches.length).toBeGreaterThan(500);
    expect(1 - wrong.length / stretches.length, wrong.join('\n')).toBeGreaterThanOrEqual(right);
  });

  it.each([
    ['Danke!', 'de'],
    ['Guten Morgen', 'de'],
    ['Frohe Weihnachten!', 'de'],
    ['Herzlichen Glückwunsch!', 'de'],
    ['Wir stellen ein', 'de'],
    ['Fuer alle, die uns kennen: Wir schliessen.', 'de'],
    ['Schweizer Grössen sind auch Grössen.', 'de'],
    ['Thank you!', 'en'],
    ['Good morning', 'en'],
    ['Merry Christmas!', 'en'],
    ["We're hiring", 'en'],
    ['Congratulations to everyone', 'en'],
  ] as const)('%s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

const german = 'Wir schließen im März das Werk in Bremen, und das tut uns leid.';
const english = 'We will close the plant in Bremen in March, and we are sorry.';

describe('a post in two languages', () => {
  it.each([
    [
      [german, english],
      ['de', 'en'],
    ],
    [
      [english, german],
      ['en', 'de'],
    ],
    [
      [german, german, english, german],
      ['de', 'de', 'en', 'de'],
    ],
  ] as const)('is judged paragraph by paragraph', (paragraphs, languages) => {
    expect(analyse(paragraphs.join('\n')).languages.map(({ language }) => language)).toEqual(languages);
  });

  it('lends its language to lines that have none of their own', () => {
    expect(analyse(`${german}\n\n2026\n🎉`).languages.map(({ language }) => language)).toEqual([
      'de',
      'de',
      'de',
      'de',
    ]);
    expect(resolveLanguages([0, -4, 0.5])).toEqual(['en', 'en', 'en']);
    expect(resolveLanguages([])).toEqual([]);
  });
});

describe('what does not turn a paragraph', () => {
  it.each([
    ['Der Kunde schrieb: “This is the worst service that I have ever had in my life.” Das sitzt.', 'de'],
    ['Unser Leitsatz „We do what we say and we say what we do“ gilt ab heute nicht mehr.', 'de'],
    ['Heute startet unser neues Team mit Michael Thompson, Sarah Whitfield und Hugh Worthington.', 'de'],
    ['Wir wechseln zu Bright Horizon Growth Partners mit Sitz in Southampton.', 'de'],
    ['Danke an @The Gradient Lab für den Abend #growth #leadership #thankyou', 'de'],
    ['Unser Head of Growth geht, der Chief Marketing Officer bleibt.', 'de'],
    ['Das Meeting mit dem Sales Team war ein Highlight, das Feedback auch.', 'de'],
    ['A customer wrote: „Das ist der schlechteste Dienst, den ich je erlebt habe.“ That hurts.', 'en'],
    ['Our motto «Wir machen, was wir sagen, und sagen es auch» no longer holds.', 'en'],
    ['Today we welcome Jürgen Müller, Käthe Größmann and Günther Weiß to the board.', 'en'],
    ['We are moving to the Süddeutsche Versicherungsgesellschaft building in Düsseldorf.', 'en'],
    ['Thanks to @Förderkreis Bad for the evening #danke #wirsindeins #zusammen', 'en'],
    ['The Mittelstand needs a Plan B, and so does the Bundesbank.', 'en'],
  ] as const)('%s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('the language the writer has set', () => {
    expect(analyse(german, { language: 'en' }).languages[0]?.language).toBe('en');
    expect(analyse(english, { language: 'de' }).languages[0]?.language).toBe('de');
  });
});

describe('scoreLanguage', () => {
  it('is above zero for German, below for English, the surer the larger', () => {
    expect(scoreLanguage(['wir', 'gehen'], 'wir gehen')).toBeGreaterThan(0);
    expect(scoreLanguage(['we', 'go'], 'we go')).toBeLessThan(0);
    expect(scoreLanguage(['wir', 'gehen', 'nicht'], '')).toBeGreaterThan(scoreLanguage(['wir'], ''));
    expect(scoreLanguage([], '2026')).toBe(0);
  });

  it('gives a word the same vote however often it is asked', () => {
    const words = ['Wir', 'haben', 'the', 'Zeitung', 'something'];
    const first = scoreLanguage(words, '');
    expect(scoreLanguage([...words], '')).toBe(first);
  });
});
