import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindsByDimension } from '@/utils/engine/types';

interface Label {
  readonly dim: string;
  readonly kind: string;
  readonly quote: string;
  readonly question?: string;
}

interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly channel: string;
  readonly audience: string;
  readonly reply_to?: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

const folder = new URL('../corpus/', import.meta.url);
const audiences = ['public', 'customers', 'employees', 'investors', 'candidates', 'peers'];
const leastOwnTexts = 150;
const leastLabelsPerStance = 6;
const leastLabelsPerKind = 3;
const leastTextsWithQuestions = 30;
const leastHarmlessLines = 500;
/** Kinds that only one language has. */
const onlyIn: Readonly<Record<string, string>> = { 'audience/anglicism': 'de' };
const kinds = Object.entries(kindsByDimension).flatMap(([dim, names]) =>
  names.map((kind) => `${dim}/${kind}`),
);

const linesOf = (name: string) =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const corpora = readdirSync(folder)
  .filter((name) => /^(de|en)\.jsonl$/.test(name))
  .toSorted()
  .map((name) => ({
    language: name.slice(0, 2),
    texts: linesOf(name).map((line) => JSON.parse(line) as Labelled),
  }));

const harmless = readdirSync(folder)
  .filter((name) => /^negative-(de|en)\.txt$/.test(name))
  .toSorted()
  .map((name) => ({ name }));

/** Why a label breaks the format, or nothing. */
function faultOfLabel(label: Label, text: string): string | undefined {
  if (!kinds.includes(`${label.dim}/${label.kind}`)) return `no kind ${label.dim}/${label.kind}`;
  if (!text.includes(label.quote)) return `not in the text: ${label.quote}`;
  const isQuestion = label.dim === 'facts';
  if (isQuestion !== Boolean(label.question)) return 'questions belong to facts, and only to them';
  if (isQuestion && label.quote !== '') return 'what is missing cannot be quoted';
  return undefined;
}

function faultsOf(item: Labelled, language: string): readonly string[] {
  const faults = item.labels.map((label) => faultOfLabel(label, item.text));
  if (item.lang !== language) faults.push(`language ${item.lang}`);
  if (!['post', 'comment'].includes(item.channel)) faults.push(`channel ${item.channel}`);
  if (!audiences.includes(item.audience)) faults.push(`audience ${item.audience}`);
  if (item.text.trim() === '' || item.text !== item.text.trim()) faults.push('blank edges');
  if (item.reply_to !== undefined && item.channel !== 'comment') faults.push('a post that answers');
  return faults.filter((fault) => fault !== undefined).map((fault) => `${item.id}: ${fault}`);
}

const labelsOf = (texts: readonly Labelled[]) => texts.flatMap((item) => item.labels);
const isGood = (item: Labelled) => item.labels.length === 0;
/** The first texts of a language were given; these were written for this corpus. */
const isOwn = (item: Labelled) => item.id.startsWith(`${item.lang}-`);

it('has labelled texts in both languages', () => {
  expect(corpora.map((corpus) => corpus.language)).toEqual(['de', 'en']);
});

describe.each(corpora)('the labelled texts: $language', ({ language, texts }) => {
  const own = texts.filter((item) => isOwn(item));

  it('keeps the format', () => {
    expect(texts.flatMap((item) => faultsOf(item, language))).toEqual([]);
  });

  it('has no id and no text twice', () => {
    expect(new Set(texts.map((item) => item.id)).size).toBe(texts.length);
    expect(new Set(texts.map((item) => item.text)).size).toBe(texts.length);
  });

  it('is large enough, and half of it is good', () => {
    const share = own.filter((item) => isGood(item)).length / own.length;
    expect(own.length).toBeGreaterThanOrEqual(leastOwnTexts);
    expect(share).toBeGreaterThanOrEqual(0.45);
    expect(share).toBeLessThanOrEqual(0.55);
  });

  it('covers every kind of every dimension', () => {
    const counts = new Map(
      kinds.filter((kind) => (onlyIn[kind] ?? language) === language).map((kind) => [kind, 0]),
    );
    for (const { dim, kind } of labelsOf(texts)) {
      counts.set(`${dim}/${kind}`, (counts.get(`${dim}/${kind}`) ?? 0) + 1);
    }
    const least = (kind: string) => (kind.startsWith('stance/') ? leastLabelsPerStance : leastLabelsPerKind);
    expect([...counts].filter(([kind, count]) => count < least(kind))).toEqual([]);
  });

  it('asks what is missing in many texts, and covers all audiences', () => {
    const asking = texts.filter((item) => item.labels.some((label) => label.dim === 'facts'));
    expect(asking.length).toBeGreaterThanOrEqual(leastTextsWithQuestions);
    expect(new Set(texts.map((item) => item.audience)).size).toBe(audiences.length);
  });
});

describe.each(harmless)('the harmless lines: $name', ({ name }) => {
  it('are many, each a line of its own, and none is a labelled text', () => {
    const lines = linesOf(name);
    const labelled = new Set(corpora.flatMap(({ texts }) => texts.map((item) => item.text)));
    expect(lines.length).toBeGreaterThanOrEqual(leastHarmlessLines);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => line !== line.trim() || labelled.has(line))).toEqual([]);
  });
});
