import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, kindsByDimension, type Context, type Report } from '@/utils/engine';
import { scanSteps } from '@/utils/engine/match/scan';
import { readCorpus } from '../../bench/corpus';

const corpus = [...readCorpus('tests/corpus/de.jsonl'), ...readCorpus('tests/corpus/en.jsonl')];
const harmless = ['de', 'en'].flatMap((language) =>
  readFileSync(`tests/corpus/negative-${language}.txt`, 'utf8').split('\n'),
);

const anyContext: fc.Arbitrary<Partial<Context>> = fc.record(
  {
    channel: fc.constantFrom('post', 'comment', 'article', 'message'),
    audience: fc.constantFrom('public', 'customers', 'employees', 'investors', 'candidates', 'peers'),
    replyTo: fc.string({ unit: 'binary' }),
    language: fc.constantFrom('auto', 'de', 'en'),
    disabledRules: fc.array(fc.string()),
    acceptedHints: fc.array(fc.string()),
    glossary: fc.array(fc.string({ unit: 'binary' })),
  },
  { requiredKeys: [] },
);

/** Text as people and their clipboards make it: sentences of the corpus, signs, emoji, half surrogates. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...corpus.map(({ text }) => text.slice(0, 400))),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        ' „',
        '“ ',
        '"',
        '»',
        '@Anna ',
        '#tag ',
        'https://x.example/y ',
        '👩‍👩‍👧‍👦',
        '\ud83d',
        '\udc00',
        'مرحبا ',
        '!!!',
        '...',
        'z. B. ',
        '\u200b',
        '\ufeff',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('analyse', () => {
  it('takes any text and any context, and points into the text', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const { hints, questions, reading } = analyse(text, context);
        for (const { start, end, dimension, kind, fixes } of hints) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
          expect(kindsByDimension[dimension]).toContain(kind);
          for (const fix of fixes) expect(fix.start).toBeLessThanOrEqual(fix.end);
        }
        for (const { start, end } of questions) expect(text.slice(start, end).trim()).not.toBe('');
        expect(questions.length).toBeLessThanOrEqual(3);
        if (reading) expect(reading.value).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same report for the same text', () => {
    for (const { text, channel, audience } of corpus.slice(0, 60)) {
      expect(analyse(text, { channel, audience })).toEqual(analyse(text, { channel, audience }));
    }
  });

  it('reads a text after any edits as it reads it afresh', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(30),
      insert: anyText,
    });
    fc.assert(
      fc.property(
        anyText,
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        anyContext,
        (first, edits, context) => {
          let text = first;
          let report: Report = analyse(text, context);
          for (const { at, remove, insert } of edits) {
            const place = Math.floor(at * text.length);
            text = text.slice(0, place) + insert + text.slice(place + remove);
            report = analyse(text, context, report);
          }
          expect(report).toEqual(analyse(text, context));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves out what the writer has switched off or accepted', () => {
    const text = 'Falls sich jemand verletzt gefühlt hat, tut mir das leid.';
    const [hint] = analyse(text).hints;
    expect(hint?.severity).toBe('stop');
    expect(analyse(text, { acceptedHints: [hint?.fingerprint ?? ''] }).hints).toEqual([]);
    expect(
      analyse(text, { disabledRules: [hint?.ruleId ?? ''] }).hints.map(({ ruleId }) => ruleId),
    ).not.toContain(hint?.ruleId);
    const moved = analyse(`Guten Morgen.\n\n${text}`, { acceptedHints: [hint?.fingerprint ?? ''] });
    expect(moved.hints).toEqual([]);
  });

  it('gives no reading where there is too little to judge', () => {
    for (const text of ['', ' ', '👍', 'Danke!', 'Well done.']) expect(analyse(text).reading).toBeUndefined();
  });

  it('says nothing grave about harmless prose', () => {
    const grave = harmless.flatMap((line) =>
      analyse(line)
        .hints.filter(({ severity }) => severity === 'stop')
        .map(({ ruleId }) => `${ruleId}: ${line}`),
    );
    expect(grave).toEqual([]);
  });
});

describe('cost', () => {
  const stepsOf = (text: string): number => {
    const before = scanSteps();
    analyse(text);
    return scanSteps() - before;
  };

  const worst = [
    'wir '.repeat(750),
    'nicht, '.repeat(430),
    'we are not the only ones who '.repeat(104),
    'Es tut mir leid, aber '.repeat(137),
    'a'.repeat(3000),
    '„'.repeat(3000),
    '"a" '.repeat(750),
    '@a #b https://c.de '.repeat(158),
    'z. B. '.repeat(500),
    '1. 2. 3. '.repeat(333),
    '😀'.repeat(1500),
    `${'der die das '.repeat(240)}.`,
  ];

  it('stays within bounds for hostile texts of 3,000 characters', () => {
    for (const text of worst) expect(stepsOf(text), text.slice(0, 20)).toBeLessThan(200_000);
  });

  it('grows in step with the text up to 100,000 characters', () => {
    const post = corpus.map(({ text }) => text).join('\n\n');
    const short = stepsOf(post.slice(0, 25_000));
    expect(stepsOf(post.slice(0, 100_000))).toBeLessThan(short * 6);
    for (const text of worst) expect(stepsOf(text.repeat(8))).toBeLessThan(stepsOf(text) * 10 + 1000);
  });

  it('reads one letter, one line and one emoji of 100,000 characters', () => {
    for (const text of [
      'x'.repeat(100_000),
      'wort '.repeat(20_000),
      '😀'.repeat(50_000),
      '„a" '.repeat(25_000),
      '‚ '.repeat(50_000),
      '» '.repeat(50_000),
      'a.'.repeat(50_000),
      '@a.'.repeat(33_000),
    ]) {
      expect(() => analyse(text)).not.toThrow();
    }
  });
});
